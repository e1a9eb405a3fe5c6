#include "generator/model/date.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("a date is as exact as it is written") {
    CHECK(parse_date("2024") == PartialDate{2024, 0, 0});
    CHECK(parse_date("2024-10") == PartialDate{2024, 10, 0});
    CHECK(parse_date("2024-10-01") == PartialDate{2024, 10, 1});
    CHECK(parse_date("1000-01-01"));
    CHECK(parse_date("9999-12-31"));
}

TEST_CASE("days follow the Gregorian calendar") {
    for (const char* good : {"2024-02-29", "2000-02-29", "2023-12-31", "2023-04-30"}) {
        INFO(good);
        CHECK(parse_date(good));
    }
    for (const char* bad : {"2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00", "2023-01-00",
                            "2023-01-32", "0999", "0000"}) {
        INFO(bad);
        CHECK_FALSE(parse_date(bad));
    }
}

TEST_CASE("what is not written as a date is none") {
    for (const char* bad :
         {"", "24", "20244", "2024-", "2024-1", "2024-010", "2024-01-", "2024-01-1", "2024-01-011", "2024/01/01",
          "01-01-2024", " 2024", "2024 ", "October 2024", "+024", "-024", "2024-1-1", "2024-01-01T00:00:00", "2o24"}) {
        INFO(bad);
        CHECK_FALSE(parse_date(bad));
    }
}

TEST_CASE("a date is written as it was read") {
    for (const char* text : {"2024", "2024-10", "2024-02-09"}) CHECK(parse_date(text)->iso() == text);
    CHECK(PartialDate{}.iso().empty());
    CHECK(PartialDate{}.empty());
}

TEST_CASE("dates compare by their beginnings") {
    CHECK(*parse_date("2018") < *parse_date("2018-01"));
    CHECK(*parse_date("2018-01") < *parse_date("2018-01-01"));
    CHECK(*parse_date("2018-12-31") < *parse_date("2019"));
    CHECK(PartialDate{} < *parse_date("1000"));
}

TEST_CASE("a day without a month is no date") {
    CHECK_FALSE(is_valid({2024, 0, 5}));
    CHECK_FALSE(is_valid({2024, -1, 0}));
    CHECK_FALSE(is_valid({10000, 0, 0}));
}
