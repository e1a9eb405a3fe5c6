#include "generator/pages/plan_pages.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

CheckedSite site_with_everything() {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
    files.add("partnerships/p.toml", "name = 'P'\n");
    files.add("groups/g.toml", "name = 'G'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
    files.add("terms/g/2024.toml",
              "title = 'T'\ndate = '2024'\nstatus = 'in-force'\npartnership = ['p']\n[[member]]\nagency = 'a'\n");
    files.add("terms/g/2020.toml", "title = 'T'\ndate = '2020'\nstatus = 'superseded'\npartnership = ['p']\n");
    files.add("groups/h.toml", "name = 'H'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
    files.add("groups/e.toml", "name = 'E'\nkind = 'external'\nstatus = 'active'\n");
    files.add("agencies/a.toml", "name = 'A'\n[[post]]\nid = 'chief'\nname = 'C'\n");
    files.add("people/x.toml", "name = 'X'\n");
    files.add("documents/d.toml", "name = 'D'\nkind = 'other'\n");
    files.add("charts/c.toml", "title = 'C'\npartnership = 'p'\ndraw = ['part-of']\n");
    files.add(
        "accessibility.toml",
        "organisation = 'O'\nstatus = 'not-assessed'\nenforcement = 'gb'\ndate = '2024'\n[feedback]\nemail = 'a@b'\n");
    files.add("pages/n.toml", "title = 'N'\nbody = 'B'\n");
    auto site = check_site(load_site(files, "", {}, diagnostics), diagnostics);
    REQUIRE(site);
    return std::move(*site);
}

}  // namespace

TEST_CASE("there is a page for everything and a list for each kind, in one fixed order") {
    const CheckedSite site = site_with_everything();
    const Words words;
    const SiteContext context(site, words);
    std::vector<std::string> pages;
    std::set<PageKind> kinds;
    for (const PlannedPage& page : plan_pages(context)) {
        pages.push_back(page.path);
        kinds.insert(page.kind);
    }
    CHECK(pages == std::vector<std::string>{
                       "index.html", "groups.html", "structure.html", "agencies.html", "people.html", "documents.html",
                       "glossary.html", "a-to-z.html", "changes.html", "search.html", "data.html", "membership.html",
                       "meetings.html", "duties.html", "timeline.html", "review.html", "accessibility.html", "404.html",
                       "partnerships/p.html", "groups/g.html", "groups/h.html", "groups/e.html", "agencies/a.html",
                       "duties/a.html", "people/x.html", "posts/chief.html", "documents/d.html", "pages/n.html",
                       "charts/c.html", "charts/c.svg", "structure.svg", "structure/2020.html", "structure/2020.svg",
                       "terms/g/2020.html", "terms/g/2024.html", "terms/g.html", "terms/h.html",
                       "changes/g/2020..2024.html"});
    // These are made of other pages, when they are written.
    kinds.insert({PageKind::chart_png, PageKind::edition_pdf});
    CHECK(kinds.size() == page_kinds.size());
}

TEST_CASE("a drawing of a chart says where it is to be as PNG, where the build makes one") {
    const CheckedSite site = site_with_everything();
    const Words words;
    for (const bool makes_png : {false, true}) {
        const SiteContext context(site, words, "theme/", makes_png);
        for (const PlannedPage& page : plan_pages(context)) {
            const bool drawing = page.kind == PageKind::chart_drawing;
            CHECK(page.png == (makes_png && drawing ? "charts/c.png" : ""));
        }
    }
}

TEST_CASE("the page of an edition stands in it, and that of a group tells of it") {
    const CheckedSite site = site_with_everything();
    const Words words;
    const SiteContext context(site, words);
    std::map<std::string, std::pair<const Edition*, const Edition*>> editions;
    for (const PlannedPage& page : plan_pages(context)) {
        if (page.shown != nullptr || page.told != nullptr) editions[page.path] = {page.shown, page.told};
    }
    const Edition* older = site.index().find_edition("g/2020");
    const Edition* newer = site.index().find_edition("g/2024");
    CHECK(editions == std::map<std::string, std::pair<const Edition*, const Edition*>>{
                          {"groups/g.html", {nullptr, newer}},
                          {"terms/g.html", {newer, newer}},
                          {"terms/g/2020.html", {older, older}},
                          {"terms/g/2024.html", {newer, newer}}});
}

TEST_CASE("every page has a title, its layout and the frame's names, and no name twice") {
    const CheckedSite site = site_with_everything();
    const Words words;
    const SiteContext context(site, words);
    for (const PlannedPage& page : plan_pages(context)) {
        INFO(page.path);
        const View view = view_page(context, page);
        std::set<std::string_view> names;
        for (const auto& [name, value] : view.values()) {
            INFO(name);
            CHECK(names.insert(name).second);
        }
        for (const char* name : {"title", "description", "layout", "site_title", "language", "root", "home_href",
                                 "search_href", "a_to_z_href", "navigation", "urgent_help", "contact", "licence",
                                 "accessibility_href", "as_of", "canonical"}) {
            INFO(name);
            CHECK(names.contains(name));
        }
        CHECK_FALSE(std::get<std::string>(*view.find("title")).empty());
    }
}
