// The schemas of site.json and of source files are made from the descriptions of keys in generator/model.
#include "generator/schema/site_schema.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "generator/base/diagnostic_rules.h"
#include "generator/model/page_kinds.h"
#include "generator/model/things.h"
#include "generator/model/vocabulary.h"
#include "generator/schema/toml_schema.h"

using namespace remit;

namespace {

nlohmann::json source_schema(std::string_view name) {
    INFO(name);
    const auto schema = schema_of_source(name);
    REQUIRE(schema);
    return nlohmann::json::parse(*schema);
}

// Every object that a schema describes, with the place where it does.
void visit_objects(const nlohmann::json& schema, const std::string& place, const auto& visit) {
    if (schema.is_object() && schema.value("type", nlohmann::json()) == "object") visit(schema, place);
    if (!schema.is_structured()) return;
    for (const auto& [key, value] : schema.items()) visit_objects(value, place + "/" + key, visit);
}

const nlohmann::json& properties_of(const nlohmann::json& schema, const char* list) {
    return schema.at("properties").at(list).at("items").at("properties");
}

}  // namespace

TEST_CASE("the schemas' closed lists are the vocabulary's, in site.json and in sources") {
    const auto definitions = nlohmann::json::parse(schema_of_site_json()).at("$defs");
    const auto edition = source_schema("edition");
    const auto check = [&](const nlohmann::json& properties, const char* key, const auto& words) {
        INFO(key);
        CHECK(properties.at(key).at("enum") == nlohmann::json(std::vector<std::string>(words.begin(), words.end())));
    };
    for (const auto& group : {definitions.at("group"), source_schema("group")}) {
        check(group.at("properties"), "kind", vocabulary::group_kinds);
        check(group.at("properties"), "status", vocabulary::group_statuses);
    }
    check(definitions.at("agency").at("properties"), "sector", vocabulary::sectors);
    check(definitions.at("document").at("properties"), "kind", vocabulary::document_kinds);
    for (const auto& terms : {definitions.at("edition"), edition}) {
        check(terms.at("properties"), "status", vocabulary::edition_statuses);
        check(properties_of(terms, "member"), "role", vocabulary::member_roles);
        check(properties_of(terms, "deadline"), "what", vocabulary::deadline_subjects);
        check(properties_of(terms, "relation"), "kind", vocabulary::relation_kinds);
        check(terms.at("properties").at("quorum").at("properties"), "of", vocabulary::quorum_bases);
    }
    CHECK(edition.at("properties").at("quorum").at("properties").at("one_of_each").at("items").at("enum").size() ==
          vocabulary::sectors.size());
}

TEST_CASE("every kind of thing that has files has a schema, named and told of") {
    std::size_t kinds = 0;
    for_each_kind([&](const auto& kind) { kinds += kind.kind == Kind::post ? 0U : 1U; });
    CHECK(source_file_kinds().size() == kinds);
    for (const SourceFileKind& kind : source_file_kinds()) {
        const auto schema = source_schema(kind.name);
        CHECK(schema.at("title") == kind.files);
        CHECK(schema.at("$schema") == "https://json-schema.org/draft/2020-12/schema");
        CHECK(schema.at("properties").contains("allow"));
        CHECK(kind.files.ends_with(".toml"));
    }
    CHECK_FALSE(schema_of_source("post"));   // Posts stand in the files of their owners.
    CHECK_FALSE(schema_of_source(""));
}

TEST_CASE("a key that is described nowhere is refused, and each one that is has its meaning") {
    std::vector<nlohmann::json> schemas{nlohmann::json::parse(schema_of_site_json())};
    for (const SourceFileKind& kind : source_file_kinds()) schemas.push_back(source_schema(kind.name));
    for (const auto& each : schemas) {
        std::size_t objects = 0;
        const auto title = each.at("title").get<std::string>();
        visit_objects(each, title, [&](const nlohmann::json& object, const std::string& place) {
            INFO(place);
            ++objects;
            REQUIRE(object.contains("additionalProperties"));
            // Colours and sizes have names of the theme's choice.
            const bool named_by_theme = place.find("colours") != std::string::npos || place.ends_with("/sizes");
            CHECK((object.at("additionalProperties") == false || named_by_theme));
            if (named_by_theme || each == schemas.front()) return;
            for (const auto& [key, value] : object.at("properties").items()) CHECK(value.contains("description"));
        });
        CHECK(objects > 0);
    }
}

TEST_CASE("schemas of sources know which keys go together") {
    const auto has = [](const nlohmann::json& object, const nlohmann::json& condition) {
        const auto& all = object.at("allOf");
        return std::find(all.begin(), all.end(), condition) != all.end();
    };
    const auto group = source_schema("group");
    CHECK(has(group, nlohmann::json::parse(R"({
        "if": {"required": ["kind"], "properties": {"kind": {"enum": ["external"]}}},
        "else": {"required": ["remit"], "properties": {"remit": {"pattern": "\\S"}}}})")));
    const auto point = source_schema("checklist").at("properties").at("point").at("items");
    CHECK(has(point, nlohmann::json::parse(R"({
        "if": {"required": ["partly"], "properties": {"partly": {"const": true}}},
        "then": {"required": ["covered_by"]}})")));
    const auto line = source_schema("edition").at("properties").at("reports_to").at("items");
    CHECK(has(line, nlohmann::json::parse(R"({"not": {"anyOf": [
        {"required": ["group", "post"]}, {"required": ["group", "partnership"]},
        {"required": ["post", "partnership"]}]}})")));
    CHECK(source_schema("chart").at("oneOf").size() == 3);
}

TEST_CASE("schemas of sources know the names of pages, and of what can be silenced") {
    const auto site = source_schema("site");
    const auto to = properties_of(site, "navigation").at("to").at("anyOf").at(0).at("enum");
    const auto pages = listed_names();
    CHECK(to == nlohmann::json(std::vector<std::string>(pages.begin(), pages.end())));
    const auto rules = properties_of(site, "allow").at("rule").at("enum");
    CHECK(std::find(rules.begin(), rules.end(), "numbering-gap") != rules.end());
    CHECK(std::find(rules.begin(), rules.end(), describe(Rule::unknown_group).slug) == rules.end());
}
