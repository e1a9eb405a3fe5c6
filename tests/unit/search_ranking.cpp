#include <catch2/catch.hpp>

#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;

TEST_CASE("a query that is a group's name or acronym leads with the group") {
    CHECK(first_id(ask_harbour("health safeguarding group")) == "group:health-safeguarding-group");
    CHECK(first_id(ask_harbour("the Health Safeguarding Group")) == "group:health-safeguarding-group");
    CHECK(first_id(ask_harbour("health safeguarding")) == "group:health-safeguarding-group");
    CHECK(first_id(ask_harbour("CDOP")) == "group:child-death-overview-panel");
    CHECK(first_id(ask_harbour("maeg")) == "group:exploitation-group");
    CHECK(first_id(ask_harbour("quality group")) == "group:quality-group");
}

TEST_CASE("a former name finds the group") {
    CHECK(first_id(ask_harbour("sexual exploitation group")) == "group:exploitation-group");
}

TEST_CASE("the name of an agency, a person or a post leads with it") {
    CHECK(first_id(ask_harbour("town police")) == "agency:town-police");
    CHECK(first_id(ask_harbour("TC")) == "agency:town-council");
    CHECK(first_id(ask_harbour("ann onslow")) == "person:ann-onslow");
    CHECK(first_id(ask_harbour("chief nurse")) == "post:chief-nurse");
}

TEST_CASE("the name of a partnership leads with it, before the term that explains the name") {
    Corpus corpus = harbour_corpus();
    Record term = make_record("term:qsb", "term", "QSB", "The board.");
    term.names = {"Quay Safeguarding Board"};
    corpus.records.push_back(term);
    CHECK(first_id(ask(corpus, "QSB")) == "partnership:quay");
    CHECK(first_id(ask(corpus, "quay safeguarding board")) == "partnership:quay");
}

TEST_CASE("a topic of one group does not stand before another group that the query names") {
    Corpus corpus;
    const auto add = [&](const char* name, const char* text, std::vector<std::string> topics) {
        const std::string id = "g" + std::to_string(corpus.records.size());
        corpus.records.push_back(make_record("group:" + id, "group", name, text, id));
        corpus.records.back().keywords = std::move(topics);
    };
    add("Health and Wellbeing Board", "Was sent the annual report of the panel each year.", {"annual report"});
    add("Rapid Review Panel", "Reviews each case within a month and writes an annual report.", {});
    CHECK(first_id(ask(corpus, "annual report")) == "group:g0");
    CHECK(first_id(ask(corpus, "when is the annual report of the rapid review panel due")) == "group:g1");
}

TEST_CASE("what a group deals with leads with the group") {
    CHECK(first_id(ask_harbour("early years settings")) == "group:education-safeguarding-group");
    CHECK(first_id(ask_harbour("who looks at child deaths")) == "group:child-death-overview-panel");
    CHECK(first_id(ask_harbour("missing children")) == "group:exploitation-group");
    CHECK(first_id(ask_harbour("audits")) == "group:quality-group");
}

TEST_CASE("records with all words lead those with some") {
    Corpus corpus;
    corpus.records = {make_record("one", "page", "One", "apples apples apples and nothing else"),
                      make_record("both", "page", "Two",
                                  "some apples were laid beside the pears in the long cellar of the old house"),
                      make_record("other", "page", "Three", "pears pears pears and nothing else")};
    CHECK(first_id(ask(corpus, "apples pears")) == "both");
}

TEST_CASE("a word in the title counts for more than in the text") {
    Corpus corpus;
    corpus.records = {make_record("text", "page", "About the house", "apples in the cellar"),
                      make_record("title", "page", "Apples of the house", "those in the cellar")};
    CHECK(first_id(ask(corpus, "apples")) == "title");
}

TEST_CASE("of two alike the current comes before the superseded") {
    Corpus corpus;
    corpus.records = {make_record("old", "clause", "1.1", "the quorum is three"),
                      make_record("new", "clause", "1.1", "the quorum is three")};
    corpus.records[0].superseded = true;
    CHECK(ids(ask(corpus, "quorum")) == std::vector<std::string>{"new", "old"});
}

TEST_CASE("ties keep the order of the records") {
    Corpus corpus;
    for (const char* id : {"c", "a", "b"}) corpus.records.push_back(make_record(id, "page", "Same", "same words"));
    CHECK(ids(ask(corpus, "same")) == std::vector<std::string>{"c", "a", "b"});
}

TEST_CASE("a question brings the fact of the group that it names") {
    CHECK(first_id(ask_harbour("who chairs the education safeguarding group")) ==
          "fact:education-safeguarding-group/2024#chair");
    CHECK(first_id(ask_harbour("who is the chair of ESG?")) == "fact:education-safeguarding-group/2024#chair");
    CHECK(first_id(ask_harbour("how often does the steering board meet")) == "fact:steering-board/2024#meetings");
    CHECK(first_id(ask_harbour("how often does CDOP meet")) == "fact:child-death-overview-panel/2024#meetings");
    CHECK(first_id(ask_harbour("is the health safeguarding group quorate")) ==
          "fact:health-safeguarding-group/2024#quorum");
    CHECK(first_id(ask_harbour("when must papers go out for the steering board")) == "fact:steering-board/2024#papers");
    CHECK(first_id(ask_harbour("who sits on the education safeguarding group")) ==
          "fact:education-safeguarding-group/2024#members");
}

TEST_CASE("a fact is found by a word of its group's name") {
    CHECK(first_id(ask_harbour("quorum health")) == "fact:health-safeguarding-group/2024#quorum");
    CHECK(has_hit(ask_harbour("quorum health"), "fact:health-safeguarding-group/2018#quorum"));
}

TEST_CASE("a query of stop words alone looks for titles that have them") {
    Corpus corpus;
    corpus.records = {make_record("page:about", "page", "Who we are", "Us."),
                      make_record("other", "page", "Other", "who we are not")};
    CHECK(ids(ask(corpus, "who are we")) == std::vector<std::string>{"page:about"});
}

TEST_CASE("a name still being typed leads with what it begins, the words after it unknown") {
    SearchOptions typing;
    typing.completing = true;
    CHECK(first_id(ask_harbour("health saf", typing)) == "group:health-safeguarding-group");
    CHECK(first_id(ask_harbour("multi agency ex", typing)) == "group:exploitation-group");
    CHECK(first_id(ask_harbour("harbour hea", typing)) == "agency:health-trust");
    CHECK(first_id(ask_harbour("town c", typing)) == "agency:town-council");
}

TEST_CASE("a question is answered by what is in force, though an older fact is shorter") {
    Corpus corpus = harbour_corpus();
    for (Record& record : corpus.records) {
        if (record.id == "fact:health-safeguarding-group/2024#quorum")
            record.text =
                "Two thirds of the members, of whom one comes from the hospital and one from the schools nurses.";
    }
    CHECK(first_id(ask(corpus, "what is the quorum of the health safeguarding group")) ==
          "fact:health-safeguarding-group/2024#quorum");
}
