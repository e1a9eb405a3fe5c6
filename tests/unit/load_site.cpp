#include "generator/load/load_site.h"

#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"

using namespace remit;

namespace {

struct File {
    const char* path;
    std::string text;
};

constexpr const char* settings = "title = \"T\"\nlanguage = \"en-GB\"\n";

// A source folder in memory, loaded.
struct Loaded {
    explicit Loaded(std::initializer_list<File> contents, std::string root = {}, std::vector<std::string> assets = {}) {
        for (const File& file : contents) files.add(root + file.path, file.text);
        site = load_site(files, root, assets, diagnostics);
        diagnostics.sort(files);
        printed = print_diagnostics(diagnostics, files, {});
    }
    SourceFiles files;
    Diagnostics diagnostics;
    Site site;
    std::string printed;
};

std::string draft_edition(const char* date) {
    return std::string("title = 'T'\ndate = '") + date + "'\nstatus = 'draft'\npartnership = ['p']\n";
}

}  // namespace

TEST_CASE("each file becomes what its folder says, under the name of the file") {
    const Loaded loaded(
        {{"site.toml", settings},
         {"partnerships/p.toml", "name = 'P'\n[[post]]\nid = 'lead'\nname = 'Lead'\n"},
         {"groups/g.toml", "name = 'G'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n"},
         {"terms/g/2024-10.toml", draft_edition("2024-10")},
         {"agencies/a.toml", "name = 'A'\n"},
         {"people/x.toml", "name = 'X'\n[[holds]]\npost = 'lead'\nas_at = '2022'\n"},
         {"documents/d.toml", "name = 'D'\nkind = 'guidance'\n"},
         {"pages/n.toml", "title = 'N'\nbody = 'B'\n"},
         {"glossary.toml",
          "[[term]]\nname = 'Child Death Overview Panel'\nacronym = 'CDOP'\n[[term]]\nname = 'Quorum (rule)'\n"}},
        "site-src/", {"map.png", "forms/form.pdf"});
    CHECK(loaded.printed == "");
    const Site& site = loaded.site;
    CHECK(site.settings.language == "en-GB");
    CHECK(site.partnerships.at(0).id.value == "p");
    CHECK(site.groups.at(0).name == "G");
    CHECK(site.editions.at(0).key() == "g/2024-10");
    CHECK(site.agencies.at(0).id.value == "a");
    CHECK(site.posts.at(0).owner == Reference{Kind::partnership, "p", ""});
    CHECK(site.people.at(0).holds.at(0).as_at == PartialDate{2022, 0, 0});
    CHECK(site.documents.at(0).supplied);
    CHECK(site.pages.at(0).name == "N");
    CHECK(site.terms.at(0).id.value == "cdop");
    CHECK(site.terms.at(1).id.value == "quorum-rule");
    CHECK(site.assets.at(1).path == "forms/form.pdf");
}

TEST_CASE("editions stand by group, then date, then id, whatever their files are called") {
    const Loaded loaded({{"site.toml", settings},
                         {"terms/b/a.toml", draft_edition("2018")},
                         {"terms/a/z.toml", draft_edition("2018-04")},
                         {"terms/a/y.toml", draft_edition("2018")},
                         {"terms/a/x.toml", draft_edition("2024")},
                         {"terms/a/w.toml", draft_edition("2018")}});
    std::string order;
    for (const Edition& each : loaded.site.editions) order += each.key() + " ";
    CHECK(order == "a/w a/y a/z a/x b/a ");
}

TEST_CASE("only TOML outside assets and theme is content") {
    CHECK(is_content_file("site.toml"));
    CHECK(is_content_file("groups/a.toml"));
    CHECK_FALSE(is_content_file("assets/data.toml"));
    CHECK_FALSE(is_content_file("theme/strings.toml"));
    CHECK_FALSE(is_content_file("readme.md"));
}

