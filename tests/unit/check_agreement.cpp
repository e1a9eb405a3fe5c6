// What two texts state of one thing, and documents that are cited: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

const SourceText forum{"groups/f.toml", "name = 'The Forum'\nkind = 'forum'\nstatus = 'active'\nremit = 'R'\n"};
const SourceText abroad{"groups/abroad.toml", "name = 'Next Town'\nkind = 'external'\nstatus = 'active'\n"};
const SourceText police{"agencies/police.toml", "name = 'Police'\n"};

SourceText beside(const std::string& facts) {
    return {"terms/g/2024-constitution.toml", edition_head("2024") + "supplements = '2024'\n" + facts + section()};
}
SourceText of_forum(const std::string& facts, const char* date = "2024") {
    return {"terms/f/2024.toml", edition_head(date) + facts + section()};
}

std::string scope(const std::string& keys) { return "[[scope]]\n" + keys + "clause = '1.1'\n"; }
std::string guidance(const char* id, const std::string& more) {
    return "name = 'Guidance " + std::string(id) + "'\nkind = 'guidance'\n" + more;
}

}  // namespace

TEST_CASE("two descriptions of a group that agree, or do not speak of the same, raise no alarm") {
    CHECK(said({forum, of_forum(scope("subjects = ['Gangs', 'Missing']\n")),
                beside(scope("group = 'f'\nsubjects = ['missing', 'gangs']\n"))}) == "");
    CHECK(said({forum, of_forum(scope("area = 'Town'\n")), beside(scope("group = 'f'\nsubjects = ['gangs']\n"))}) ==
          "");
    CHECK(said({forum, of_forum(""), beside(scope("group = 'f'\nsubjects = ['gangs']\narea = 'Town'\n"))}) == "");
    CHECK(said({forum, abroad, of_forum(scope("joint_with = ['abroad']\n")),
                beside(scope("group = 'f'\njoint_with = ['abroad']\n"))}) == "");
    CHECK(said({forum, abroad, of_forum(scope("joint_with = ['abroad']\n")),
                beside(scope("group = 'f'\narea = 'Town'\n"))}) == "");
    CHECK(said({forum, of_forum(scope("area = 'Town'\n"), "2020"), beside(scope("group = 'f'\narea = 'County'\n"))}) ==
          "");  // Of another time.
    CHECK(said({forum, of_forum(scope("area = 'Town'\n")), beside(scope("group = 'f'\narea = 'County'\n"))}) ==
          "remit-differs: the area is \"Town\" here, but \"County\" in \"g/2024-constitution\"");
}

TEST_CASE("lists of a document and its supplement are compared only where both have one") {
    const std::string member = "[[member]]\nagency = 'police'\nclause = '1.1'\n";
    CHECK(said({police, beside(member)}) == "");
    CHECK(said_of_terms(member, {police, beside(member)}) == "");
    CHECK(said_of_terms(member, {police, beside("")}) == "");
    CHECK(said_of_terms(member, {police, beside("[[member]]\nagency = 'police'\nseat = 'Chief'\nclause = '1.1'\n")}) ==
          "");
}

TEST_CASE("reports that are expected and given raise no alarm, whatever the other calls them") {
    const std::string expects = "[[relation]]\nkind = 'receives-reports-from'\ngroup = 'f'\nclause = '1.1'\n";
    CHECK(said_of_terms(expects, {forum, of_forum("[[reports_to]]\ngroup = 'g'\nclause = '1.1'\n")}) == "");
    CHECK(said_of_terms(expects, {forum, of_forum("[[relation]]\nkind = 'informs'\ngroup = 'g'\nclause = '1.1'\n")}) ==
          "");
    CHECK(said_of_terms(expects, {forum, of_forum("", "2020")}) == "");
    CHECK(said_of_terms("[[relation]]\nkind = 'receives-reports-from'\ngroup = 'abroad'\nclause = '1.1'\n", {abroad}) ==
          "");
    CHECK(said_of_terms("[[relation]]\nkind = 'advises'\ngroup = 'f'\nclause = '1.1'\n", {forum, of_forum("")}) == "");
}

