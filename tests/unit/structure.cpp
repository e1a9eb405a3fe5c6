#include "generator/model/structure.h"

#include <array>
#include <catch2/catch.hpp>

#include "tests/support/dated_site.h"

using namespace remit;
using namespace remit::test;

namespace {

constexpr std::array<const char*, tie_kinds> kind_words{"part of", "reports to", "joint with", "advises", "sits on"};

// "Lost part of Old Board; …", sorted as the structure has it.
std::string ties_of(const Structure& structure) {
    std::string words;
    for (const Tie& tie : structure.ties) {
        words += structure.bodies[tie.lower].name + " " + kind_words[static_cast<std::size_t>(tie.kind)] + " " +
                 structure.bodies[tie.upper].name + (tie.inferred ? "?; " : "; ");
    }
    return words;
}

std::string bodies_of(const Structure& structure) {
    std::string words;
    for (const Body& body : structure.bodies) words += body.name + (body.joint ? "+; " : "; ");
    return words;
}

struct Dated {
    Site site = site_of(dated_sources());
    SiteIndex index{site};
    History history{index};
    Structure at(const char* date) const { return structure_at(history, *parse_date(date)); }
};

}  // namespace

TEST_CASE("a structure has partnerships, groups and posts of its date, under the names of that time") {
    const Dated dated;
    CHECK(bodies_of(dated.at("2018-04")) == "Old; Old Board; Former; Lost; Named; Head; ");
    CHECK(bodies_of(dated.at("2020")) == "New; New Board; Former; ");
    CHECK(bodies_of(dated.at("2022")) == "New; New Board; Lasting+; Adults; ");
    CHECK(bodies_of(dated.at("2010")).empty());
}

TEST_CASE("ties come from parents or partnerships, reporting lines, scopes, advice and seats") {
    const Dated dated;
    CHECK(ties_of(dated.at("2018-04")) ==
          "Old Board part of Old; Former part of Old; Former reports to Old Board; Lost part of Old Board; Lost "
          "reports to Named; Lost reports to Head; ");
    CHECK(ties_of(dated.at("2020")) == "New Board part of New; ");
    CHECK(ties_of(dated.at("2022")) ==
          "New Board part of New; Lasting sits on New Board; Adults sits on New Board; Lasting part of New; Lasting "
          "reports to New Board?; "
          "Lasting joint with Adults; Lasting advises New Board; ");
}

TEST_CASE("a structure finds its bodies and their ties") {
    const Structure structure = Dated().at("2022");
    const auto board = structure.find({Kind::group, "new-board", {}});
    REQUIRE(board);
    CHECK(structure.ties_of[*board].size() == 5);
    CHECK_FALSE(structure.find({Kind::group, "old-board", {}}));
}

TEST_CASE("states begin where the structure changes, under the vaguest of the dates that show the same") {
    const Dated dated;
    std::string dates;
    for (const State& state : states_until(dated.history, {2024, 6, 1}))
        dates += state.since.date.iso() + (state.since.approximate ? "? " : " ");
    // In March 2022 what is only known to be of that year is there already; nothing more comes at its end.
    CHECK(dates == "2018-04 2019-09 2022 2023 ");
}

TEST_CASE("nothing of the future is shown, not even of a year that has begun") {
    SourceList sources = dated_sources();
    sources.emplace_back("groups/coming.toml",
                         group_file("Coming", "active", "from = '2024-11'\npartnership = ['new']\n"));
    sources.emplace_back("groups/young.toml", group_file("Young", "active", "from = '2024'\npartnership = ['new']\n"));
    const Site site = site_of(sources);
    const SiteIndex index(site);
    const auto states = states_until(History(index), {2024, 6, 1});
    CHECK(states.back().since.date == PartialDate{2024, 0, 0});
    CHECK(states.back().structure.find({Kind::group, "young", {}}));
    CHECK_FALSE(states.back().structure.find({Kind::group, "coming", {}}));
}

TEST_CASE("two editions that name the same chair make no new state") {
    SourceList sources = dated_sources();
    sources.emplace_back(
        "terms/new-board/2023-05.toml",
        edition_file("2023-05", "new", "[[member]]\ngroup = 'lasting'\n[[member]]\npost = 'adults-chair'\n"));
    const Site site = site_of(sources);
    const SiteIndex index(site);
    CHECK(states_until(History(index), {2024, 6, 1}).size() == 4);
}

TEST_CASE("agencies are tied to what they are part of, while both are there") {
    const Site site = site_of({{"agencies/police.toml", "name = 'Police'\n"},
                               {"agencies/river.toml", "name = 'River'\nparent = 'police'\nfrom = '2020'\n"},
                               {"agencies/harbour.toml", "name = 'Harbour'\nparent = 'river'\nto = '2019'\n"}});
    CHECK(ties_of(agencies_at(site, {2018, 0, 0})).empty());
    CHECK(bodies_of(agencies_at(site, {2018, 0, 0})) == "Police; Harbour; ");
    CHECK(ties_of(agencies_at(site, {2021, 0, 0})) == "River part of Police; ");
}
