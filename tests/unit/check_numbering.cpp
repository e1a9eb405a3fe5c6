// Numbers as they are printed: what is told, and above all what is not.
#include <catch2/catch.hpp>

#include "generator/base/text.h"
#include "generator/check/rules.h"

using namespace remit;

namespace {

Clause numbered_clause(std::string number, std::vector<Clause> items = {}) {
    Clause made;
    made.number = {std::move(number), {0, 0, 0}};
    made.items = std::move(items);
    return made;
}

using Numbers = std::vector<std::string>;

std::vector<Clause> numbered_clauses(const Numbers& numbers) {
    std::vector<Clause> all;
    for (const std::string& number : numbers) all.push_back(numbered_clause(number));
    return all;
}

Section numbered_section(std::string number, std::vector<Clause> held) {
    Section made;
    made.number = {std::move(number), {0, 0, 0}};
    made.clauses = std::move(held);
    return made;
}

// What is said of an edition with these sections, in order.
std::string said_of_sections(std::vector<Section> sections) {
    Site site;
    site.editions.resize(1);
    site.editions[0].sections = std::move(sections);
    Diagnostics diagnostics;
    check_numbering(site, diagnostics);
    std::vector<std::string> all;
    for (const Diagnostic& each : diagnostics.all())
        all.push_back(std::string(describe(each.rule).slug) + ": " + each.message);
    return join_list(all, "\n", "\n");
}

std::string said_of_list(const Numbers& numbers) {
    return said_of_sections({numbered_section("", numbered_clauses(numbers))});
}

}  // namespace

TEST_CASE("lists that count on raise no alarm") {
    for (const Numbers& list : std::vector<Numbers>{
             {"(a)", "(b)", "(c)"},
             {"a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)", "k)", "l)",  "m)",  "n)", "o)",
              "p)", "q)", "r)", "s)", "t)", "u)", "v)", "w)", "x)", "y)", "z)", "aa)", "bb)", "cc)"},
             {"a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)", "k)", "l)",  "m)",  "n)", "o)",
              "p)", "q)", "r)", "s)", "t)", "u)", "v)", "w)", "x)", "y)", "z)", "aa)", "ab)", "ac)"},
             {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"},
             {"I.", "II.", "III.", "IV.", "V."},
             {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"},
             {"3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11"},
             {"3. 1", "3.2", "3 .3"},
             {"1.1.1", "1.1.2"},
             {"", "", ""},
             {"1.1", "", "1.2"},
             {"\u2022", "\u2022", "-", "-"},
             {"Annex A", "Annex B", "Annex D"}}) {
        INFO(list.front() << " …");
        CHECK(said_of_list(list) == "");
    }
    CHECK(said_of_list({"(g)", "(h)", "(i)", "(j)", "(k)"}) ==
          "list-starts-late: this list starts at \"(g)\"");  // And nothing of (i).
}

TEST_CASE("sections with their clauses and items raise no alarm") {
    CHECK(said_of_sections({numbered_section("1.", {numbered_clause("1.1", numbered_clauses({"a)", "b)"})),
                                                    numbered_clause("1.2", numbered_clauses({"a)", "b)"}))}),
                            numbered_section("2.", numbered_clauses({"2.1", "2.2"}))}) == "");
    CHECK(said_of_sections(
              {numbered_section("9", numbered_clauses({"9.1"})), numbered_section("10", numbered_clauses({"10.1"}))}) ==
          "list-starts-late: this list starts at \"9\"");  // And nothing of 10.
    CHECK(said_of_sections({numbered_section(
              "1", {numbered_clause("1.1", {numbered_clause("a", numbered_clauses({"i", "ii"})),
                                            numbered_clause("b", numbered_clauses({"i", "ii"}))})})}) == "");
}

TEST_CASE("sections without numbers, each with a list of its own, raise no alarm") {
    CHECK(said_of_sections({numbered_section("", numbered_clauses({"", "", ""})),
                            numbered_section("", numbered_clauses({"a)", "b)"})),
                            numbered_section("", numbered_clauses({"1.", "2."})),
                            numbered_section("", numbered_clauses({"1.", "2."}))}) == "");
}

TEST_CASE("letters after a list of Roman numbers, and the other way round, are another series") {
    CHECK(said_of_list({"i", "ii", "a", "b"}) == "");
    CHECK(said_of_list({"1", "2", "a", "b"}) == "");
}

TEST_CASE("a number that is skipped is told") {
    CHECK(said_of_list({"1.1", "1.2", "1.4"}) == "numbering-gap: \"1.4\" follows \"1.2\": a number is skipped");
    CHECK(said_of_list({"(a)", "(c)"}) == "numbering-gap: \"(c)\" follows \"(a)\": a number is skipped");
    CHECK(said_of_list({"i", "ii", "iv"}) == "numbering-gap: \"iv\" follows \"ii\": a number is skipped");
    CHECK(said_of_sections(
              {numbered_section("1.", numbered_clauses({"1.1"})), numbered_section("3.", numbered_clauses({"3.1"}))}) ==
          "numbering-gap: \"3.\" follows \"1.\": a number is skipped");
}

TEST_CASE("a number that stands twice is told once, and the next one counts from it") {
    CHECK(said_of_list({"1", "2", "2", "3"}) == "duplicate-number: \"2\" stands here a second time");
    CHECK(said_of_sections(
              {numbered_section("4.", numbered_clauses({"4.1"})), numbered_section("4.", numbered_clauses({"4.1"}))}) ==
          "list-starts-late: this list starts at \"4.\"\nduplicate-number: \"4.\" stands here a second time");
}

TEST_CASE("a number that is lower, or of another place, is told once") {
    CHECK(said_of_list({"1", "2", "3", "2", "4"}) == "number-out-of-order: \"2\" follows \"3\"");
    CHECK(said_of_list({"a", "b", "c", "a", "d"}) == "number-out-of-order: \"a\" follows \"c\"");
    CHECK(said_of_sections({numbered_section("3", numbered_clauses({"3.1", "2.2", "3.3"}))})
              .find("number-out-of-order: \"2.2\" stands in section 3") != std::string::npos);
}

TEST_CASE("a list that begins late is told, unless it goes on from the list before it") {
    CHECK(said_of_list({"c)", "d)"}) == "list-starts-late: this list starts at \"c)\"");
    CHECK(said_of_sections({numbered_section("", {numbered_clause("", numbered_clauses({"a)", "b)"})),
                                                  numbered_clause("", numbered_clauses({"c)", "d)"}))})}) ==
          "continued-list: this list goes on at \"c)\" from the list before it");
    CHECK(said_of_sections({numbered_section("", numbered_clauses({"1.", "2."})),
                            numbered_section("", numbered_clauses({"3.", "4."}))}) ==
          "continued-list: this list goes on at \"3.\" from the list before it");
    CHECK(said_of_sections({numbered_section("", {numbered_clause("", numbered_clauses({"a)", "b)"})),
                                                  numbered_clause("", numbered_clauses({"d)"}))})}) ==
          "list-starts-late: this list starts at \"d)\"");
}

TEST_CASE("a clause with the number of its section is told") {
    CHECK(said_of_sections({numbered_section("1.", numbered_clauses({"1.", "2."}))})
              .starts_with("duplicate-number: \"1.\" is the number of the section that this stands in"));
}