TEST_CASE("deputies are compared within one document alone") {
    const auto covered = [](const std::string& of_group, const char* restates) {
        const std::string whole =
            "restates = { document = 'd' }\n[attendance]\ntext = 'x'\ndeputies_share = '1/4'\nclause = '1.1'\n";
        return said({forum,
                     {"documents/d.toml", "name = 'D'\nkind = 'terms'\n"},
                     beside(whole),
                     of_forum(restates + of_group)});
    };
    constexpr const char* same = "restates = { document = 'd' }\n";
    CHECK(covered("[attendance]\ntext = 'x'\ndeputies_share = '1/4'\nclause = '1.1'\n", same) == "");
    CHECK(covered("[attendance]\ntext = 'x'\nclause = '1.1'\n", same) == "");
    CHECK(covered("[attendance]\ntext = 'x'\ndeputies_per_year = 2\nclause = '1.1'\n", same) ==
          "");  // Of how many meetings is not said.
    CHECK(covered("[attendance]\ntext = 'x'\ndeputies_share = '1/2'\nclause = '1.1'\n", "") == "");
    CHECK(covered("[attendance]\ntext = 'x'\ndeputies_share = '1/2'\nclause = '1.1'\n", same)
              .starts_with("attendance-differs: deputies may come to 50%"));
}

TEST_CASE("guidance in force, and guidance that older terms or notes cite, raises no alarm") {
    const SourceText old{"documents/old.toml", guidance("old", "")},
        later{"documents/later.toml", guidance("later", "replaces = ['old']\n")};
    CHECK(said_of_terms(section("See <document:later>."), {old, later}) == "");
    CHECK(said_of_terms("note = 'Not <document:old>.'\n" + section(), {old, later}) == "");
    CHECK(said_of_terms(section("See <document:old>."),
                        {old, {"documents/later.toml", guidance("later", "date = '2025'\nreplaces = ['old']\n")}}) ==
          "");
    CHECK(said({old,
                later,
                {"terms/g/2018.toml", edition_head("2018", "superseded") + section("See <document:old>.")}}) == "");
    CHECK(said_of_terms(section("See <document:old>."), {old, later}) ==
          "superseded-guidance: \"Guidance old\", cited here, has been replaced by \"Guidance later\"");
}

TEST_CASE("documents that can be opened or are easily found raise no alarm") {
    const auto cited = [](const std::string& document) {
        return said_of_terms(section("See <document:d>."), {{"documents/d.toml", document}});
    };
    CHECK(cited("name = 'D'\nkind = 'plan'\n") == "");
    CHECK(cited("name = 'D'\nkind = 'plan'\nsupplied = false\nurl = 'https://example.org/d'\n") == "");
    CHECK(cited("name = 'D'\nkind = 'legislation'\nsupplied = false\n") == "");
    CHECK(cited("name = 'D'\nkind = 'plan'\nsupplied = false\n").starts_with("document-not-supplied: "));
    CHECK(said({{"documents/d.toml", "name = 'D'\nkind = 'plan'\nsupplied = false\n"}}) == "");
}

TEST_CASE("a fact says where it stands by a clause, by the note's link, or not at all where it is inferred") {
    CHECK(said_of_terms("[[chair]]\nagency = 'police'\n", {police}) ==
          "fact-without-clause: this fact does not say in which clause it stands");
    CHECK(said_of_terms("[[chair]]\nagency = 'police'\ninferred = true\n", {police}) == "");
    CHECK(said_of_terms("[[chair]]\nagency = 'police'\nnote = 'See [1.1](clause:#1.1).'\n", {police}) == "");
    CHECK(said({police, {"terms/g/2024.toml", edition_head("2024") + "[[chair]]\nagency = 'police'\n"}}) == "");
}
