#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "search/result_json.h"
#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;

TEST_CASE("any bytes are a valid query") {
    std::mt19937 random(20240229);
    const auto below = [&](std::size_t bound) { return random() % bound; };
    const char* const pieces[] = {
        "\"",     "+",     "-",    ":",        "group:", "kind:fact", "year:2018", " ",
        "quorum", "helth", "\xC3", "\xE2\x80", "“",      "”",         "CDOP",      "child death overview panel",
        "'s",     "&",     ".",    "3.5",      "chair:", "agency:\"", "ŵ",         "\\"};
    for (int round = 0; round < 2'000; ++round) {
        std::string query;
        if (round % 2 == 0) {
            for (std::size_t count = below(40); count > 0; --count) query += static_cast<char>(below(256));
        } else {
            for (std::size_t count = below(15); count > 0; --count) query += pieces[below(std::size(pieces))];
        }
        SearchOptions options;
        options.completing = below(2) == 0;
        options.offset = below(4) == 0 ? below(50) : 0;
        options.hits_per_group = below(4);
        if (below(5) == 0) options.facets["kind"] = {"fact"};
        INFO("round " << round << ": " << query);
        REQUIRE_NOTHROW(to_json(ask_harbour(query, options)));
    }
}

TEST_CASE("long queries are cut, not refused") {
    for (const char* piece : {"quorum ", "\"quorum health\" ", "+quorum ", "-quorum ", "kind:fact ", "group:cdop ",
                              "\"", "x", "1.", "zzqq ", "child death overview panel "}) {
        std::string query;
        while (query.size() < 100'000) query += piece;
        INFO(piece);
        SearchResult result;
        REQUIRE_NOTHROW(result = ask_harbour(query));
        CHECK(result.query.size() <= 2'000);
    }
}

TEST_CASE("NUL bytes are no words and end nothing") {
    CHECK(first_id(ask_harbour(std::string_view("quorum\0health", 13))) ==
          "fact:health-safeguarding-group/2024#quorum");
}

TEST_CASE("extreme options are only extreme") {
    SearchOptions options;
    options.limit = static_cast<std::size_t>(-1);
    options.hits_per_group = static_cast<std::size_t>(-1);
    CHECK(ask_harbour("quorum", options).hits.size() == 5);
    options.limit = 0;
    CHECK(ask_harbour("quorum", options).hits.empty());
    CHECK(ask_harbour("quorum", options).estimate == 5);
    options.offset = static_cast<std::size_t>(-1);
    CHECK(ask_harbour("quorum", options).hits.empty());
}
