#include <catch2/catch.hpp>

#include <string>

#include "search/src/words.h"

using remit::search::split_words;

namespace {

std::string words_of(std::string_view text) {
    std::string joined;
    for (const auto& word : split_words(text)) joined += (joined.empty() ? "" : " ") + word.text;
    return joined;
}

}  // namespace

TEST_CASE("words are lower-cased and separated by anything else") {
    CHECK(words_of("The Board (2024): leads, decides.") == "the board 2024 leads decides");
    CHECK(words_of("") == "");
    CHECK(words_of(" — … ") == "");
    CHECK(words_of("multi-agency 0-25") == "multi agency 0 25");
}

TEST_CASE("a possessive s is no part of the word, other apostrophes are dropped") {
    CHECK(words_of("KCC's") == "kcc");
    CHECK(words_of("children’s") == "children");
    CHECK(words_of("boards' members") == "boards members");
    CHECK(words_of("O'Brien don’t") == "obrien dont");
    CHECK(words_of("it's so") == "it so");
}

TEST_CASE("numbers keep their inner dots") {
    CHECK(words_of("clause 3.5.") == "clause 3.5");
    CHECK(words_of("4.1.2, 2018.") == "4.1.2 2018");
    CHECK(words_of("end.Start") == "end start");
}

TEST_CASE("initials and short pairs with an ampersand are one word") {
    CHECK(words_of("N.H.S. and e.g. this") == "nhs and eg this");
    CHECK(words_of("L&D, AT&T") == "l&d at&t");
    CHECK(words_of("policy&procedures, policy & procedures") == "policy procedures policy procedures");
}

TEST_CASE("the small s behind an acronym is its plural") {
    CHECK(words_of("PRUs, EqIAs and GPs") == "pru eqia and gp");
    CHECK(words_of("NHS DBS As Is Bs boss") == "nhs dbs as is bs boss");
    CHECK(words_of("SCRs' SCRs’") == "scr scr");
    CHECK(split_words("SCRs").front().end == 4);
}

TEST_CASE("accents of Latin letters are folded, other scripts keep their letters") {
    CHECK(words_of("Ŵyn Ŷ café Straße œuvre") == "wyn y cafe strasse oeuvre");
    CHECK(words_of("cafe\u0301") == "cafe");
    CHECK(words_of("Ελληνικά РУССКИЙ") == "ελληνικά русский");
    CHECK(words_of("sub\u00ADgroup") == "subgroup");
}

TEST_CASE("a word says where it stands, its possessive s included") {
    const auto words = split_words("“KCC’s” plan");
    REQUIRE(words.size() == 2);
    CHECK(words[0].begin == 3);
    CHECK(words[0].end == 10);
    CHECK(words[1].begin == 14);
    CHECK(words[1].end == 18);
}

TEST_CASE("a word has at most 64 bytes and no half letter") {
    const auto words = split_words(std::string(100'000, 'a') + " b");
    REQUIRE(words.size() == 2);
    CHECK(words[0].text == std::string(64, 'a'));
    CHECK(words[0].end == 100'000);
    std::string greek = "x";
    for (int count = 0; count < 100; ++count) greek += "λ";
    CHECK(split_words(greek)[0].text.size() == 63);
    CHECK(split_words("1" + std::string(200, '.'))[0].text == "1");
    std::string dotted;
    for (int count = 0; count < 100; ++count) dotted += "1.";
    CHECK(split_words(dotted)[0].text.size() <= 64);
}

TEST_CASE("bytes that are not UTF-8 are read as Latin-1 and never beyond the end") {
    CHECK(words_of("caf\xE9") == "cafe");
    CHECK(words_of(std::string_view("a\0b", 3)) == "a b");
    CHECK_NOTHROW(split_words("\xC3"));
    CHECK_NOTHROW(split_words("\xF0\x9F\x98"));
    CHECK_NOTHROW(split_words("'"));
}

TEST_CASE("text is cut between letters") {
    CHECK(remit::search::cut_utf8("abc", 5) == "abc");
    CHECK(remit::search::cut_utf8("aŵb", 2) == "a");
    CHECK(remit::search::cut_utf8("aŵb", 3) == "aŵ");
}
