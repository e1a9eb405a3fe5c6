#include "generator/base/diagnostic_printer.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

// One finding about [begin, end) of a file "f.toml" with this text, printed.
std::string print_one(std::string text, std::uint32_t begin, std::uint32_t end, const PrintOptions& options = {},
                      std::string hint = {}) {
    SourceFiles files;
    const FileNumber file = files.add("f.toml", std::move(text));
    Diagnostics diagnostics;
    diagnostics.report(Rule::bad_value, {file, begin, end}, "wrong", std::move(hint));
    return print_diagnostics(diagnostics, files, options);
}

constexpr std::string_view first_line = "f.toml:1:1: error: wrong [bad-value]\n";

}  // namespace

TEST_CASE("a finding is printed with its line, a caret below it and its hint") {
    CHECK(print_one("a = 1\ngroup = \"helth\"\n", 14, 21, {}, "did you mean \"health\"?") ==
          "f.toml:2:9: error: wrong [bad-value]\n"
          "    2 | group = \"helth\"\n"
          "      |         ^^^^^^^\n"
          "        hint: did you mean \"health\"?\n"
          "1 error\n");
}

TEST_CASE("a finding in no file is printed without a line") {
    Diagnostics diagnostics;
    diagnostics.report(Rule::missing_key, {}, "there is no site.toml", "write one");
    CHECK(print_diagnostics(diagnostics, SourceFiles(), {}) ==
          "error: there is no site.toml [missing-key]\n"
          "        hint: write one\n"
          "1 error\n");
}

TEST_CASE("no findings print nothing") { CHECK(print_diagnostics(Diagnostics(), SourceFiles(), {}).empty()); }

TEST_CASE("tabs before the place stand in the caret line too") {
    CHECK(print_one("\ta\tbad", 3, 6) ==
          "f.toml:1:4: error: wrong [bad-value]\n"
          "    1 | \ta\tbad\n"
          "      | \t \t^^^\n"
          "1 error\n");
}

TEST_CASE("columns count code points, carets columns of the terminal") {
    CHECK(print_one("é\u6F22\u5B57 x", 2, 8) ==
          "f.toml:1:2: error: wrong [bad-value]\n"
          "    1 | é\u6F22\u5B57 x\n"
          "      |  ^^^^\n"
          "1 error\n");
}

TEST_CASE("an empty place and one at the end of the file get one caret") {
    CHECK(print_one("ab", 2, 2) == "f.toml:1:3: error: wrong [bad-value]\n    1 | ab\n      |   ^\n1 error\n");
    CHECK(print_one("", 0, 0) == std::string(first_line) + "1 error\n");  // Of an empty file there is no line to show.
    CHECK(print_one("ab\n", 3, 3) == "f.toml:2:1: error: wrong [bad-value]\n    2 | \n      | ^\n1 error\n");
}

TEST_CASE("of a place of several lines the first is shown") {
    CHECK(print_one("text = '''\nabc\ndef'''", 7, 21) ==
          "f.toml:1:8: error: wrong [bad-value]\n"
          "    1 | text = '''\n"
          "      |        ^^^\n"
          "1 error\n");
}

TEST_CASE("a long line is cut on both sides of the place") {
    const std::string text = std::string(1000, 'a') + "BAD" + std::string(1000, 'z');
    CHECK(print_one(text, 1000, 1003) ==
          "f.toml:1:1001: error: wrong [bad-value]\n"
          "    1 | …" +
              std::string(40, 'a') + "BAD" + std::string(77, 'z') + "…\n" + "      |  " + std::string(40, ' ') +
              "^^^\n"
              "1 error\n");
    CHECK(print_one(text, 0, 1) ==
          std::string(first_line) + "    1 | " + std::string(120, 'a') + "…\n      | ^\n1 error\n");
}