TEST_CASE("without site.toml there is no site, with an empty one its keys are missing") {
    CHECK(Loaded({}).printed ==
          "error: there is no site.toml in the folder [missing-key]\n"
          "        hint: a site needs a site.toml with `title` and `language`\n"
          "1 error\n");
    CHECK(Loaded({{"site.toml", ""}}).printed ==
          "site.toml:1:1: error: site.toml needs `title` and `language` [missing-key]\n"
          "1 error\n");
}

TEST_CASE("a file that belongs nowhere is named, with the folder that was meant") {
    CHECK(Loaded({{"site.toml", settings}, {"group/x.toml", "name = 'X'\n"}}).printed ==
          "group/x.toml:1:1: warning: this file is not part of the content and is left out [stray-file]\n"
          "        hint: did you mean \"groups\"?\n"
          "1 warning\n");
    for (const char* path : {"x.toml", "groups/a/b.toml", "terms/a.toml", "terms/a/b/c.toml", "groups.toml"}) {
        INFO(path);
        CHECK(Loaded({{"site.toml", settings}, {path, "name = 'X'\n"}}).printed.find("[stray-file]") !=
              std::string::npos);
    }
}

TEST_CASE("a file name that is no id is reported with one that is") {
    CHECK(Loaded({{"site.toml", settings}, {"agencies/Kent_Police.toml", "name = 'K'\n"}}).printed ==
          "agencies/Kent_Police.toml:1:1: error: the file name \"Kent_Police\" is not an id [bad-id]\n"
          "        hint: an id has small letters, digits and single hyphens: rename it to \"kent-police\"\n"
          "1 error\n");
}

TEST_CASE("a file with a fault hides no other file, and faults of one file do not hide each other") {
    const Loaded loaded({{"site.toml", settings},
                         {"agencies/a.toml", "name = \n"},
                         {"agencies/b.toml", "name = 'B'\nsector = 'polise'\nparnet = 'a'\nfrom = 'now'\n"}});
    CHECK(loaded.site.agencies.size() == 1);
    CHECK(loaded.printed.find("agencies/a.toml:1:") != std::string::npos);
    for (const char* part : {"agencies/b.toml:2:10: error: `sector` cannot be \"polise\" [bad-value]",
                             "agencies/b.toml:3:1: error: an agency has no key `parnet` [unknown-key]",
                             "agencies/b.toml:4:8: error: \"now\" is not a date [bad-date]", "did you mean \"police\"?",
                             "did you mean \"parent\"?", "\n4 errors\n"}) {
        INFO(part);
        CHECK(loaded.printed.find(part) != std::string::npos);
    }
}

TEST_CASE("a file that cannot be read is remembered, so that what points there is not reported as well") {
    const Loaded loaded({{"site.toml", settings},
                         {"agencies/a.toml", "name = \n"},
                         {"terms/g/2024.toml", "\xFF"},
                         {"glossary.toml", "[[term\n"}});
    CHECK(loaded.site.unreadable ==
          std::vector<Reference>{{Kind::agency, "a", ""}, {Kind::clause, "g/2024", ""}, {Kind::term, "", ""}});
    CHECK(loaded.printed.find("terms/g/2024.toml:1:1: error: this byte is not UTF-8 [invalid-utf8]") !=
          std::string::npos);
}

TEST_CASE("a byte that is not UTF-8 is reported where it is") {
    CHECK(Loaded({{"site.toml", std::string(settings) + "description = \"caf\xE9\"\n"}})
              .printed.starts_with("site.toml:3:19: error: this byte is not UTF-8 [invalid-utf8]"));
}

TEST_CASE("an allowance needs its rule and its reason") {
    const Loaded loaded(
        {{"site.toml",
          std::string(settings) + "[[allow]]\nrule = 'no-terms'\nreason = 'so'\n[[allow]]\nrule = 'no-terms'\n"}});
    CHECK(loaded.site.allowances.at(0).rule.value == "no-terms");
    CHECK(loaded.printed ==
          "site.toml:6:1: error: [[allow]] needs `reason` [missing-key]\n    6 | [[allow]]\n      | ^^^^^^^^^\n1 "
          "error\n");
}
