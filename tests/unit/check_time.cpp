// Dates: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

constexpr const char* yearly = "[review]\nevery = '1 year'\nclause = '1.1'\n";

std::string reviewed(const char* date, const char* status, const std::string& review = yearly, const char* more = "") {
    return said({{"terms/g/2024.toml", edition_head(date, status) + more + review + section()},
                 {"groups/g.toml", "name = 'G'\nkind = 'board'\nstatus = 'not-known'\nremit = 'R'\n"}});
}

std::string turn(const char* from, const char* to) {
    return "[[chair]]\ntext = 'x'\nclause = '1.1'\n" +
           std::string(*from != '\0' ? "from = '" + std::string(from) + "'\n" : "") +
           (*to != '\0' ? "to = '" + std::string(to) + "'\n" : "");
}

}  // namespace

TEST_CASE("a review that is due is told, once its month has passed") {
    CHECK(reviewed("2023-04", "in-force") ==
          "review-overdue: a review was due by 2024-04: these terms are of 2023-04, to be reviewed every year");
    CHECK(reviewed("2020", "in-force") ==
          "review-overdue: a review was due by 2021-12: these terms are of 2020, to be reviewed every year");
    CHECK(reviewed("2023-06", "in-force") == "");
    CHECK(reviewed("2023-05", "in-force") != "");
    CHECK(reviewed("2023", "in-force") == "");
}

TEST_CASE("no review is asked of terms that do not hold, or say nothing that can be counted") {
    CHECK(reviewed("2019", "superseded") == "");
    CHECK(reviewed("2019", "draft") == "");
    CHECK(reviewed("2019", "under-review") == "");
    CHECK(reviewed("2019", "summary-only") == "");
    CHECK(reviewed("2019", "in-force", "[review]\ntext = 'Now and then.'\nclause = '1.1'\n") == "");
    CHECK(reviewed("2019", "in-force", "[review]\nevery = 'regularly'\nclause = '1.1'\n") == "");
    CHECK(reviewed("2019", "in-force", "") == "");
}

TEST_CASE("of an inferred date the whole year counts, and the next date comes before the interval") {
    CHECK(reviewed("2023-01", "in-force", yearly, "approximate = true\n") == "");
    CHECK(reviewed("2022-01", "in-force", yearly, "approximate = true\n")
              .starts_with("review-overdue: a review was due by 2023-12: these terms are of about 2022-01"));
    CHECK(reviewed("2019", "in-force", "[review]\nevery = '1 year'\nnext = '2024-10'\nclause = '1.1'\n") == "");
    CHECK(reviewed("2019", "in-force", "[review]\nnext = '2024-06'\nclause = '1.1'\n") == "");
    CHECK(reviewed("2019", "in-force", "[review]\nnext = '2024'\nclause = '1.1'\n") == "");
}

TEST_CASE("editions in the order of time raise no alarm") {
    const std::string old = edition_head("2018", "superseded") + section();
    CHECK(said({{"terms/g/2018.toml", old}}) == "");
    CHECK(said({{"terms/g/2024-constitution.toml",
                 edition_head("2024", "superseded") + "supplements = '2024'\n" + section()}}) == "");
    CHECK(said({{"terms/g/2025.toml", edition_head("2025", "draft") + section()}}) == "");
    CHECK(said({{"terms/g/2024-01.toml", edition_head("2024-01", "superseded") + section()}}) ==
          "");  // In 2024, as the one in force.
    CHECK(said({{"terms/g/2024.toml", edition_head("2024-06") + section()}}) == "");
}

TEST_CASE("superseded terms are the last of a group that is over") {
    for (const char* status : {"replaced", "closed", "not-known"}) {
        CHECK(said({{"terms/g/2024.toml", edition_head("2018", "superseded") + section()},
                    {"groups/g.toml",
                     "name = 'G'\nkind = 'board'\nstatus = '" + std::string(status) + "'\nremit = 'R'\n"}}) == "");
    }
}

TEST_CASE("turns that follow each other raise no alarm") {
    CHECK(said_of_terms(turn("", "2023-07") + turn("2023-07", "2025-07") + turn("2025-07", "2027-07")) == "");
    CHECK(said_of_terms(turn("2022", "2023") + turn("2024", "2025")) == "");
    CHECK(said_of_terms(turn("2023-01", "2023-12") + turn("2024-01", "2024-12")) == "");
    CHECK(said_of_terms(turn("2020", "2021") + turn("", "")) == "");
    CHECK(said_of_terms(turn("2020", "2024")) == "");
    CHECK(said_of_terms(turn("2020", "2022")) == "chair-turns: the last turn that is stated ended in 2022");
}
