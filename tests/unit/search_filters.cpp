#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;

namespace {

// The groups (or kinds) of all hits.
template <typename Field>
std::set<std::string> all(std::string_view query, Field field) {
    SearchOptions options;
    options.limit = 100;
    options.hits_per_group = 0;
    std::set<std::string> values;
    for (const Hit& hit : ask_harbour(query, options).hits) values.insert(hit.*field);
    return values;
}

using Values = std::set<std::string>;

}  // namespace

TEST_CASE("group: takes an id, a name, an acronym or words of a name") {
    for (const char* query :
         {"group:health-safeguarding-group", "group:HSG", "group:\"Health Safeguarding Group\"", "group:health"}) {
        INFO(query);
        CHECK(all(query, &Hit::group) == Values{"health-safeguarding-group"});
    }
    CHECK(all("quorum group:hsg", &Hit::group) == Values{"health-safeguarding-group"});
    CHECK(all("-group:hsg quorum", &Hit::group) == Values{"", "steering-board"});
    CHECK(all("group:safeguarding", &Hit::group) ==
          Values{"education-safeguarding-group", "health-safeguarding-group"});
}

TEST_CASE("kind: takes a kind in singular or plural, and several are either") {
    CHECK(all("kind:fact", &Hit::kind) == Values{"fact"});
    CHECK(all("kind:agencies", &Hit::kind) == Values{"agency"});
    CHECK(all("kind:fact kind:clause", &Hit::kind) == Values{"fact", "clause"});
}

TEST_CASE("agency: and partnership: take ids, names and acronyms") {
    for (const char* query :
         {"agency:health-trust kind:group", "agency:HHT kind:group", "agency:\"harbour hospital trust\" kind:group"}) {
        INFO(query);
        CHECK(all(query, &Hit::group) ==
              Values{"steering-board", "child-death-overview-panel", "health-safeguarding-group"});
    }
    CHECK(all("partnership:quay kind:group", &Hit::id) == Values{"group:quality-group"});
    CHECK(all("partnership:QSB kind:group", &Hit::id) == Values{"group:quality-group"});
}

TEST_CASE("chair: finds by post or person, year: by date") {
    CHECK(all("chair:onslow", &Hit::id) == Values{"group:steering-board", "fact:steering-board/2024#chair"});
    CHECK(all("chair:\"chief nurse\"", &Hit::group) == Values{"health-safeguarding-group"});
    CHECK(all("year:2018", &Hit::id) ==
          Values{"clause:steering-board/2018#1.1", "fact:health-safeguarding-group/2018#quorum"});
    CHECK(all("-year:2024 quorum group:hsg", &Hit::id) == Values{"fact:health-safeguarding-group/2018#quorum"});
}

TEST_CASE("a field that means nothing here is words") {
    CHECK(has_hit(ask_harbour("year:quorum"), "term:quorum"));
    CHECK(has_hit(ask_harbour("kind:quorum"), "term:quorum"));
    CHECK(has_hit(ask_harbour("group:quorum"), "term:quorum"));
    CHECK(has_hit(ask_harbour("chair:dispute"), "clause:health-safeguarding-group/2024#9"));
    CHECK(ask_harbour("group:zzzz").hits.empty());
}

TEST_CASE("facets are counted over all that matches") {
    SearchOptions options;
    options.limit = 1;
    const SearchResult result = ask_harbour("quorum", options);
    CHECK(result.hits.size() == 1);
    CHECK(result.estimate == 5);
    CHECK(result.facets.at("kind") == std::map<std::string, std::size_t>{{"clause", 1}, {"fact", 3}, {"term", 1}});
    CHECK(result.facets.at("group") ==
          std::map<std::string, std::size_t>{{"health-safeguarding-group", 2}, {"steering-board", 2}});
    CHECK(result.facets.at("status") == std::map<std::string, std::size_t>{{"current", 4}, {"superseded", 1}});
    CHECK(result.facets.at("partnership") == std::map<std::string, std::size_t>{{"harbour", 3}, {"quay", 1}});
    CHECK(result.facets.at("agency") ==
          std::map<std::string, std::size_t>{{"health-trust", 4}, {"town-council", 2}, {"town-police", 2}});
}

TEST_CASE("a chosen facet filters the hits and the other facets, not its own counts") {
    SearchOptions options;
    options.facets = {{"kind", {"fact"}}};
    const SearchResult result = ask_harbour("quorum", options);
    CHECK(result.estimate == 3);
    for (const Hit& hit : result.hits) CHECK(hit.kind == "fact");
    CHECK(result.facets.at("kind") == std::map<std::string, std::size_t>{{"clause", 1}, {"fact", 3}, {"term", 1}});
    CHECK(result.facets.at("group") ==
          std::map<std::string, std::size_t>{{"health-safeguarding-group", 2}, {"steering-board", 1}});

    options.facets = {{"kind", {"fact", "clause"}}, {"group", {"steering-board"}}, {"status", {"current"}}};
    CHECK(ask_harbour("quorum", options).estimate == 2);
    options.facets = {{"kind", {"nonsense"}}};
    CHECK(ask_harbour("quorum", options).estimate == 0);
    options.facets = {{"colour", {"red"}}, {"kind", {}}};
    CHECK(ask_harbour("quorum", options).estimate == 5);
}

TEST_CASE("facets without words list all that they choose") {
    SearchOptions options;
    options.facets = {{"kind", {"agency"}}};
    CHECK(ids(ask_harbour("", options)) ==
          std::vector<std::string>{"agency:town-police", "agency:town-council", "agency:health-trust"});
}

TEST_CASE("of one group only so many hits are shown, and how many more there are is said") {
    Corpus corpus;
    for (int count = 0; count < 7; ++count) {
        corpus.records.push_back(make_record("a" + std::to_string(count), "clause", "1", "same words", "group-a"));
        corpus.records.push_back(make_record("p" + std::to_string(count), "page", "1", "same words"));
    }
    SearchOptions options;
    options.limit = 100;
    const SearchResult result = ask(corpus, "same", options);
    CHECK(result.estimate == 14);
    CHECK(result.hits.size() == 3 + 7);
    for (const Hit& hit : result.hits) CHECK(hit.more_in_group == (hit.group.empty() ? 0 : 4));
    options.hits_per_group = 0;
    CHECK(ask(corpus, "same", options).hits.size() == 14);
    CHECK(ask(corpus, "same", options).hits[0].more_in_group == 0);
}

TEST_CASE("pages of hits follow each other without gap or repetition") {
    SearchOptions whole;
    whole.limit = 100;
    std::vector<std::string> paged;
    SearchOptions page;
    page.limit = 4;
    for (page.offset = 0; page.offset < 100; page.offset += 4) {
        for (std::string& id : ids(ask_harbour("board group safeguarding", page))) paged.push_back(std::move(id));
    }
    CHECK(paged == ids(ask_harbour("board group safeguarding", whole)));
    page.offset = 1'000'000;
    CHECK(ask_harbour("board", page).hits.empty());
}
