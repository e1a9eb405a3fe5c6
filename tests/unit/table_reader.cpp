#include "generator/load/table_reader.h"

#include <array>
#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"

using namespace remit;

namespace {

// A table of a file "f.toml", asked by `read` and then finished where that matters; returns what was printed.
template <class Read>
std::string reading(std::string text, Read read, bool finished = false) {
    SourceFiles files;
    Diagnostics diagnostics;
    const FileNumber number = files.add("f.toml", std::move(text));
    const auto value = parse_toml(files, number, diagnostics);
    REQUIRE(value);
    TableReader table(*value, {files, number, diagnostics}, "a thing");
    read(table);
    if (finished) table.finish();
    diagnostics.sort(files);
    return print_diagnostics(diagnostics, files, {});
}

constexpr std::array<std::string_view, 3> statuses{"active", "closed", "not-known"};

}  // namespace

TEST_CASE("values of the right types are read, absent ones are empty") {
    CHECK(reading("s = 'x'\nb = true\nn = 4\nd = 2024-10-01\nm = '2024-10'\nl = ['a', 'b']\nw = 'closed'\n",
                  [](TableReader& t) {
                      CHECK(t.string("s") == "x");
                      CHECK(t.flag("b"));
                      CHECK(t.number("n") == 4);
                      CHECK(t.date("d") == PartialDate{2024, 10, 1});
                      CHECK(t.date("m") == PartialDate{2024, 10, 0});
                      CHECK(t.strings("l") == std::vector<std::string>{"a", "b"});
                      CHECK(t.choice("w", statuses).value == "closed");
                      CHECK(t.string("no").empty());
                      CHECK_FALSE(t.located("no").span.known());
                      CHECK_FALSE(t.flag("no"));
                      CHECK(t.flag("no", true));
                      CHECK_FALSE(t.maybe_flag("no"));
                      CHECK_FALSE(t.number("no"));
                      CHECK(t.date("no").empty());
                      CHECK(t.strings("no").empty());
                      CHECK(t.text("no").empty());
                      CHECK(t.table("no") == nullptr);
                      CHECK(t.tables("no").empty());
                      CHECK_FALSE(t.reference("no", Kind::group));
                      CHECK_FALSE(t.typed_reference("no"));
                      t.finish();
                  }) == "");
}

TEST_CASE("a value of another type is reported with both types") {
    CHECK(reading("s = 1\n", [](TableReader& t) { CHECK(t.string("s").empty()); }) ==
          "f.toml:1:5: error: `s` takes text, not a whole number [wrong-type]\n    1 | s = 1\n      |     ^\n        "
          "hint: write it in quotes: \"1\"\n1 error\n");
    CHECK(reading("n = 1.5\n", [](TableReader& t) {
              CHECK_FALSE(t.number("n"));
          }).starts_with("f.toml:1:5: error: `n` takes a whole number, not a number [wrong-type]"));
    CHECK(reading("b = 'true'\n", [](TableReader& t) {
              CHECK_FALSE(t.flag("b"));
          }).starts_with("f.toml:1:5: error: `b` takes true or false, not text"));
    CHECK(reading("l = 'a'\n", [](TableReader& t) {
              CHECK(t.strings("l").empty());
          }).starts_with("f.toml:1:5: error: `l` takes a list, not text"));
    CHECK(reading("l = ['a', 2]\n", [](TableReader& t) {
              CHECK(t.strings("l").size() == 1);
          }).starts_with("f.toml:1:11: error: `l` takes a list of texts, not a whole number"));
    CHECK(reading("d = 2024\n", [](TableReader& t) {
              CHECK(t.date("d").empty());
          }).starts_with("f.toml:1:5: error: `d` takes a date, not a whole number"));
    CHECK(reading("x = [1]\n", [](TableReader& t) {
              CHECK(t.text("x").empty());
          }).starts_with("f.toml:1:5: error: `x` takes text, not a list"));
}

TEST_CASE("one table and several are told apart, with how to write it") {
    CHECK(reading("[[quorum]]\n", [](TableReader& t) { CHECK(t.table("quorum") == nullptr); }) ==
          "f.toml:1:1: error: `quorum` takes a table, not a list [wrong-type]\n"
          "    1 | [[quorum]]\n      | ^^^^^^^^^^\n"
          "        hint: there can be only one: write [quorum], not [[quorum]]\n1 error\n");
    CHECK(reading("[chair]\n", [](TableReader& t) { CHECK(t.tables("chair").empty()); }) ==
          "f.toml:1:1: error: `chair` takes a list of tables, not a table [wrong-type]\n"
          "    1 | [chair]\n      | ^^^^^^^\n"
          "        hint: there can be several: write [[chair]], not [chair]\n1 error\n");
}

