#include "generator/chart/text_width.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

using Lines = std::vector<std::string>;

// Widths of a font whose every letter is known: "n" takes 0.63 of its size.
constexpr double ten = 10 * 6.3;

}  // namespace

TEST_CASE("words are as wide as those of a wide font") {
    CHECK(width_of("", 10) == 0);
    CHECK(width_of("nnnnnnnnnn", 10) == Approx(ten));
    CHECK(width_of("iii", 10) < width_of("www", 10));
    CHECK(width_of("\u00E9", 10) == Approx(6.6));
    CHECK(width_of("e\u0301", 10) == Approx(width_of("e", 10)));   // A combining mark takes no room.
    CHECK(width_of("\u6F22", 10) == Approx(10));                   // Twice as wide on a terminal, square here.
}

TEST_CASE("lines break at spaces, of any number") {
    CHECK(wrap_words("nnn nnn nnn", 10, ten) == Lines{"nnn nnn", "nnn"});
    CHECK(wrap_words("  nnn \n nnn\t", 10, ten) == Lines{"nnn nnn"});
    CHECK(wrap_words("", 10, ten).empty());
    CHECK(wrap_words(" ", 10, ten).empty());
}

TEST_CASE("a word that is too long breaks behind a hyphen or slash, else where it must") {
    CHECK(wrap_words("nnnnnnnnnnnnnnn", 10, ten) == Lines{"nnnnnnnnnn", "nnnnn"});
    CHECK(wrap_words("nnnnn-nnnnnnn", 10, ten) == Lines{"nnnnn-", "nnnnnnn"});
    CHECK(wrap_words("nnn/nnnnnnnn", 10, ten) == Lines{"nnn/", "nnnnnnnn"});
    CHECK(wrap_words("nn nnnnnnnnnnnn", 10, ten) == Lines{"nn", "nnnnnnnnnn", "nn"});
    CHECK(wrap_words("n", 10, 1) == Lines{"n"});
    CHECK(wrap_words("nn", 10, 1) == Lines{"n", "n"});
}

TEST_CASE("no letter is lost or cut, whatever the script") {
    const std::string arabic =
        "\u0645\u062C\u0644\u0633 \u062D\u0645\u0627\u064A\u0629 \u0627\u0644\u0623\u0637\u0641\u0627\u0644";
    std::string joined;
    for (const std::string& line : wrap_words(arabic, 14, 90)) joined += (joined.empty() ? "" : " ") + line;
    CHECK(joined == arabic);
    std::string chinese;
    for (int i = 0; i < 60; ++i) chinese += "\u6F22";
    std::string rejoined;
    for (const std::string& line : wrap_words(chinese, 14, 140)) {
        CHECK(line.size() == 30);
        rejoined += line;
    }
    CHECK(rejoined == chinese);
    CHECK(wrap_words("nnnnnnnnnne\u0301", 10, ten + 6.3) == Lines{"nnnnnnnnnne\u0301"});
}
