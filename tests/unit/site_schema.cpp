// The schema of data/site.json is written by hand: its closed lists are those of the content format.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "generator/base/embedded_file.h"
#include "generator/model/vocabulary.h"

using namespace remit;

TEST_CASE("the schema's closed lists are the vocabulary's") {
    const auto definitions = nlohmann::json::parse(embedded_data().front().bytes).at("$defs");
    const auto check = [&](const char* name, const auto& words) {
        INFO(name);
        CHECK(definitions.at(name).at("enum") == nlohmann::json(std::vector<std::string>(words.begin(), words.end())));
    };
    check("group_kind", vocabulary::group_kinds);
    check("group_status", vocabulary::group_statuses);
    check("sector", vocabulary::sectors);
    check("document_kind", vocabulary::document_kinds);
    check("edition_status", vocabulary::edition_statuses);
    check("member_role", vocabulary::member_roles);
    check("deadline_subject", vocabulary::deadline_subjects);
    check("quorum_basis", vocabulary::quorum_bases);
    check("relation_kind", vocabulary::relation_kinds);
}
