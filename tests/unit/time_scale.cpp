#include "generator/pages/lists/time_scale.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("dates have their places between the first day of the first year and the last of the last") {
    const TimeScale scale(2020, 2023, 100, 500);   // A hundred pixels a year.
    CHECK(scale.begin_of({2020, 0, 0}) == 100);
    CHECK(scale.end_of({2023, 0, 0}) == 500);
    CHECK(scale.begin_of({2021, 7, 0}) == 250);
    CHECK(scale.end_of({2021, 7, 0}) == 258);
    CHECK(scale.begin_of({2022, 1, 1}) == 300);
    CHECK(scale.end_of({2022, 12, 31}) <= 400);
}

TEST_CASE("the less exact a date, the more it can mean") {
    const TimeScale scale(2020, 2023, 0, 4000);
    const auto length = [&](PartialDate date) { return scale.end_of(date) - scale.begin_of(date); };
    CHECK(length({2021, 0, 0}) == 1000);
    CHECK(length({2021, 5, 0}) == Approx(83).margin(1));
    CHECK(length({2021, 5, 9}) == Approx(3).margin(1));
}

TEST_CASE("ticks keep their distance by leaving years out, in round steps") {
    CHECK(TimeScale(2020, 2023, 0, 400).ticks(50) == std::vector<int>{2020, 2021, 2022, 2023, 2024});
    CHECK(TimeScale(2015, 2024, 0, 400).ticks(50) == std::vector<int>{2016, 2018, 2020, 2022, 2024});
    CHECK(TimeScale(1989, 2026, 0, 400).ticks(50) == std::vector<int>{1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025});
    const std::vector<int> long_ago = TimeScale(1000, 9999, 0, 900).ticks(50);
    CHECK(long_ago.size() > 5);
    CHECK(long_ago.size() < 20);
    CHECK(long_ago[1] - long_ago[0] == 500);
    CHECK(TimeScale(2024, 2024, 0, 900).ticks(50) == std::vector<int>{2024, 2025});
}
