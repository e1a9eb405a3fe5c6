// Deadlines and intervals against each other: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

std::string deadline(const char* what, const char* key, const char* amount) {
    return "[[deadline]]\nwhat = '" + std::string(what) + "'\n" + key + " = '" + amount + "'\nclause = '1.1'\n";
}

std::string meetings(const std::string& keys) {
    return "[[chair]]\ntext = 'x'\nclause = '1.1'\n[meetings]\n" + keys +
           "clause = '1.1'\n[quorum]\ntext = 'x'\nincludes_chair = true\nclause = '1.1'\n";
}

std::string other_group(const char* name) {
    return "name = '" + std::string(name) + "'\nkind = 'forum'\nstatus = 'active'\nremit = 'R'\n";
}

}  // namespace

TEST_CASE("deadlines that count alike raise no alarm") {
    CHECK(said_of_terms(deadline("agenda", "before", "2 weeks") + deadline("papers", "before", "1 week") +
                        deadline("minutes", "after", "10 days")) == "");
    CHECK(said_of_terms(deadline("papers", "before", "10 working days") +
                        deadline("minutes", "after", "5 working days")) == "");
    CHECK(said_of_terms(deadline("papers", "before", "10 working days") + deadline("minutes", "after", "soon")) == "");
}

TEST_CASE("groups of one partnership are compared only where there is a custom, and their terms hold") {
    const std::string days = deadline("papers", "before", "10 working days"),
                      weeks = deadline("papers", "before", "1 week");
    const SourceText a{"groups/a.toml", other_group("A")}, b{"groups/b.toml", other_group("B")};
    CHECK(said_of_terms(days, {a, {"terms/a/2024.toml", edition_head("2024") + weeks + section()}}) == "");
    CHECK(said_of_terms(days, {a,
                               b,
                               {"terms/a/2024.toml", edition_head("2024") + weeks + section()},
                               {"terms/b/2024.toml", edition_head("2024") + weeks + section()}})
              .starts_with("deadline-units-mixed: the time for papers"));
    CHECK(said_of_terms(
              deadline("agenda", "before", "10 working days"),
              {a,
               b,
               {"terms/a/2024.toml", edition_head("2024") + deadline("agenda", "before", "1 week") + section()},
               {"terms/b/2024.toml", edition_head("2024") + deadline("agenda", "before", "1 week") + section()}}) ==
          "");
    CHECK(said({{"terms/g/2020.toml", edition_head("2020", "superseded") + days + section()},
                a,
                b,
                {"terms/a/2024.toml", edition_head("2024") + weeks + section()},
                {"terms/b/2024.toml", edition_head("2024") + weeks + section()}}) == "");
}

TEST_CASE("an agenda has several steps, papers one deadline") {
    CHECK(said_of_terms(deadline("agenda", "before", "3 weeks") + deadline("agenda", "before", "2 weeks") +
                        deadline("papers", "before", "1 week")) == "");
    CHECK(said_of_terms(deadline("agenda", "before", "1 week") + deadline("papers", "before", "1 week")) == "");
    CHECK(said_of_terms(deadline("agenda", "before", "3 weeks") + deadline("agenda", "before", "1 week") +
                        deadline("papers", "before", "2 weeks")) == "");
    CHECK(said_of_terms(deadline("papers", "before", "3 weeks")) == "");
    CHECK(said_of_terms(deadline("papers", "before", "1 week") + deadline("papers", "after", "2 weeks")) == "");
    CHECK(said_of_terms(deadline("papers", "before", "2 weeks") + deadline("papers", "before", "14 days")) == "");
}

TEST_CASE("meetings that are at least so many may be more") {
    CHECK(said_of_terms(meetings("per_year = 4\ninterval = 'quarterly'\n")) == "");
    CHECK(said_of_terms(meetings("per_year = 4\nminimum = true\ninterval = 'monthly'\n")) == "");
    CHECK(said_of_terms(meetings("per_year = 4\ninterval = 'as the chair wishes'\n")) == "");
    CHECK(said_of_terms(meetings("per_year = 12\nminimum = true\ninterval = 'quarterly'\n"))
              .starts_with("interval-differs: "));
    CHECK(said_of_terms(meetings("per_year = 4\n") + deadline("minutes", "after", "10 weeks")) == "");
    CHECK(said_of_terms(deadline("minutes", "after", "60 weeks")) == "");
}

TEST_CASE("intervals that mean one thing raise no alarm") {
    for (const char* words : {"It meets every two months.", "The biennial report.", "The bi-partisan board.",
                              "It meets twice a year.", "Every other month."})
        CHECK(said_of_terms(section(words)) == "");
    CHECK(said_of_terms(section("Bi-monthly, yes: bi-monthly.")) ==
          "ambiguous-interval: \"bi-monthly\" can mean every two months or twice a month");
    CHECK(said_of_terms(meetings("interval = 'bi-annual'\n")) ==
          "ambiguous-interval: \"bi-annual\" can mean twice a year or every two years");
}
