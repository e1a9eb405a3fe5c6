#include "generator/check/places.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

// What is pointed at when `words` are looked for in a literal.
std::string pointed(const std::string& literal, std::string_view words) {
    SourceFiles files;
    const FileNumber number = files.add("a.toml", "text = " + literal + "\n");
    RichText text;
    text.span = {number, 7, static_cast<std::uint32_t>(7 + literal.size())};
    const Span found = Places(&files).find(text, words);
    return files.file(number).text.substr(found.begin, found.end - found.begin);
}

}  // namespace

TEST_CASE("words are pointed at in the author's file") {
    CHECK(pointed("'the SCR of it'", "SCR") == "SCR");
    CHECK(pointed("'SCRs and an SCR'", "SCR") == "SCR");
    CHECK(pointed("\"\"\"\nthe [Health\nBoard](group:x) meets\"\"\"", "Health Board") == "Health\nBoard");
    CHECK(pointed("\"\"\"the Health \\\n   Board\"\"\"", "Health Board") == "Health \\\n   Board");
    CHECK(pointed("'the *new* [Health](group:health) Board'", "Health Board") == "Health](group:health) Board");
}

TEST_CASE("words that are not there are pointed at by the whole text") {
    CHECK(pointed("'SCRs'", "SCR") == "'SCRs'");
    CHECK(pointed("'[x](group:scr)'", "scr") == "'[x](group:scr)'");
    CHECK(pointed("\"a \\\\", "b") == "\"a \\\\");
    RichText text;
    text.span = {3, 10, 20};
    CHECK(Places(nullptr).find(text, "x").begin == 10);
    CHECK_FALSE(Places(nullptr).find(RichText{}, "x").known());
}
