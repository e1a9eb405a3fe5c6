#include "generator/model/amount.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("amounts of time are read as terms word them") {
    CHECK(parse_amount("10 working days")->days() == 14);
    CHECK(parse_amount("7 working days")->days() == 9);
    CHECK(parse_amount("1 week")->days() == 7);
    CHECK(parse_amount("Two weeks")->days() == 14);
    CHECK(parse_amount("1 year")->months() == 12);
    CHECK(parse_amount("18 months")->months() == 18);
    CHECK(parse_amount("2 weeks")->months() == 0);
    for (const char* other : {"", "soon", "weeks", "a few weeks", "10", "10 working", "1000 weeks", "2 weeks or so"}) {
        INFO(other);
        CHECK_FALSE(parse_amount(other));
    }
}

TEST_CASE("intervals are read as meetings a year, and others are left alone") {
    CHECK(meetings_a_year("quarterly") == 4);
    CHECK(meetings_a_year("Every other month") == 6);
    CHECK(meetings_a_year("monthly") == 12);
    CHECK_FALSE(meetings_a_year("bi-monthly"));
    CHECK_FALSE(meetings_a_year("as required"));
}
