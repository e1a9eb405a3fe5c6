#include "generator/model/queries.h"

#include <catch2/catch.hpp>

#include "generator/model/anchors.h"

using namespace remit;

namespace {

Edition edition_of(std::string group, std::string id, std::string status, PartialDate date, std::string supplements = {}) {
    Edition edition;
    edition.group.value = std::move(group);
    edition.id.value = std::move(id);
    edition.status.value = std::move(status);
    edition.date = date;
    edition.supplements.value = std::move(supplements);
    return edition;
}

Clause clause(std::string number, std::vector<Clause> items = {}) {
    Clause made;
    made.number.value = std::move(number);
    made.items = std::move(items);
    return made;
}

std::string id_of(const Edition* edition) { return edition == nullptr ? "none" : edition->id.value; }

}  // namespace

TEST_CASE("the edition in force speaks for its group, whatever else is newer") {
    Site site;
    site.editions = {edition_of("a", "2018", "superseded", {2018, 0, 0}), edition_of("a", "2020", "in-force", {2020, 0, 0}),
                     edition_of("a", "2022", "summary-only", {2022, 0, 0}), edition_of("a", "2024", "draft", {2024, 0, 0})};
    CHECK(id_of(SiteIndex(site).find_current_edition("a")) == "2020");
}

TEST_CASE("where none is in force the newest speaks that is no draft and no supplement") {
    Site site;
    site.editions = {edition_of("a", "2018", "superseded", {2018, 0, 0}), edition_of("a", "2022", "summary-only", {2022, 0, 0}),
                     edition_of("a", "2023", "in-force", {2023, 0, 0}, "2022"), edition_of("a", "2024", "draft", {2024, 0, 0})};
    CHECK(id_of(SiteIndex(site).find_current_edition("a")) == "2022");
    CHECK(id_of(SiteIndex(site).find_current_edition("b")) == "none");
}

TEST_CASE("the next edition is a later one that is no draft, no supplement and of the same group") {
    Site site;
    site.editions = {edition_of("a", "2018", "superseded", {2018, 4, 0}),       edition_of("a", "2018-more", "superseded", {2018, 4, 0}),
                     edition_of("a", "2019", "in-force", {2019, 0, 0}, "2018"), edition_of("a", "2020", "draft", {2020, 0, 0}),
                     edition_of("a", "2022", "in-force", {2022, 0, 0}),         edition_of("b", "2023", "in-force", {2023, 0, 0})};
    const SiteIndex index(site);
    CHECK(id_of(index.find_next_edition(site.editions[0])) == "2022");
    CHECK(id_of(index.find_next_edition(site.editions[1])) == "2022");
    CHECK(id_of(index.find_next_edition(site.editions[4])) == "none");
    CHECK(id_of(index.find_next_edition(site.editions[5])) == "none");
}

TEST_CASE("things are found by id, and of two with one id the first") {
    Site site;
    site.groups.resize(2);
    site.groups[0].id.value = site.groups[1].id.value = "a";
    site.groups[0].name = "first";
    site.assets = {{"map.png"}};
    site.editions = {edition_of("a", "2018", "", {2018, 0, 0})};
    const SiteIndex index(site);
    REQUIRE(index.find_group("a") != nullptr);
    CHECK(index.find_group("a")->name == "first");
    CHECK(index.find_group("b") == nullptr);
    CHECK(index.find_agency("a") == nullptr);
    CHECK(id_of(index.find_edition("a/2018")) == "2018");
    CHECK(index.find_edition("a") == nullptr);
    CHECK(index.has_asset("map.png"));
    CHECK_FALSE(index.has_asset("map"));
    CHECK(index.editions_of("b").empty());
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
    visit_clauses(clauses, [&](const Clause& each, std::size_t depth) { seen += each.number.value + std::to_string(depth) + " "; });
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
