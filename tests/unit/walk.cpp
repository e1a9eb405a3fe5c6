// Mentions: who names whom, and from where. Every place of the content format that holds a reference is here.
#include <catch2/catch.hpp>

#include "generator/load/load_site.h"
#include "generator/model/queries.h"

using namespace remit;

namespace {

struct File {
    const char* path;
    const char* text;
};

// "from -> to" of every mention of a site with these files.
std::vector<std::string> mentions(std::initializer_list<File> contents) {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = \"T\"\nlanguage = \"en\"");
    for (const File& file : contents) files.add(file.path, file.text);
    const Site site = load_site(files, "", {}, diagnostics);
    REQUIRE(diagnostics.all().empty());
    std::vector<std::string> all;
    visit_mentions(site, [&](const Mention& mention) {
        CHECK(mention.span.known());
        all.push_back(mention.from.text() + " -> " + mention.to->text());
    });
    return all;
}

using Mentions = std::vector<std::string>;

constexpr const char* draft_head = "title = \"T\"\ndate = \"2024\"\nstatus = \"in-force\"\npartnership = [\"p\"]\n";

}  // namespace

TEST_CASE("the pages of things mention what their keys and texts name") {
    CHECK(mentions({{"partnerships/p.toml", R"toml(
name = "P"
summary = "See <group:g>."
note = "[x](page:n)"
[[guidance]]
document = "d"
clause = "g/2024#1"
note = "<term:t>"
[[succeeds]]
partnership = "old"
note = "<agency:a>"
[[name_history]]
name = "Q"
note = "<post:o>")toml"}}) == Mentions{"partnership:p -> post:o", "partnership:p -> page:n", "partnership:p -> group:g",
                                       "partnership:p -> document:d", "partnership:p -> clause:g/2024#1",
                                       "partnership:p -> term:t", "partnership:p -> partnership:old",
                                       "partnership:p -> agency:a"});
    CHECK(mentions({{"groups/g.toml", R"toml(
name = "G"
kind = "board"
status = "active"
remit = "<agency:a>"
partnership = ["p"]
parent = "h"
[[succeeds]]
group = "old"
[[post]]
id = "o"
name = "O"
note = "<person:x>")toml"}}) == Mentions{"group:g -> agency:a", "group:g -> partnership:p", "group:g -> group:h",
                                         "group:g -> group:old", "post:o -> person:x"});
    CHECK(mentions({{"agencies/a.toml",
                     "name = \"A\"\nparent = \"b\"\nsummary = \"<group:g>\"\n[[succeeds]]\nagency = \"c\""}}) ==
          Mentions{"agency:a -> group:g", "agency:a -> agency:b", "agency:a -> agency:c"});
    CHECK(mentions({{"people/x.toml",
                     "name = \"X\"\n[[holds]]\npost = \"o\"\nclause = \"g/2024#1\"\ndocument = \"d\"\nnote = "
                     "\"<group:g>\""}}) == Mentions{"person:x -> post:o", "person:x -> clause:g/2024#1",
                                                    "person:x -> document:d", "person:x -> group:g"});
    CHECK(mentions({{"documents/d.toml",
                     "name = \"D\"\nkind = \"guidance\"\nsummary = \"<group:g>\"\nreplaces = "
                     "[\"e\"]\n[[provision]]\nid = \"s\"\nlabel = \"S\"\ntext = "
                     "\"<group:h>\""}}) ==
          Mentions{"document:d -> group:g", "document:d -> document:e", "document:d -> group:h"});
    CHECK(mentions({{"glossary.toml", "[[term]]\nname = \"Tea\"\ndefinition = \"<group:g>\"\nsee = \"agency:a\""}}) ==
          Mentions{"term:tea -> group:g", "term:tea -> agency:a"});
    CHECK(mentions({{"pages/n.toml",
                     "title = \"N\"\nsummary = \"<group:g>\"\nbody = \"<group:h> [web](https://example.org)\""}}) ==
          Mentions{"page:n -> group:g", "page:n -> group:h"});
}

TEST_CASE("the site's own texts are mentions of no page") {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", R"toml(
title = "T"
language = "en"
contact = "<page:c>"
[home]
text = "<group:g>"
partnership = "p"
[urgent_help]
title = "Help"
text = "<agency:police>")toml");
    const Site site = load_site(files, "", {}, diagnostics);
    Mentions all;
    visit_mentions(site,
                   [&](const Mention& mention) { all.push_back(mention.from.text() + " -> " + mention.to->text()); });
    CHECK(all == Mentions{"settings: -> page:c", "settings: -> partnership:p", "settings: -> group:g",
                          "settings: -> agency:police"});
}

TEST_CASE("facts speak from their clause, and from the edition where they name none") {
    const std::string text = std::string(draft_head) + R"toml(
restates = { document = "d", note = "<page:n>" }
note = "<group:noted>"
[[chair]]
post = "c"
person = "x"
agency = "a"
clause = "1. 1"
note = "<group:h>"
[[deputy_chair]]
text = "[one](post:deputy)"
[[reports_to]]
group = "above"
how = "<document:report>"
clause = "nowhere"
[[member]]
agency = "m1"
group = "m2"
post = "m3"
person = "m4"
on_behalf_of = "m5"
[meetings]
text = "<document:plan>"
[quorum]
text = "half"
requires = ["post:q", "agency:r"]
[attendance]
text = "all"
deputies = "<post:stand-in>"
[secretariat]
agency = "s"
[[deadline]]
what = "papers"
text = "<group:t>"
[review]
approved_by = "<group:u>"
[[escalation]]
to = "<group:v>"
how = "<group:w>"
[[relation]]
kind = "advises"
group = "y"
[[section]]
number = "1"
[[section.clause]]
number = "1.1"
text = "x")toml";
    CHECK(mentions({{"terms/g/2024.toml", text.c_str()}}) ==
          Mentions{"clause:g/2024 -> partnership:p", "clause:g/2024 -> document:d",      "clause:g/2024 -> page:n",
                   "clause:g/2024 -> group:noted",   "clause:g/2024#1.1 -> group:h",     "clause:g/2024#1.1 -> post:c",
                   "clause:g/2024#1.1 -> person:x",  "clause:g/2024#1.1 -> agency:a",    "clause:g/2024 -> post:deputy",
                   "clause:g/2024 -> group:above",   "clause:g/2024 -> document:report", "clause:g/2024 -> agency:m1",
                   "clause:g/2024 -> group:m2",      "clause:g/2024 -> post:m3",         "clause:g/2024 -> person:m4",
                   "clause:g/2024 -> agency:m5",     "clause:g/2024 -> document:plan",   "clause:g/2024 -> post:q",
                   "clause:g/2024 -> agency:r",      "clause:g/2024 -> post:stand-in",   "clause:g/2024 -> agency:s",
                   "clause:g/2024 -> group:t",       "clause:g/2024 -> group:u",         "clause:g/2024 -> group:v",
                   "clause:g/2024 -> group:w",       "clause:g/2024 -> group:y"});
}

TEST_CASE("sections, clauses, items and footnotes mention from where they stand") {
    const std::string text = std::string(draft_head) + R"toml(
[[section]]
number = "1"
note = "<group:a>"
[[section.clause]]
number = "1.1"
text = "<group:b> [1](footnote:1)"
items = ["<group:c>", { text = "x", items = ["<group:d>"], after = "<group:e>" }]
after = "<group:f>"
note = "[1.1](clause:#1.1)"
[[footnote]]
number = "1"
text = "<group:h>")toml";
    CHECK(mentions({{"terms/g/2024.toml", text.c_str()}}) ==
          Mentions{"clause:g/2024 -> partnership:p", "clause:g/2024#1 -> group:a", "clause:g/2024#1.1 -> group:b",
                   "clause:g/2024#1.1 -> footnote:1", "clause:g/2024#1.1 -> clause:#1.1",
                   "clause:g/2024#1.1-1 -> group:c", "clause:g/2024#1.1-2-1 -> group:d",
                   "clause:g/2024#1.1-2 -> group:e", "clause:g/2024#1.1 -> group:f", "clause:g/2024 -> group:h"});
}

TEST_CASE("the texts of the accessibility statement mention what they name, for nobody") {
    CHECK(mentions({{"accessibility.toml", R"toml(
organisation = "O"
scope        = "<group:scope>"
status       = "not-assessed"
enforcement  = "none"
date         = 2024-05-01
works        = "<group:works>"
improvements = "<page:improvements>"
[feedback]
email         = "a@b"
text          = "<group:text>"
other_formats = "<group:formats>"
[[test]]
date   = 2024-05-01
method = "automatic"
by     = "us"
pages  = "<group:pages>"
how    = "<group:how>"
[[problem]]
what    = "<group:what>"
reason  = "out-of-scope"
why     = "<group:why>"
instead = "<group:instead>"
)toml"}}) == Mentions{"accessibility: -> group:scope", "accessibility: -> group:works",
                      "accessibility: -> page:improvements", "accessibility: -> group:text",
                      "accessibility: -> group:formats", "accessibility: -> group:pages", "accessibility: -> group:how",
                      "accessibility: -> group:what", "accessibility: -> group:why",
                      "accessibility: -> group:instead"});
}
