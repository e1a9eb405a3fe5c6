// Sections, clauses and items in all the ways that the manual shows.
#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/load/load_site.h"
#include "generator/model/queries.h"

using namespace remit;

namespace {

constexpr const char* edition_keys = "title = 'T'\ndate = '2024'\nstatus = 'draft'\npartnership = ['p']\n";

// An edition whose file ends with `text`; `outline` is its numbers and words, `printed` what was said.
struct LoadedClauses {
    explicit LoadedClauses(const std::string& text) {
        files.add("site.toml", "title = 'T'\nlanguage = 'en'");
        files.add("terms/g/2024.toml", edition_keys + text);
        site = load_site(files, "", {}, diagnostics);
        diagnostics.sort(files);
        printed = print_diagnostics(diagnostics, files, {});
        for (const Section& section : site.editions.at(0).sections) {
            outline += "[" + section.number.value + " " + section.title + "]";
            visit_clauses(section.clauses, [&](const Clause& clause, std::size_t depth) {
                outline += " " + std::string(depth, '>') + clause.number.value + ":" + plain_text(clause.text);
                if (!clause.after.empty()) outline += "/" + plain_text(clause.after);
            });
        }
    }
    SourceFiles files;
    Diagnostics diagnostics;
    Site site;
    std::string outline, printed;
};

std::string clause_with(const std::string& keys) {
    return "[[section]]\nnumber = '1'\n[[section.clause]]\ntext = 'x'\n" + keys;
}

}  // namespace

TEST_CASE("items are texts and tables, mixed and in each other") {
    const LoadedClauses loaded(R"toml([[section]]
number = "1."
title  = "Purpose"
  [[section.clause]]
  number = "1.4"
  text   = "The board:"
  items  = ["keeps", { number = "b)", text = "has", items = ["one", { text = "two", items = ["deep"] }], after = "so" }]
  after  = "Yearly."
)toml");
    CHECK(loaded.printed == "");
    CHECK(loaded.outline == "[1. Purpose] 1.4:The board:/Yearly. >:keeps >b):has/so >>:one >>:two >>>:deep");
}

TEST_CASE("the long form of items gives the same") {
    const LoadedClauses loaded(clause_with(
        "[[section.clause.item]]\nnumber = 'a'\ntext = 'one'\n[[section.clause.item.item]]\ntext = 'two'\n"));
    CHECK(loaded.printed == "");
    CHECK(loaded.outline == "[1 ] :x >a:one >>:two");
}

TEST_CASE("plain items are numbered as the pattern says") {
    struct Case {
        const char* keys;
        const char* numbers;
    };
    for (const auto& [keys, numbers] : {Case{"numbering = 'a)'", "a) b) c)"},
                                        {"numbering = '(a)'", "(a) (b) (c)"},
                                        {"numbering = 'i)'", "i) ii) iii)"},
                                        {"numbering = '1.'", "1. 2. 3."},
                                        {"numbering = '1)'", "1) 2) 3)"},
                                        {"numbering = 'a)'\nstart = 'y'", "y) z) aa)"},
                                        {"numbering = '(i)'\nstart = 'iii'", "(iii) (iv) (v)"},
                                        {"numbering = '1.'\nstart = '9'", "9. 10. 11."},
                                        {"numbering = '(a)'\nstart = 'k'", "(k) (l) (m)"},
                                        {"numbering = 'i.'\nstart = 'xxxix'", "xxxix. xl. xli."}}) {
        const LoadedClauses loaded(clause_with("items = ['x', 'y', 'z']\n" + std::string(keys) + "\n"));
        CHECK(loaded.printed == "");
        std::string found;
        for (const Clause& item : loaded.site.editions[0].sections[0].clauses[0].items)
            found += (found.empty() ? "" : " ") + item.number.value;
        CHECK(found == numbers);
    }
}

TEST_CASE("tables among numbered items keep their own numbers and use none up") {
    const LoadedClauses loaded(clause_with("items = ['x', { number = 'b)', text = 'own' }, 'y']\nnumbering = 'a)'\n"));
    CHECK(loaded.outline == "[1 ] :x >a):x >b):own >b):y");
}

