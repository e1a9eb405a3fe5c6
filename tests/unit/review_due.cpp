#include "generator/model/review_due.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::string due(const PartialDate& date, const std::string& every, const PartialDate& next = {},
                bool approximate = false) {
    Edition edition;
    edition.date = date;
    edition.approximate = approximate;
    edition.review = Review{};
    edition.review->every.value = every;
    edition.review->next = next;
    const auto found = review_due(edition);
    return found ? found->iso() : "nothing";
}

}  // namespace

TEST_CASE("a review is due when the terms say, else so long after their date") {
    CHECK(due({2024, 10, 0}, "1 year") == "2025-10");
    CHECK(due({2024, 10, 31}, "6 months") == "2025-04");
    CHECK(due({2024, 0, 0}, "two years") == "2026-12");
    CHECK(due({2024, 3, 0}, "1 year", {2027, 1, 15}) == "2027-01-15");
    CHECK(due({2024, 3, 0}, "1 year", {}, true) == "2025-12");
}

TEST_CASE("what cannot be counted is not due") {
    CHECK(due({2024, 10, 0}, "as need be") == "nothing");
    CHECK(due({2024, 10, 0}, "") == "nothing");
    CHECK(due({2024, 10, 0}, "10 working days") == "nothing");
    CHECK_FALSE(review_due(Edition{}));
}
