#include "generator/data/calendar_lines.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "generator/base/text.h"

using remit::CalendarLines;

namespace {

std::string text_line(std::string_view text) {
    CalendarLines lines;
    lines.add_text("SUMMARY", text);
    return lines.text();
}

}  // namespace

TEST_CASE("texts are escaped as RFC 5545 says") {
    CHECK(text_line("a, b; c\\d: \"e\"\nf\r\ng") == "SUMMARY:a\\, b\\; c\\\\d: \"e\"\\nf\\ng\r\n");
    CHECK(text_line("") == "SUMMARY:\r\n");
}

TEST_CASE("a line of 75 bytes stands in one piece, one more byte in two") {
    CHECK(text_line(std::string(67, 'a')) == "SUMMARY:" + std::string(67, 'a') + "\r\n");
    CHECK(text_line(std::string(68, 'a')) == "SUMMARY:" + std::string(67, 'a') + "\r\n a\r\n");
    CHECK(text_line(std::string(67 + 74 + 1, 'a')) ==
          "SUMMARY:" + std::string(67, 'a') + "\r\n " + std::string(74, 'a') + "\r\n a\r\n");
}

TEST_CASE("no fold is within a character, wherever it falls") {
    for (std::size_t before = 0; before < 80; ++before) {
        const std::string text = std::string(before, 'a') + "👩‍👧é漢👩‍👧é漢👩‍👧é漢";
        std::istringstream lines(text_line(text));
        std::string unfolded;
        for (std::string line; std::getline(lines, line);) {
            REQUIRE(line.ends_with('\r'));
            line.pop_back();
            CHECK(line.size() <= 75);
            CHECK_FALSE(remit::find_invalid_utf8(line));
            unfolded += unfolded.empty() ? line : line.substr(1);
        }
        CHECK(unfolded == "SUMMARY:" + text);
    }
}