TEST_CASE("what is needed may be neither absent nor empty") {
    const auto ask = [](TableReader& t) {
        CHECK(t.needed("name").value.empty());
        CHECK(t.needed_choice("status", statuses).value.empty());
        (void)t.string("x");
    };
    CHECK(reading("x = 's'\n", ask, true) ==
          "f.toml:1:1: error: a thing needs `name` and `status` [missing-key]\n1 error\n");
    CHECK(reading("nmae = 's'\nstatsu = 'x'\n", ask, true).find("[missing-key]") ==
          std::string::npos);  // The misspelt keys were meant.
    CHECK(reading("name = ' '\n", [](TableReader& t) { (void)t.needed("name"); }) ==
          "f.toml:1:8: error: `name` may not be empty [bad-value]\n    1 | name = ' '\n      |        ^^^\n1 error\n");
    CHECK(reading("remit = '''\n \n'''\n", [](TableReader& t) {
              CHECK(t.needed_text("remit").empty());
          }).starts_with("f.toml:1:9: error: `remit` may not be empty"));
}

TEST_CASE("a word that the list does not have is reported with the nearest, or with all") {
    CHECK(reading("s = 'activ'\n", [](TableReader& t) { CHECK(t.choice("s", statuses).value.empty()); }) ==
          "f.toml:1:5: error: `s` cannot be \"activ\" [bad-value]\n    1 | s = 'activ'\n      |     ^^^^^^^\n        "
          "hint: did you mean \"active\"?\n1 error\n");
    CHECK(reading("s = 'x'\n", [](TableReader& t) {
              (void)t.choice("s", statuses);
          }).ends_with("        hint: it takes \"active\", \"closed\" or \"not-known\"\n1 error\n"));
}

TEST_CASE("numbers are whole and within bounds") {
    for (const char* bad : {"-1", "1000001", "9223372036854775807"}) {
        INFO(bad);
        CHECK(reading(std::string("n = ") + bad + "\n", [](TableReader& t) {
                  CHECK_FALSE(t.number("n"));
              }).starts_with("f.toml:1:5: error: `n` takes a number from 0 to 1,000,000 [bad-value]"));
    }
}

TEST_CASE("a date says how it is to be written") {
    CHECK(reading("d = 'Oct 2024'\n", [](TableReader& t) { CHECK(t.date("d").empty()); }) ==
          "f.toml:1:5: error: \"Oct 2024\" is not a date [bad-date]\n"
          "    1 | d = 'Oct 2024'\n      |     ^^^^^^^^^^\n"
          "        hint: a date is written \"2024\", \"2024-10\" or \"2024-10-31\"\n1 error\n");
    CHECK(reading("d = 0999-01-01\n", [](TableReader& t) {
              CHECK(t.date("d").empty());
          }).starts_with("f.toml:1:5: error: `d` is outside the years 1000 to 9999 [bad-date]"));
}

TEST_CASE("references are ids of the key's kind, or kind:id") {
    CHECK(reading("clause = 'g/2024#3.5'\nlist = ['a', 'b']\nsee = 'group:x'\nseveral = ['post:a', 'agency:b']\n",
                  [](TableReader& t) {
                      CHECK(t.reference("clause", Kind::clause)->value == Reference{Kind::clause, "g/2024", "3.5"});
                      CHECK(t.references("list", Kind::document).at(1).value == Reference{Kind::document, "b", ""});
                      CHECK(t.typed_reference("see")->value == Reference{Kind::group, "x", ""});
                      CHECK(t.typed_references("several").at(0).value == Reference{Kind::post, "a", ""});
                  }) == "");
    CHECK(reading("see = 'x'\n", [](TableReader& t) { CHECK_FALSE(t.typed_reference("see")); }) ==
          "f.toml:1:7: error: `see` cannot be \"x\" [bad-value]\n    1 | see = 'x'\n      |       ^^^\n"
          "        hint: write kind:id, such as \"group:case-review-group\"\n1 error\n");
}

TEST_CASE("of keys that exclude each other the second is reported") {
    constexpr std::array kinds{Kind::group, Kind::agency, Kind::post};
    CHECK(reading("post = 'p'\ngroup = 'g'\n",
                  [&](TableReader& t) { CHECK(t.reference_of_any(kinds)->value.kind == Kind::group); }) ==
          "f.toml:1:8: error: a thing has both `group` and `post` [bad-value]\n"
          "    1 | post = 'p'\n      |        ^^^\n        hint: keep one of them\n1 error\n");
}

TEST_CASE("a key that nobody asked for is reported with the nearest that was, or with all") {
    CHECK(reading(
              "nmae = 'x'\nzzz = 1\n", [](TableReader& t) { (void)t.string("name"); }, true) ==
          "f.toml:1:1: error: a thing has no key `nmae` [unknown-key]\n    1 | nmae = 'x'\n      | ^^^^\n        hint: "
          "did you mean \"name\"?\n"
          "f.toml:2:1: error: a thing has no key `zzz` [unknown-key]\n    2 | zzz = 1\n      | ^^^\n"
          "        hint: it has `name`\n2 errors\n");
}
