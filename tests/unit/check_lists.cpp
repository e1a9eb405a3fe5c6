// Lists as they are printed: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

std::string clauses(std::initializer_list<const char*> numbers) {
    std::string text = "[[section]]\nnumber = '3'\ntitle = 'T'\n[[allow]]\nrule = 'list-starts-late'\nreason = 'r'\n";
    std::string held;
    for (const char* number : numbers)
        held += "[[section.clause]]\nnumber = '" + std::string(number) + "'\ntext = 'x'\n";
    return text.substr(0, text.find("[[allow]]")) + held + text.substr(text.find("[[allow]]"));
}

std::string points(std::initializer_list<const char*> texts) {
    std::string items;
    for (const char* text : texts) items += "\"" + std::string(text) + "\", ";
    return "[[section]]\nnumber = '1'\ntitle = 'T'\n[[section.clause]]\nnumber = '1.1'\nitems = [" + items + "]\n";
}

}  // namespace

TEST_CASE("labels of one style raise no note") {
    CHECK(said_of_terms(clauses({"3.1", "3.2", "3.3"})) == "");
    CHECK(said_of_terms(clauses({"3.1.", "3.2"})) == "");  // Which of the two is the odd one, nobody knows.
    CHECK(said_of_terms(clauses({"3.9", "3.10", "3.11"})) == "");
    CHECK(said_of_terms(clauses({"3.1", "3. 2", "3.3"})) ==
          "label-style-mixed: \"3. 2\" is printed in another style than \"3.1\"");
}

TEST_CASE("points that only sound alike raise no alarm") {
    constexpr const char* one =
        "to make sure that procedures are written by each of the agencies, put into practice, and audited";
    CHECK(
        said_of_terms(points(
            {one,
             "to meet each month and to talk about all that has been going on in the four districts of the county"})) ==
        "");
    CHECK(said_of_terms(points({"the same few words", "the same few words"})) == "");
    CHECK(said_of_terms(points({one, one})) ==
          "repeated-clause: this point says nearly the same as another of its list");
}
