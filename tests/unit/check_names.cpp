// Names over time, and bodies that are no more: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

SourceText outside(const char* id, const std::string& name, const std::string& more = "") {
    return {"groups/" + std::string(id) + ".toml",
            "name = \"" + name + "\"\nkind = 'external'\nstatus = 'active'\n" + more};
}

SourceText agency(const char* id, const std::string& more) {
    return {"agencies/" + std::string(id) + ".toml", "name = '" + std::string(id) + "'\n" + more};
}

constexpr const char* seat = "[[member]]\nagency = 'trust'\nclause = '1.1'\n";

}  // namespace

TEST_CASE("short forms of one name are no second name") {
    const auto board = outside(
        "c", "Town Council Board",
        "aliases = ['Council Board', 'Town Council Boards', 'the board of the council', 'TCB', 'Town Board']\n");
    CHECK(said_of_terms(
              section("The Town Council Board, the Council Board, the Town Board and the board of the council."),
              {board}) == "");
    const auto spelt = outside("c", "Town Council Board", "aliases = ['TC Board']\n");
    CHECK(said_of_terms(section("The Town Council Board is the TC Board."),
                        {spelt, {"agencies/tc.toml", "name = 'Town Council'\nshort_name = 'TC'\n"}}) == "");
    const auto company = outside("c", "Town Rescue Company", "aliases = ['Rescue Companies, Town']\n");
    CHECK(said_of_terms(section("The Town Rescue Company; the Rescue Companies, Town."), {company}) == "");
}

TEST_CASE("two names in two documents, or of two bodies, raise no alarm") {
    const auto forum = outside("c", "Forum of Towns", "[[name_history]]\nname = 'Assembly of Towns'\n");
    CHECK(said({forum,
                {"terms/g/2024.toml", edition_head("2024") + section("The Forum of Towns.")},
                {"terms/g/2018.toml", edition_head("2018", "superseded") + section("The Assembly of Towns.")}}) == "");
    const auto both = outside("d", "Parish Meeting", "aliases = ['Assembly of Towns']\n");
    CHECK(said_of_terms(section("The Forum of Towns and the Assembly of Towns."), {forum, both}) == "");
    CHECK(said_of_terms("note = 'Once the Assembly of Towns.'\n" + section("The Forum of Towns."), {forum}) == "");
}

TEST_CASE("a former name raises an alarm in terms that hold, and once it has gone out of use") {
    const auto named = [](const char* to) {
        return outside("c", "Forum of Towns", "[[name_history]]\nname = 'Assembly of Towns'\n" + std::string(to));
    };
    const std::string old = section("The Assembly of Towns.");
    CHECK(said_of_terms(old, {named("to = '2022'\n")}) ==
          "agency-renamed: \"Assembly of Towns\" has been called \"Forum of Towns\" since 2022");
    CHECK(said_of_terms(old, {named("")}) == "");
    CHECK(said_of_terms(old, {named("to = '2024'\n")}) == "");
    CHECK(said_of_terms(old, {named("to = '2025'\n")}) == "");
    CHECK(said({named("to = '2022'\n"), {"terms/g/2018.toml", edition_head("2018", "superseded") + old}}) == "");
}

TEST_CASE("a body and its successor raise an alarm only where terms report to both") {
    const auto council = outside("council", "Council", "[[succeeds]]\ngroup = 'forum'\n");
    CHECK(said_of_terms(
              "[[reports_to]]\ngroup = 'council'\nclause = '1.1'\n" + section("It took over from <group:forum>."),
              {outside("forum", "Forum"), council}) == "");
}

TEST_CASE("an organisation that lives on, or whose end is not known, raises no alarm") {
    CHECK(said_of_terms(seat, {agency("trust", "")}) == "");
    CHECK(said_of_terms(seat, {agency("trust", "to = '2024'\n")}) == "");
    CHECK(said_of_terms(seat, {agency("trust", "to = '2030'\n")}) == "");
    CHECK(said_of_terms(seat, {agency("trust", ""), agency("board", "[[succeeds]]\nagency = 'trust'\n")}) == "");
    CHECK(said_of_terms(
              seat, {agency("trust", ""), agency("board", "from = '2025'\n[[succeeds]]\nagency = 'trust'\n")}) == "");
    CHECK(said_of_terms(seat,
                        {agency("trust", ""), agency("board", "from = '2023'\n[[succeeds]]\nagency = 'trust'\n")}) ==
          "agency-gone: \"trust\" was followed by \"board\" in 2023");
}

TEST_CASE("only what terms that hold state is asked for bodies that are gone") {
    const auto gone = agency("trust", "to = '2020'\n");
    CHECK(said_of_terms(std::string(seat) + "inferred = true\n", {gone}) == "");
    CHECK(said_of_terms(section("It took over from <agency:trust>."), {gone}) == "");
    CHECK(said({gone, {"terms/g/2018.toml", edition_head("2018", "superseded") + seat + section()}}) == "");
    CHECK(said_of_terms(seat, {gone}) == "agency-gone: \"trust\" ended in 2020");
    const SourceText over{"groups/c.toml", "name = 'Council'\nkind = 'external'\nstatus = 'renamed'\n"};
    CHECK(said_of_terms("[[reports_to]]\ngroup = 'c'\nclause = '1.1'\n", {over}) == "");
}
