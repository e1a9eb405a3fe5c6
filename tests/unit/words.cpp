#include "generator/naming/words.h"

#include <catch2/catch.hpp>
#include <regex>
#include <set>

#include "generator/base/diagnostic_printer.h"
#include "generator/base/embedded_file.h"
#include "generator/data/data_files.h"
#include "generator/load/load_words.h"
#include "generator/model/page_kinds.h"
#include "generator/model/vocabulary.h"

using namespace remit;

namespace {

// The words of the default theme in one of its files.
Words default_words(std::string_view name = "strings.toml") {
    SourceFiles files;
    Diagnostics diagnostics;
    std::map<std::string, std::string, std::less<>> words;
    for (const EmbeddedFile& file : embedded_theme()) {
        if (file.path == name)
            load_words(files, files.add(std::string(name), std::string(file.bytes)), words, diagnostics);
    }
    REQUIRE(diagnostics.all().empty());
    return Words(words);
}

// "{0}", "{title}", in the order of the alphabet: what words are filled with.
std::multiset<std::string> places_of(const std::string& words) {
    static const std::regex place("\\{[a-z_0-9]+\\}");
    std::multiset<std::string> places;
    for (std::sregex_iterator at(words.begin(), words.end(), place), end; at != end; ++at) places.insert(at->str());
    return places;
}

}  // namespace

TEST_CASE("words are found by key, and a key without words is shown itself") {
    const Words words({{"kind.group", "Group"}, {"plain", "Plain"}});
    CHECK(words("plain") == "Plain");
    CHECK(words.of("kind", "group") == "Group");
    CHECK(words.of("kind", "") == "");
    CHECK(words("kind.agency") == "kind.agency");
}

TEST_CASE("places of a pattern are filled, and braces that are none stay") {
    const Words words({{"two", "from {0} to {1}"}, {"again", "{1}{0}{1}"}, {"other", "{2} {x} {} { {0"}});
    CHECK(words.with("two", {"a", "b"}) == "from a to b");
    CHECK(words.with("again", {"a", "b"}) == "bab");
    CHECK(words.with("other", {"a", "b"}) == "{2} {x} {} { {0");
    CHECK(words.with("two", {"{1}", "b"}) == "from {1} to b");  // What is filled in is not filled again.
    CHECK(words.with("two", {"a"}) == "from a to {1}");
}

TEST_CASE("later words take the place of earlier ones; what is no text, or what nobody asks for, is reported") {
    SourceFiles files;
    Diagnostics diagnostics;
    std::map<std::string, std::string, std::less<>> words;
    load_words(files, files.add("strings.toml", "top = 'T'\n[a]\nb = 'old'\nc = 'kept'\n[a.d]\ne = 'deep'\n"), words,
               diagnostics);
    CHECK(diagnostics.all().empty());
    load_words(files, files.add("theme/strings.toml", "[a]\nb = 'new'\n[a.d]\nf = 'x'\n[n]\nx = 1\n"), words,
               diagnostics);
    CHECK(words == std::map<std::string, std::string, std::less<>>{
                       {"a.b", "new"}, {"a.c", "kept"}, {"a.d.e", "deep"}, {"a.d.f", "x"}, {"top", "T"}});
    CHECK(print_diagnostics(diagnostics, files, {}) ==
          "theme/strings.toml:4:1: error: no word is asked for as `a.d.f` [unknown-key]\n    4 | f = 'x'\n      | ^\n  "
          "      hint: did you mean \"a.d.e\"?\n"
          "theme/strings.toml:6:5: error: `n.x` takes text, not a whole number [wrong-type]\n    6 | x = 1\n      |    "
          " ^\n2 errors\n");
}

TEST_CASE("the default theme has words for every word of the content format") {
    const Words words = default_words();
    const auto check_all = [&](std::string_view group, auto names) {
        for (const std::string_view name : names) {
            INFO(group << "." << name);
            CHECK(words.of(group, name) != std::string(group) + "." + std::string(name));
        }
    };
    check_all("group-kind", vocabulary::group_kinds);
    check_all("group-status", vocabulary::group_statuses);
    check_all("sector", vocabulary::sectors);
    check_all("document-kind", vocabulary::document_kinds);
    check_all("edition-status", vocabulary::edition_statuses);
    check_all("member-role", vocabulary::member_roles);
    check_all("member-role-one", vocabulary::member_roles);
    check_all("fact", vocabulary::deadline_subjects);
    check_all("relation", vocabulary::relation_kinds);
    check_all("title", listed_names());
    check_all("kind", std::array<std::string_view, 9>{"partnership", "group", "clause", "agency", "person", "post",
                                                      "document", "term", "page"});
    check_all("month", std::array<std::string_view, 12>{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"});
}

TEST_CASE("the default theme says of every file in data/ what is in it and what kind it is") {
    const Words words = default_words();
    for (const DataMaker& maker : data_makers()) {
        if (!maker.path.starts_with("data/")) continue;
        const std::string name(maker.path.substr(maker.path.rfind('/') + 1));
        INFO(name);
        CHECK(words.of("data-file", name) != "data-file." + name);
        const std::string kind = name.substr(name.rfind('.') + 1);
        CHECK(words.of("data-kind", kind) != "data-kind." + kind);
    }
}

// What cannot stop a site from being built may be on its review page.
TEST_CASE("the default theme has a heading and something to do for every warning about the content") {
    const Words words = default_words();
    for (const RuleDescription& rule : all_rules()) {
        const bool about_files = rule.rule <= Rule::unused_allow;
        if (rule.severity == Severity::error || about_files) continue;
        for (const char* group : {"finding", "finding-do"}) {
            INFO(group << "." << rule.slug);
            CHECK(words.of(group, rule.slug) != std::string(group) + "." + std::string(rule.slug));
        }
    }
}

TEST_CASE("Welsh has the words that English has, filled with the same") {
    const Words english = default_words(), welsh = default_words("strings.cy.toml");
    for (const std::string_view key : english.keys()) {
        INFO(key);
        REQUIRE(welsh.find(key) != nullptr);
        CHECK(places_of(welsh(key)) == places_of(english(key)));
    }
    CHECK(welsh.keys() == english.keys());
}
