#include "generator/check/check_site.h"

#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

struct File {
    const char* path;
    std::string text;
};

// A good site with these files over it, loaded and checked.
struct Checked {
    explicit Checked(std::initializer_list<File> contents, std::vector<std::string> assets = {}) {
        files.add("site.toml", "title = 'T'\nlanguage = 'en'");
        files.add("partnerships/p.toml", "name = 'P'\n");
        for (const File& file : contents) files.add(file.path, file.text);
        site = check_site(load_site(files, "", assets, diagnostics), diagnostics);
        diagnostics.sort(files);
        printed = print_diagnostics(diagnostics, files, {});
    }
    SourceFiles files;
    Diagnostics diagnostics;
    std::optional<CheckedSite> site;
    std::string printed;
};

std::string group(const char* more = "") {
    return std::string("name = 'G'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n") + more;
}

std::string edition(const char* date, const char* status, const char* more = "") {
    return std::string("title = 'T'\ndate = '") + date + "'\nstatus = '" + status + "'\npartnership = ['p']\n" + more;
}

constexpr const char* sections =
    "[[section]]\nnumber = '1.'\ntitle = 'Quorum'\n[[section.clause]]\nnumber = '1. 1'\ntext = "
    "'x'\n[[footnote]]\nnumber = '1'\ntext = 'f'\n";

}  // namespace

TEST_CASE("a site without faults is checked, and can be asked") {
    const Checked checked({{"groups/g.toml", group()}, {"terms/g/2024.toml", edition("2024", "in-force", sections)}});
    CHECK(checked.printed == "");
    REQUIRE(checked.site);
    CHECK(checked.site->index().find_group("g")->name == "G");
}

TEST_CASE("a site with an error cannot be had, one with warnings can") {
    CHECK_FALSE(Checked({{"agencies/a.toml", "name = 'A'\nparent = 'b'\n"}}).site);
    const Checked warned({{"groups/g.toml", group("partnership = ['p']\n")}});
    CHECK(warned.printed ==
          "groups/g.toml:1:1: warning: no terms are held for \"G\" [no-terms]\n"
          "        hint: write terms/g/<edition>.toml, or kind = \"external\" where none will be held\n1 warning\n");
    CHECK(warned.site);
}

TEST_CASE("a clause is found under its address, printed number or section title") {
    const std::string facts =
        "[[chair]]\ntext = 'c'\nclause = '1.1'\n[meetings]\ntext = 'm'\nclause = '1.1'\n[quorum]\ntext = "
        "'q'\nincludes_chair = true\nclause = '1. 1'\n[review]\nevery = '1 year'\nclause = 'quorum'\n";
    CHECK(Checked({{"groups/g.toml", group("note = '[a](clause:g/2024#1) <clause:g/2024#1.1> <clause:g/2024>'\n")},
                   {"terms/g/2024.toml", edition("2024", "in-force", (facts + sections).c_str())}})
              .printed == "");
}

TEST_CASE("within an edition clauses and footnotes need no edition before them") {
    const std::string text = "note = '[x](clause:#1.1) [1](footnote:1)'\n" + std::string(sections);
    CHECK(Checked({{"groups/g.toml", group()}, {"terms/g/2024.toml", edition("2024", "in-force", text.c_str())}})
              .printed == "");
    CHECK(Checked({{"agencies/a.toml", "name = 'A'\nnote = '[x](clause:#1.1)'\n"}})
              .printed.find("says which clause, but not of which edition [unknown-edition]") != std::string::npos);
}

TEST_CASE("what an unreadable file would have held is not reported as missing") {
    const Checked checked(
        {{"agencies/a.toml", "name = \n"},
         {"agencies/b.toml", "name = 'B'\nparent = 'a'\nnote = '<post:chief> <term:x> <clause:g/2024#9>'\n"},
         {"glossary.toml", "[[term\n"},
         {"groups/g.toml", group()},
         {"terms/g/2024.toml", "="}});
    CHECK(checked.printed.find("unknown-") == std::string::npos);
    CHECK(checked.printed.find("no-terms") == std::string::npos);
    CHECK(checked.printed.find("\n3 errors\n") != std::string::npos);
    CHECK_FALSE(checked.site);
}

TEST_CASE("reporting both ways in different years is no circle") {
    const std::string to_h = "[[reports_to]]\ngroup = 'h'\nclause = '1.1'\n" + std::string(sections);
    const std::string to_g = "[[reports_to]]\ngroup = 'g'\nclause = '1.1'\n" + std::string(sections);
    CHECK(Checked({{"groups/g.toml", group()},
                   {"groups/h.toml", group()},
                   {"terms/g/2018.toml", edition("2018", "superseded", to_h.c_str())},
                   {"terms/g/2024.toml", edition("2024", "in-force", sections)},
                   {"terms/h/2024.toml", edition("2024", "in-force", to_g.c_str())}})
              .printed == "");
}

TEST_CASE("two ways to one group are no circle, and a circle is told once") {
    const auto parent = [](const char* id) { return "name = 'A'\nparent = '" + std::string(id) + "'\n"; };
    CHECK(Checked({{"agencies/top.toml", "name = 'A'\n"},
                   {"agencies/a.toml", parent("top")},
                   {"agencies/b.toml", parent("top")},
                   {"agencies/c.toml", parent("a")}})
              .printed == "");
    const Checked circle({{"agencies/a.toml", parent("b")},
                          {"agencies/b.toml", parent("c")},
                          {"agencies/c.toml", parent("a")},
                          {"agencies/d.toml", parent("a")}});
    CHECK(circle.printed ==
          "agencies/c.toml:2:10: error: \"a\" is part of itself: a → b → c → a [parent-cycle]\n"
          "    2 | parent = 'a'\n      |          ^^^\n1 error\n");
    CHECK(Checked({{"agencies/a.toml", parent("a")}}).printed.find("\"a\" is part of itself: a → a [parent-cycle]") !=
          std::string::npos);
}

