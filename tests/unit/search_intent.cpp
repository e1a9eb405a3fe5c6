#include <catch2/catch.hpp>

#include <string>

#include "search/src/intent.h"
#include "search/src/words.h"

using namespace remit::search;

namespace {

// "fact: rest of the words", or "" for no question.
std::string intent_of(std::string_view query) {
    std::vector<std::string> words;
    for (const Word& word : split_words(query)) words.push_back(word.text);
    const auto intent = find_intent(words);
    if (!intent) return "";
    std::string line(intent->facts.front());
    line += ":";
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!intent->own[at]) line += " " + words[at];
    }
    return line;
}

}  // namespace

TEST_CASE("questions are known by their words, and their subject is what is left") {
    CHECK(intent_of("who chairs the education group") == "chair: the education group");
    CHECK(intent_of("who is the deputy chair of SCG") == "deputy-chair: who is the of scg");
    CHECK(intent_of("how often does the board meet") == "meetings: does the board");
    CHECK(intent_of("when does CDOP meet?") == "meetings: cdop");
    CHECK(intent_of("is the health group quorate") == "quorum: the health group");
    CHECK(intent_of("quorum health") == "quorum: health");
    CHECK(intent_of("when must papers go out") == "papers: must go out");
    CHECK(intent_of("deadline for minutes") == "minutes: for");
    CHECK(intent_of("who sits on the board") == "members: the board");
    CHECK(intent_of("who does the board report to") == "reports-to: does the board");
    CHECK(intent_of("how is a dispute settled") == "escalation: how is a settled");
}

TEST_CASE("plain words are no question") {
    CHECK(intent_of("who reviews child deaths") == "");
    CHECK(intent_of("where do the chairs of all the groups meet") == "");
    CHECK(intent_of("appraisal of the independent chair") == "");
    CHECK(intent_of("training plan") == "");
    CHECK(intent_of("") == "");
}
