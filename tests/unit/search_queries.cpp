#include <catch2/catch.hpp>

#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;

TEST_CASE("words match in all their forms") {
    CHECK(has_hit(ask_harbour("exploited victim"), "clause:exploitation-group/2024#1.3"));
    CHECK(has_hit(ask_harbour("vote"), "clause:steering-board/2024#4.1"));
}

TEST_CASE("an unknown word is corrected, suggested and searched for at once") {
    const SearchResult result = ask_harbour("helth safegaurding");
    CHECK(result.suggestion == "health safeguarding");
    CHECK(result.corrected);
    CHECK(first_id(result) == "group:health-safeguarding-group");
    CHECK(ask_harbour("exploitaton").suggestion == "exploitation");
    CHECK(first_id(ask_harbour("exploitaton")) == "group:exploitation-group");
    CHECK(ask_harbour("who sits on the helth safegaurding group").suggestion ==
          "who sits on the health safeguarding group");
}

TEST_CASE("a correction beside known words is suggested and helps, without claiming all hits") {
    const SearchResult result = ask_harbour("Steering bord (quorm)?");
    CHECK(result.suggestion == "Steering board (quorum)?");
    CHECK_FALSE(result.corrected);
    CHECK(first_id(result) == "fact:steering-board/2024#quorum");
}

TEST_CASE("known words, numbers and words like nothing known are not corrected") {
    CHECK_FALSE(ask_harbour("quorum").suggestion);
    CHECK_FALSE(ask_harbour("exploiting").suggestion);  // Its stem is known.
    CHECK_FALSE(ask_harbour("2031").suggestion);
    const SearchResult nothing = ask_harbour("zzzzxx");
    CHECK_FALSE(nothing.suggestion);
    CHECK_FALSE(nothing.corrected);
    CHECK(nothing.hits.empty());
    CHECK(nothing.estimate == 0);
}

TEST_CASE("an acronym is found by its plural and in its plural, in small letters too") {
    Corpus corpus;
    corpus.records = {make_record("one", "clause", "1", "The head of the PRUs."),
                      make_record("two", "clause", "2", "A PRU and its head.")};
    for (const char* query : {"PRU", "PRUs", "pru", "prus"}) {
        INFO(query);
        CHECK(ask(corpus, query).estimate == 2);
        CHECK_FALSE(ask(corpus, query).suggestion);
    }
}

TEST_CASE("synonyms work both ways") {
    Corpus corpus;
    corpus.records = {make_record("short", "clause", "1", "CDOP reports once a year"),
                      make_record("long", "clause", "2", "the Child Death Overview Panel reports in spring"),
                      make_record("none", "clause", "3", "the panel of judges reports")};
    corpus.synonyms = {{"CDOP", "Child Death Overview Panel"}};
    CHECK(has_hit(ask(corpus, "cdop"), "long"));
    CHECK_FALSE(has_hit(ask(corpus, "cdop"), "none"));
    CHECK(has_hit(ask(corpus, "child death overview panel"), "short"));
    CHECK(first_id(ask(corpus, "child death overview panel")) == "long");
    CHECK(has_hit(ask(corpus, "+cdop +spring"), "long"));
    CHECK_FALSE(has_hit(ask(corpus, "+child death overview panel"), "none"));
    CHECK_FALSE(has_hit(ask(corpus, "child -spring death overview panel"), "long"));
}

TEST_CASE("the word being typed is completed only while it is typed") {
    SearchOptions typing;
    typing.completing = true;
    CHECK(has_hit(ask_harbour("quor", typing), "term:quorum"));
    CHECK(first_id(ask_harbour("steering board quor", typing)) == "fact:steering-board/2024#quorum");
    CHECK(ask_harbour("quor ", typing).hits.empty());
    CHECK(ask_harbour("quor").hits.empty());
    CHECK_FALSE(ask_harbour("quor", typing).suggestion);
    CHECK(ask_harbour("exploitato", typing).suggestion == "exploitation");
}

TEST_CASE("a quoted phrase must stand together") {
    CHECK(ids(ask_harbour("\"unexpected death\"")) ==
          std::vector<std::string>{"clause:child-death-overview-panel/2024#2.1"});
    CHECK(has_hit(ask_harbour("\"all three partners\""), "fact:steering-board/2024#quorum"));
    CHECK_FALSE(has_hit(ask_harbour("\"three partners\""), "group:steering-board"));
    CHECK(first_id(ask_harbour("\"steering board\"")) == "group:steering-board");
    CHECK(first_id(ask_harbour("\"sexual exploitation group\"")) == "group:exploitation-group");
}

TEST_CASE("a phrase may hold stop words, and they count") {
    CHECK(has_hit(ask_harbour("\"takes a dispute\""), "clause:health-safeguarding-group/2024#9"));
    Corpus corpus;
    corpus.records = {make_record("with", "page", "A", "terms of reference"),
                      make_record("without", "page", "B", "terms and reference")};
    CHECK(ids(ask(corpus, "\"terms of reference\"")) == std::vector<std::string>{"with"});
}

TEST_CASE("a phrase that nothing holds is searched for as plain words") {
    const SearchResult result = ask_harbour("\"partners three quorum\"");
    CHECK(has_hit(result, "fact:steering-board/2024#quorum"));
    CHECK(has_hit(ask_harbour("quorum \"zzzz\""), "fact:steering-board/2024#quorum"));
}

TEST_CASE("a quoted word must be in the record itself, not in the name of its group alone") {
    CHECK(has_hit(ask_harbour("harbour vote"), "clause:steering-board/2024#4.1"));
    CHECK_FALSE(has_hit(ask_harbour("\"harbour\" vote"), "clause:steering-board/2024#4.1"));
}

TEST_CASE("required words must be there and excluded words must not") {
    for (const Hit& hit : ask_harbour("+quorum board").hits) {
        INFO(hit.id);
        CHECK((hit.fact == "quorum" || hit.id == "term:quorum" || hit.id == "clause:steering-board/2024#3.5"));
    }
    CHECK_FALSE(has_hit(ask_harbour("quorum -health"), "fact:health-safeguarding-group/2024#quorum"));
    CHECK(has_hit(ask_harbour("quorum -health"), "fact:steering-board/2024#quorum"));
    CHECK_FALSE(has_hit(ask_harbour("partners -\"three partners\""), "fact:steering-board/2024#quorum"));
    CHECK(ask_harbour("-zzzz").estimate == harbour_corpus().records.size());
}

TEST_CASE("an empty query has no hits") {
    for (const char* query : {"", "   ", "\"\"", "?!", "+ -"}) CHECK(ask_harbour(query).hits.empty());
}

TEST_CASE("hits carry what the record had") {
    const SearchResult result = ask_harbour("steering board");
    const Hit& hit = result.hits.at(0);
    CHECK(hit.kind == "group");
    CHECK(hit.title == "Harbour Steering Board");
    CHECK(hit.url == "groups/steering-board.html");
    CHECK(hit.trail == "Groups");
    CHECK(hit.group == "steering-board");
    CHECK(hit.partnerships == std::vector<std::string>{"harbour"});
    CHECK(hit.shown_facts.size() == 3);
    CHECK(hit.score > 0);
    const SearchResult clauses = ask_harbour("substitute exception");
    CHECK(clauses.hits.at(0).edition == "2024");
    CHECK(marked(clauses.hits.at(0)) == "A [substitute] comes only as an [exception].");
}