TEST_CASE("chains of ten thousand do not exhaust the stack") {
    Site site;
    site.agencies.resize(10'000);
    for (std::size_t i = 0; i < site.agencies.size(); ++i) {
        site.agencies[i].id.value = "a" + std::to_string(i);
        site.agencies[i].parent =
            LocatedReference{{Kind::agency, "a" + std::to_string((i + 1) % site.agencies.size()), {}}, {}};
    }
    Diagnostics diagnostics;
    CHECK_FALSE(check_site(std::move(site), diagnostics));
    CHECK(diagnostics.all().size() == 1);
}

TEST_CASE("supplements and drafts are not in force beside the terms") {
    const std::string more = std::string("supplements = '2024'\n") + sections;
    CHECK(Checked({{"groups/g.toml", group()},
                   {"terms/g/2024.toml", edition("2024", "in-force", sections)},
                   {"terms/g/2024-constitution.toml", edition("2024", "in-force", more.c_str())},
                   {"terms/g/2025.toml", edition("2025", "draft", sections)}})
              .printed == "");
}

TEST_CASE("groups that are placed anywhere and outside bodies are no orphans, and a team needs no terms") {
    CHECK(Checked({{"groups/g.toml", group()},
                   {"terms/g/2024.toml",
                    edition("2024", "in-force",
                            (std::string("[[reports_to]]\ngroup = 'x'\nclause = '1.1'\n") + sections).c_str())},
                   {"groups/team.toml", "name = 'T'\nkind = 'team'\nstatus = 'active'\nremit = 'R'\nparent = 'g'\n"},
                   {"groups/x.toml", "name = 'X'\nkind = 'external'\nstatus = 'not-known'\n"}})
              .printed == "");
}

TEST_CASE("an allowance silences its rule in its own file alone") {
    const std::string gap =
        "[[section]]\nnumber = '1'\n[[section.clause]]\nnumber = '1.1'\ntext = 'x'\n[[section.clause]]\nnumber = "
        "'1.3'\ntext = 'x'\n";
    const std::string allowed = gap + "[[allow]]\nrule = 'numbering-gap'\nreason = 'printed so'\n";
    CHECK(Checked({{"groups/g.toml", group()}, {"terms/g/2024.toml", edition("2024", "in-force", allowed.c_str())}})
              .printed == "");
    const Checked two({{"groups/g.toml", group()},
                       {"terms/g/2018.toml", edition("2018", "superseded", gap.c_str())},
                       {"terms/g/2024.toml", edition("2024", "in-force", allowed.c_str())}});
    CHECK(two.printed.starts_with(
        "terms/g/2018.toml:11:10: warning: \"1.3\" follows \"1.1\": a number is skipped [numbering-gap]"));
    CHECK(two.printed.ends_with("\n1 warning\n"));
}

TEST_CASE("an allowance of nothing, of no rule and of an error is reported") {
    const auto allowing = [](const char* rule) {
        return Checked(
                   {{"agencies/a.toml", "name = 'A'\n[[allow]]\nrule = '" + std::string(rule) + "'\nreason = 'r'\n"}})
            .printed;
    };
    CHECK(allowing("no-terms") ==
          "agencies/a.toml:3:8: warning: nothing in this file is silenced by this [unused-allow]\n    3 | rule = "
          "'no-terms'\n      |        ^^^^^^^^^^\n"
          "        hint: take the [[allow]] out\n1 warning\n");
    CHECK(allowing("numbering-gpa").find("there is no rule \"numbering-gpa\" [bad-value]") != std::string::npos);
    CHECK(allowing("numbering-gpa").find("did you mean \"numbering-gap\"?") != std::string::npos);
    CHECK(allowing("unknown-agency").find("\"unknown-agency\" is an error and cannot be silenced [bad-value]") !=
          std::string::npos);
}

TEST_CASE("an id names one thing, and capital letters make no other") {
    const auto posts = [](const char* first, const char* second) {
        return Checked({{"agencies/a.toml", "name = 'A'\n[[post]]\nid = '" + std::string(first) + "'\nname = 'C'\n"},
                        {"agencies/b.toml", "name = 'B'\n[[post]]\nid = '" + std::string(second) + "'\nname = 'C'\n"}})
            .printed;
    };
    CHECK(posts("chief", "head") == "");
    CHECK(posts("chief", "chief") ==
          "agencies/b.toml:3:6: error: there is already a post \"chief\" [duplicate-id]\n    3 | id = 'chief'\n      | "
          "     ^^^^^^^\n"
          "        see: agencies/a.toml:3:6\n1 error\n");
    CHECK(posts("chief", "Chief").find("there is already a post \"chief\" [duplicate-id]") != std::string::npos);
}

TEST_CASE("an allowance silences what terms mean, and is not called unused while errors hide that") {
    const std::string facts = "[[chair]]\ntext = 'c'\nclause = '1.1'\n[meetings]\nper_year = 4\nclause = '1.1'\n" +
                              std::string(sections) + "[[allow]]\nrule = 'no-quorum'\nreason = 'it needs none'\n";
    CHECK(Checked({{"groups/g.toml", group()}, {"terms/g/2024.toml", edition("2024", "in-force", facts.c_str())}})
              .printed == "");
    const Checked faulty({{"groups/g.toml", group("parent = 'nowhere'\n")},
                          {"terms/g/2024.toml", edition("2024", "in-force", facts.c_str())}});
    CHECK(faulty.printed.find("unknown-group") != std::string::npos);
    CHECK(faulty.printed.ends_with("\n1 error\n"));
}