TEST_CASE("a pattern or start that cannot be is reported with those that can") {
    CHECK(LoadedClauses(clause_with("items = ['x']\nnumbering = 'A)'\n")).printed ==
          "terms/g/2024.toml:10:13: error: `numbering` cannot be \"A)\" [bad-value]\n"
          "   10 | numbering = 'A)'\n      |             ^^^^\n"
          "        hint: write \"a)\", \"(a)\", \"i)\", \"1.\" or \"1)\"\n1 error\n");
    CHECK(LoadedClauses(clause_with("items = ['x']\nnumbering = 'a)'\nstart = 'k)'\n")).printed ==
          "terms/g/2024.toml:11:9: error: `start` cannot be \"k)\" [bad-value]\n"
          "   11 | start = 'k)'\n      |         ^^^^\n"
          "        hint: it is the first label without its bracket: start = \"k\"\n1 error\n");
    CHECK(LoadedClauses(clause_with("items = ['x']\nstart = 'k'\n"))
              .printed.starts_with("terms/g/2024.toml:10:9: error: `start` needs `numbering` [missing-key]"));
    for (const char* bad : {"", "ai", "1.1", "none", "x)"}) {
        INFO(bad);
        CHECK(LoadedClauses(clause_with("items = ['x']\nnumbering = '" + std::string(bad) + "'\n"))
                  .printed.find("[bad-value]") != std::string::npos);
    }
}

TEST_CASE("clauses and items that say nothing are reported") {
    CHECK(LoadedClauses("[[section]]\ntitle = 'S'\n[[section.clause]]\nnumber = '1'\n").printed ==
          "terms/g/2024.toml:7:1: error: [[section.clause]] needs `text`, `items`, `item` or `title` [missing-key]\n"
          "    7 | [[section.clause]]\n      | ^^^^^^^^^^^^^^^^^^\n1 error\n");
    CHECK(LoadedClauses(clause_with("items = ['', 5]\n")).printed ==
          "terms/g/2024.toml:9:10: error: an item may not be empty [bad-value]\n    9 | items = ['', 5]\n      |       "
          "   ^^\n"
          "terms/g/2024.toml:9:14: error: `items` takes texts and tables, not a whole number [wrong-type]\n    9 | "
          "items = ['', 5]\n      |              ^\n2 "
          "errors\n");
    CHECK(
        LoadedClauses("[[section]]\nnote = 'n'\n")
            .printed.starts_with("terms/g/2024.toml:5:1: error: [[section]] needs `title` or `number` [missing-key]"));
}

TEST_CASE("both forms of items in one clause are reported, since their order would be lost") {
    CHECK(LoadedClauses(clause_with("items = ['a']\n[[section.clause.item]]\ntext = 'b'\n")).printed ==
          "terms/g/2024.toml:10:1: error: a clause has both `items` and [[item]] [bad-value]\n"
          "   10 | [[section.clause.item]]\n      | ^^^^^^^^^^^^^^^^^^^^^^^\n"
          "        hint: write all of its items in one way, so that their order is plain\n1 error\n");
}

TEST_CASE("an address of the author's own must be one that can be typed") {
    CHECK(LoadedClauses(clause_with("id = 'a b'\n")).printed ==
          "terms/g/2024.toml:9:6: error: \"a b\" is not an address [bad-id]\n"
          "    9 | id = 'a b'\n      |      ^^^^^\n"
          "        hint: an address has no spaces, brackets or quotes, and does not end in a full stop\n1 error\n");
}

TEST_CASE("a key that clauses do not have is reported inside items too") {
    CHECK(LoadedClauses(clause_with("items = [{ text = 'x', nubmer = 'a' }]\n")).printed ==
          "terms/g/2024.toml:9:24: error: an item has no key `nubmer` [unknown-key]\n"
          "    9 | items = [{ text = 'x', nubmer = 'a' }]\n      |                        ^^^^^^\n"
          "        hint: did you mean \"number\"?\n1 error\n");
}
