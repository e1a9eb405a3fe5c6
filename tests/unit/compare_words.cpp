#include <catch2/catch.hpp>

#include "generator/compare/word_difference.h"

using namespace remit;

namespace {

// Runs as a reader of proofs marks them: [-gone-] {+new+}.
std::string marked(const std::string& before, const std::string& after) {
    std::string text;
    for (const Run& run : compare_words(wording_of(before), wording_of(after))) {
        if (run.spaced) text += ' ';
        if (run.kind == RunKind::dropped) text += "[-" + run.text + "-]";
        else if (run.kind == RunKind::added) text += "{+" + run.text + "+}";
        else text += run.text;
    }
    return text;
}

// What each side's runs say: nothing may be lost.
std::string side(const std::vector<Run>& runs, RunKind other) {
    std::string text;
    for (const Run& run : runs) {
        if (run.kind == other) continue;
        if (run.text != "\n" && !text.empty() && text.back() != '\n') text += ' ';
        text += run.text;
    }
    return text;
}

}  // namespace

TEST_CASE("words that went and came are marked, what went first") {
    CHECK(marked("", "") == "");
    CHECK(marked("", "All new.") == "{+All new.+}");
    CHECK(marked("All gone.", "") == "[-All gone.-]");
    CHECK(marked("It meets every month.", "It meets every month.") == "It meets every month.");
    CHECK(marked("It meets every month.", "It meets every quarter.") == "It meets every [-month-] {+quarter+}.");
    CHECK(marked("A b c d e f g h i", "A b c x d e f g h i") == "A b c {+x+} d e f g h i");
    CHECK(marked("one two three four", "two three four") == "[-one-] two three four");
}

TEST_CASE("punctuation is apart from the word it stands at") {
    CHECK(marked("fit for all", "(fit) for all.") == "{+(+}fit{+)+} for all{+.+}");
    CHECK(marked("co-operate, and so on", "co-operate and so on") == "co-operate[-,-] and so on");
    CHECK(marked("- - -", "- - x") == "- - [---] {+x+}");
}

TEST_CASE("spaces and the shape of quotation marks are no difference") {
    CHECK(same_words(wording_of("the chair's  \"view\""), wording_of(" the chair’s\t“view” ")));
    CHECK(marked("the chair's view", "the chair’s view") == "the chair’s view");
    CHECK_FALSE(same_words(wording_of("The chair"), wording_of("the chair")));
}

TEST_CASE("paragraphs that are new or still there begin a line; those that are gone do not") {
    CHECK(marked("One.\n\nTwo.", "One.\nTwo.") == "One.\nTwo.");
    CHECK(marked("One two.", "One\ntwo.") == "One\ntwo.");
    CHECK(marked("One\ntwo.", "One two.") == "One two.");
    CHECK(marked("One.", "One.\nTwo three.") == "One.\n{+Two three.+}");
}

TEST_CASE(
    "a small word between long changes is changed with them, and texts with hardly a word in common are replaced") {
    CHECK(marked("a letter written by hand of the old chair each time",
                 "a note typed neatly on paper of no great length each time") ==
          "a [-letter written by hand of the old chair-] {+note typed neatly on paper of no great length+} each time");
    CHECK(marked("the board meets in May and then again next month",
                 "the clerk sends in notes which again nobody reads") ==
          "[-the board meets in May and then again next month-] {+the clerk sends in notes which again nobody reads+}");
}

TEST_CASE("any script is compared by its words, whichever way it is read") {
    CHECK(marked("المجلس يجتمع كل شهر", "المجلس يجتمع كل سنة") == "المجلس يجتمع كل [-شهر-] {+سنة+}");
    CHECK(marked("委員会", "委員会 会議") == "委員会 {+会議+}");
    const std::string cut = "ab\xE2\x80";   // Bytes that are no character.
    CHECK(side(compare_words(wording_of(cut), wording_of("x")), RunKind::added) == cut);
}

TEST_CASE("nothing is lost of two texts, however they differ") {
    unsigned seed = 1;
    const auto random = [&](unsigned below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8U) % below;
    };
    for (int round = 0; round < 300; ++round) {
        std::string texts[2];
        for (std::string& text : texts) {
            for (unsigned words = random(40); words > 0; --words)
                text += (text.empty() ? "" : " ") + std::string(1, static_cast<char>('a' + random(6)));
        }
        const auto runs = compare_words(wording_of(texts[0]), wording_of(texts[1]));
        CHECK(side(runs, RunKind::added) == texts[0]);
        CHECK(side(runs, RunKind::dropped) == texts[1]);
    }
}
