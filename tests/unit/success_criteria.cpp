#include "generator/model/success_criteria.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace remit;

namespace {

// "1.4.10" as numbers that compare.
std::vector<int> parts_of(std::string_view number) {
    std::vector<int> parts{0};
    for (const char c : number) {
        if (c == '.') parts.push_back(0);
        else parts.back() = 10 * parts.back() + (c - '0');
    }
    return parts;
}

}  // namespace

TEST_CASE("WCAG 2.2 has 31 success criteria of level A and 24 of level AA, in the order of their numbers") {
    const auto all = success_criteria();
    CHECK(std::count_if(all.begin(), all.end(), [](const SuccessCriterion& each) { return each.level == "A"; }) == 31);
    CHECK(std::count_if(all.begin(), all.end(), [](const SuccessCriterion& each) { return each.level == "AA"; }) == 24);
    CHECK(all.size() == 55);
    std::set<std::string> addresses;
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(all[i].number);
        CHECK(parts_of(all[i].number).size() == 3);
        if (i > 0) CHECK(parts_of(all[i - 1].number) < parts_of(all[i].number));
        CHECK(addresses.insert(all[i].url()).second);
    }
}

TEST_CASE("a success criterion is found by its number, and leads to its place in the standard") {
    REQUIRE(find_success_criterion("2.4.11") != nullptr);
    CHECK(find_success_criterion("2.4.11")->name == "Focus Not Obscured (Minimum)");
    CHECK(find_success_criterion("2.4.11")->level == "AA");
    CHECK(find_success_criterion("2.4.11")->url() == "https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum");
    CHECK(find_success_criterion("3.3.4")->url() ==
          "https://www.w3.org/TR/WCAG22/#error-prevention-legal-financial-data");
    for (const char* none : {"", "1.1", "1.1.1 ", "4.1.1", "1.4.6", "2.4.12", "1.1.10"})
        CHECK(find_success_criterion(none) == nullptr);
}
