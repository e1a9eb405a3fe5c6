// Initials that people make of names, and the part of a name that its acronym spells.
#include <catch2/catch.hpp>
#include <algorithm>

#include "search/src/initials.h"
#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;

namespace {

using List = std::vector<std::string>;

List initials(std::string_view name) { return initials_of(name, Stems("en")); }
std::string end_of(std::string_view name, std::string_view acronym) { return spelled_end(name, acronym, Stems("en")); }

Corpus corpus_of(std::initializer_list<const char*> names) {
    Corpus corpus;
    for (const char* name : names) {
        const std::string id = "g" + std::to_string(corpus.records.size());
        corpus.records.push_back(make_record("group:" + id, "group", name, "It works.", id));
    }
    return corpus;
}

}  // namespace

TEST_CASE("a name has initials with its last word and without, with the and and without") {
    CHECK(initials("Case Review Group") == List{"crg"});
    CHECK(initials("Learning and Development Group") == List{"ldg", "l&dg", "l&d", "l&d group"});
    CHECK(initials("Policy & Procedures Group") == List{"ppg", "p&pg", "p&p", "p&p group"});
    CHECK(initials("Risks, Threats and Vulnerabilities Group") ==
          List{"rtvg", "rt&vg", "rtv", "rtv group", "rt&v", "rt&v group"});
    CHECK(initials("the Office of the Children's Commissioner") == List{"occ"});
}

TEST_CASE("a name with an acronym or a number in it has no initials, nor has a short one") {
    CHECK(initials("KSCB Business Group").empty());
    CHECK(initials("0-25's Health and Wellbeing Board").empty());
    CHECK(initials("Business Group").empty());
    CHECK(initials("Board").empty());
    CHECK(initials("").empty());
}

TEST_CASE("an acronym says which end of a name it stands for") {
    CHECK(end_of("Kent and Medway Safeguarding Adults Board", "SAB") == "Safeguarding Adults Board");
    CHECK(end_of("Safeguarding Adults Board", "SAB").empty());
    CHECK(end_of("Quality and Effectiveness Group", "QE").empty());
    CHECK(end_of("Kent and Medway Safeguarding Adults Board", "Adults Board").empty());
    CHECK(end_of("Board", "").empty());
}

TEST_CASE("a group is found by initials that no text prints, alone and among other words") {
    Corpus corpus = corpus_of({"Case Review Group", "Child Care Group", "Learning and Development Group"});
    corpus.records.push_back(make_record("clause:1", "clause", "1 Quorum", "Half of them are a quorum.", "g0"));
    corpus.records.push_back(make_record("clause:2", "clause", "1 Quorum", "Half of them are a quorum.", "g2"));
    CHECK(ids(ask(corpus, "CRG")) == List{"group:g0"});
    CHECK(first_id(ask(corpus, "L&D")) == "group:g2");
    CHECK(first_id(ask(corpus, "L&D group")) == "group:g2");
    CHECK(ask(corpus, "crg").suggestion == std::nullopt);
    const auto quorum = ids(ask(corpus, "quorum of the L&D group"));
    CHECK(std::find(quorum.begin(), quorum.end(), "clause:2") < std::find(quorum.begin(), quorum.end(), "clause:1"));
    Record meetings = make_record("fact:g0#meetings", "fact", "Meets", "At least four times a year.", "g0");
    meetings.fact = "meetings";
    corpus.records.push_back(meetings);
    CHECK(has_hit(ask(corpus, "how often does CRG meet"), "fact:g0#meetings"));
}

TEST_CASE("initials that two bodies have, or that stand anywhere as a word, are nobody's") {
    CHECK(ids(ask(corpus_of({"Case Review Group", "Child Refuge Group"}), "CRG")).empty());
    Corpus printed = corpus_of({"Case Review Group", "Other Body"});
    printed.records[1].names = {"CRG"};
    CHECK(ids(ask(printed, "CRG")) == List{"group:g1"});
    CHECK(ids(ask(corpus_of({"Women Hospital Office", "Other Body"}), "WHO")).empty());
}

TEST_CASE("who types the end of a name that its acronym spells wants that body before one that deals with it") {
    Corpus corpus = corpus_of({"Town and Harbour Safeguarding Adults Board", "Business Group"});
    corpus.records[0].names = {"SAB"};
    corpus.records[1].keywords = {"Safeguarding Adults Board"};
    CHECK(first_id(ask(corpus, "safeguarding adults board")) == "group:g0");
}
