#include "generator/model/queries.h"

#include <catch2/catch.hpp>

#include "generator/model/anchors.h"

using namespace remit;

namespace {

Clause clause(std::string number, std::vector<Clause> items = {}) {
    Clause made;
    made.number.value = std::move(number);
    made.items = std::move(items);
    return made;
}

}  // namespace

TEST_CASE("things are found by id, and of two with one id the first") {
    Site site;
    site.groups.resize(2);
    site.groups[0].id.value = site.groups[1].id.value = "a";
    site.groups[0].name = "first";
    site.assets = {{"map.png"}};
    site.editions.resize(1);
    site.editions[0].group.value = "a";
    site.editions[0].id.value = "2018";
    const SiteIndex index(site);
    REQUIRE(index.find_group("a") != nullptr);
    CHECK(index.find_group("a")->name == "first");
    CHECK(index.find_group("b") == nullptr);
    CHECK(index.find_agency("a") == nullptr);
    CHECK(index.find_edition("a/2018") == &site.editions[0]);
    CHECK(index.find_edition("a") == nullptr);
    CHECK(index.has_asset("map.png"));
    CHECK_FALSE(index.has_asset("map"));
    CHECK(index.editions_of("b").empty());
}

TEST_CASE("whatever has a name is found by a reference, and editions and files have none") {
    Site site;
    site.groups.resize(1);
    site.charts.resize(1);
    site.groups[0].id.value = site.charts[0].id.value = "a";
    site.assets = {{"a"}};
    const SiteIndex index(site);
    CHECK(index.find_named({Kind::group, "a", {}}) == &site.groups[0]);
    CHECK(index.find_named({Kind::chart, "a", {}}) == &site.charts[0]);
    CHECK(index.find_named({Kind::post, "a", {}}) == nullptr);
    for (const Kind kind : {Kind::clause, Kind::footnote, Kind::asset}) {
        CHECK(index.find_named({kind, "a", {}}) == nullptr);
    }
}

TEST_CASE("the agency of a reference is itself, or the one whose post it is") {
    Site site;
    site.agencies.resize(1);
    site.agencies[0].id.value = "a";
    site.posts.resize(2);
    site.posts[0].id.value = "of-agency";
    site.posts[0].owner = {Kind::agency, "a", {}};
    site.posts[1].id.value = "of-group";
    site.posts[1].owner = {Kind::group, "g", {}};
    const SiteIndex index(site);
    CHECK(find_agency_of(index, {Kind::agency, "a", {}}) == &site.agencies[0]);
    CHECK(find_agency_of(index, {Kind::post, "of-agency", {}}) == &site.agencies[0]);
    CHECK(find_agency_of(index, {Kind::post, "of-group", {}}) == nullptr);
    CHECK(find_agency_of(index, {Kind::group, "a", {}}) == nullptr);
}

TEST_CASE("a clause is named by its address, its printed number or its section's title, in this order") {
    Edition edition;
    edition.sections.resize(3);
    edition.sections[0].number.value = "1.";
    edition.sections[0].title = "Quorum";
    edition.sections[0].clauses = {clause("1. 1", {clause("a)"), clause("b)")}), clause("")};
    edition.sections[1].title = "Role of the chair";
    edition.sections[1].clauses = {clause("(b)"), clause("")};
    edition.sections[1].clauses[1].id.value = "own";
    edition.sections[2].title = "Own";
    assign_anchors(edition);
    struct Case {
        const char* part;
        const char* anchor;
    };
    for (const auto& [part, anchor] : {Case{"1", "1"},
                                       {"1.", "1"},
                                       {"1.1", "1.1"},
                                       {"1. 1", "1.1"},
                                       {"1.1.a", "1.1.a"},
                                       {"a", "1.1.a"},
                                       {"b)", "1.1.b"},
                                       {"1-2", "1-2"},
                                       {"quorum", "1"},
                                       {"role-of-the-chair", "role-of-the-chair"},
                                       {"role-of-the-chair.b", "role-of-the-chair.b"},
                                       {"own", "own"},
                                       {"own_2", "own_2"}}) {
        INFO(part);
        CHECK(find_anchor(edition, part) == std::string(anchor));
    }
    for (const char* part : {"", "()", "2", "1.2", "Quorum", "c", "role of the chair"}) {
        INFO(part);
        CHECK_FALSE(find_anchor(edition, part));
    }
}

TEST_CASE("clauses are visited in reading order with their depth") {
    const std::vector<Clause> clauses{clause("1", {clause("a", {clause("i")}), clause("b")}), clause("2")};
    std::string seen;
    visit_clauses(clauses, [&](const Clause& each, std::size_t depth) {
        seen += each.number.value + std::to_string(depth) + " ";
    });
    CHECK(seen == "10 a1 i2 b1 20 ");
}

TEST_CASE("every fact of an edition is visited") {
    Edition edition;
    edition.chairs.resize(2);
    edition.deputy_chairs.resize(1);
    edition.reports_to.resize(1);
    edition.members.resize(1);
    edition.meetings.emplace();
    edition.quorum.emplace();
    edition.attendance.emplace();
    edition.secretariat.emplace();
    edition.deadlines.resize(1);
    edition.review.emplace();
    edition.escalations.resize(1);
    edition.relations.resize(1);
    std::size_t count = 0;
    visit_facts(edition, [&](const Fact&) { ++count; });
    CHECK(count == 13);
}