TEST_CASE("a cut never goes through a character, and carets end with the cut") {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "é";
    const std::string printed = print_one(text, 200, 400);
    CHECK(printed.starts_with("f.toml:1:101: error: wrong [bad-value]\n    1 | …é"));
    CHECK(printed.find("\xC3\n") == std::string::npos);
    CHECK(printed.find("… ") == std::string::npos);
    CHECK(printed.ends_with(" ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n1 error\n"));
}

TEST_CASE("control characters of the author never reach the terminal") {
    const std::string evil = "\x1b[31mred\x07\x7f\xC2\x9B";
    SourceFiles files;
    const FileNumber file = files.add("f\x1b.toml", evil);
    Diagnostics diagnostics;
    diagnostics.report(Rule::bad_value, {file, 1, 2}, evil, evil);
    CHECK(print_diagnostics(diagnostics, files, {}) ==
          "f\uFFFD.toml:1:2: error: \uFFFD[31mred\uFFFD\uFFFD\uFFFD [bad-value]\n"
          "    1 | \uFFFD[31mred\uFFFD\uFFFD\uFFFD\n"
          "      |  ^\n"
          "        hint: \uFFFD[31mred\uFFFD\uFFFD\uFFFD\n"
          "1 error\n");
}

TEST_CASE("the last line counts errors and warnings, not notes") {
    Diagnostics diagnostics;
    diagnostics.report(Rule::continued_list, {}, "a note");
    CHECK(print_diagnostics(diagnostics, SourceFiles(), {}) == "note: a note [continued-list]\n");
    diagnostics.report(Rule::numbering_gap, {}, "one");
    diagnostics.report(Rule::numbering_gap, {}, "two");
    diagnostics.report(Rule::bad_value, {}, "three");
    CHECK(print_diagnostics(diagnostics, SourceFiles(), {}) ==
          "note: a note [continued-list]\nwarning: one [numbering-gap]\nwarning: two [numbering-gap]\nerror: three "
          "[bad-value]\n1 error, 2 warnings\n");
}

TEST_CASE("denied warnings are shown as the errors that they count as, notes stay notes") {
    Diagnostics diagnostics;
    diagnostics.report(Rule::numbering_gap, {}, "one");
    diagnostics.report(Rule::continued_list, {}, "two");
    const PrintOptions options{.deny_warnings = true};
    CHECK(print_diagnostics(diagnostics, SourceFiles(), options) ==
          "error: one [numbering-gap]\nnote: two [continued-list]\n1 error\n");
}

TEST_CASE("colour is asked for, and ends what it begins") {
    CHECK(print_one("ab", 0, 1, {.colour = true}) ==
          "\x1b[1mf.toml:1:1: \x1b[0m\x1b[1;31merror:\x1b[0m wrong [bad-value]\n"
          "    1 | ab\n"
          "      | \x1b[1;31m^\x1b[0m\n"
          "1 error\n");
}

TEST_CASE("as JSON each finding is one line, and there is no summary") {
    const PrintOptions json{.format = DiagnosticFormat::json};
    CHECK(
        print_one("a\n\"é\"x", 2, 6, json, "mend it") ==
        R"({"path":"f.toml","line":2,"column":1,"end_line":2,"end_column":4,"severity":"error",)"
        R"("slug":"bad-value","message":"wrong","hint":"mend it"})"
        "\n");
    Diagnostics diagnostics;
    diagnostics.report(Rule::no_terms, {}, "a \"quoted\"\n\x1b line");
    CHECK(print_diagnostics(diagnostics, SourceFiles(), json) ==
          R"({"severity":"warning","slug":"no-terms","message":"a \"quoted\"\n\u001b line"})"
          "\n");
}

TEST_CASE("bytes that are not UTF-8 are replaced in JSON") {
    Diagnostics diagnostics;
    diagnostics.report(Rule::invalid_utf8, {}, "bad \xFF byte");
    CHECK(print_diagnostics(diagnostics, SourceFiles(), {.format = DiagnosticFormat::json}) ==
          "{\"severity\":\"error\",\"slug\":\"invalid-utf8\",\"message\":\"bad \uFFFD byte\"}\n");
}
