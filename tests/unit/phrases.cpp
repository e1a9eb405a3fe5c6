#include "generator/base/phrases.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::string matches(const Phrases& phrases, std::string_view text) {
    std::string found;
    phrases.visit_matches(text, [&](std::size_t number, std::string_view phrase) {
        found += std::to_string(number) + "(" + std::string(phrase) + ")";
    });
    return found;
}

}  // namespace

TEST_CASE("phrases are found as whole words, the longer first") {
    Phrases phrases;
    phrases.add("Health Board", 1, false);
    phrases.add("Health Board of the Town", 2, false);
    phrases.add("task group", 3, true);
    CHECK(matches(phrases, "the Health Board of the Town, the Health Board") ==
          "2(Health Board of the Town)1(Health Board)");
    CHECK(matches(phrases, "health board, Health Boards, HealthBoard") == "");
    CHECK(matches(phrases, "A Task Group and a task group") == "3(Task Group)3(task group)");
    CHECK(matches(phrases, "Health") == "");
    CHECK(matches(phrases, "") == "");
}

TEST_CASE("words are letters, digits and what is not ASCII") {
    std::string words;
    visit_words("Zoé's 2nd, e-mail", [&](std::string_view word) { words += std::string(word) + "|"; });
    CHECK(words == "Zoé|s|2nd|e|mail|");
}
