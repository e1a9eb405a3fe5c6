#include "generator/naming/address.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("everything has a place in the site") {
    struct Case {
        Reference reference;
        const char* path;
        const char* fragment;
    };
    for (const auto& [reference, path, fragment] :
         {Case{{Kind::partnership, "p", ""}, "partnerships/p.html", ""},
          {{Kind::group, "g", ""}, "groups/g.html", ""},
          {{Kind::clause, "g/2024", ""}, "terms/g/2024.html", ""},
          {{Kind::clause, "g/2024", "3.5"}, "terms/g/2024.html", "3.5"},
          {{Kind::clause, "", "3.5"}, "", "3.5"},
          {{Kind::agency, "a", ""}, "agencies/a.html", ""},
          {{Kind::person, "x", ""}, "people/x.html", ""},
          {{Kind::post, "o", ""}, "posts/o.html", ""},
          {{Kind::document, "d", "section-11"}, "documents/d.html", "section-11"},
          {{Kind::term, "t", ""}, "glossary.html", "t"},
          {{Kind::page, "n", ""}, "pages/n.html", ""},
          {{Kind::chart, "c", ""}, "charts/c.html", ""},
          {{Kind::accessibility, "", ""}, "accessibility.html", ""},
          {{Kind::checklist, "l", ""}, "", ""},
          {{Kind::footnote, "1", ""}, "", "footnote-1"},
          {{Kind::asset, "a/b.pdf", ""}, "assets/a/b.pdf", ""}}) {
        INFO(reference.text());
        const Address address = address_of(reference);
        CHECK(address.path == path);
        CHECK(address.fragment == fragment);
    }
}

TEST_CASE("the way to the root leaves each folder") {
    CHECK(way_to_root("index.html") == "");
    CHECK(way_to_root("groups/g.html") == "../");
    CHECK(way_to_root("terms/g/2024.html") == "../../");
}

TEST_CASE("links are relative to the page that they stand on") {
    struct Case {
        const char* page;
        Address to;
        const char* link;
    };
    for (const auto& [page, to, link] : {Case{"index.html", {"groups/g.html", ""}, "groups/g.html"},
                                         {"index.html", {"glossary.html", "t"}, "glossary.html#t"},
                                         {"groups/g.html", {"index.html", ""}, "../index.html"},
                                         {"groups/g.html", {"groups/h.html", ""}, "h.html"},
                                         {"groups/g.html", {"agencies/a.html", ""}, "../agencies/a.html"},
                                         {"groups/g.html", {"terms/g/2024.html", "3.5"}, "../terms/g/2024.html#3.5"},
                                         {"terms/g/2024.html", {"terms/g/2018.html", ""}, "2018.html"},
                                         {"terms/g/2024.html", {"terms/h/2024.html", "1"}, "../h/2024.html#1"},
                                         {"terms/g/2024.html", {"assets/a.pdf", ""}, "../../assets/a.pdf"},
                                         {"terms/g/2024.html", {"groups/g.html", ""}, "../../groups/g.html"},
                                         {"terms/ab/1.html", {"terms/a/1.html", ""}, "../a/1.html"},
                                         {"terms/a/1.html", {"terms/ab/1.html", ""}, "../ab/1.html"}}) {
        INFO(page << " to " << to.path);
        CHECK(relative_link(page, to) == link);
    }
}

TEST_CASE("a place on the same page is its fragment alone, the page itself its name") {
    CHECK(relative_link("terms/g/2024.html", {"terms/g/2024.html", "3.5"}) == "#3.5");
    CHECK(relative_link("terms/g/2024.html", {"", "footnote-1"}) == "#footnote-1");
    CHECK(relative_link("terms/g/2024.html", {"terms/g/2024.html", ""}) == "2024.html");
    CHECK(relative_link("index.html", {"index.html", ""}) == "index.html");
    CHECK(relative_link("index.html", {"", ""}) == "index.html");
}

TEST_CASE("from no page the link is the path below the root, as the search index has it") {
    CHECK(relative_link({}, {"groups/g.html", ""}) == "groups/g.html");
    CHECK(relative_link({}, {"terms/g/2024.html", "1.4.k"}) == "terms/g/2024.html#1.4.k");
}

TEST_CASE("what an address cannot hold is percent-encoded, byte by byte") {
    struct Case {
        const char* path;
        const char* fragment;
        const char* link;
    };
    for (const auto& [path, fragment, link] :
         {Case{"assets/a b.pdf", "", "assets/a%20b.pdf"},
          {"assets/a#b?c%d.pdf", "", "assets/a%23b%3Fc%25d.pdf"},
          {"assets/é.pdf", "", "assets/%C3%A9.pdf"},
          {"assets/\"<>\\^`{|}[].pdf", "", "assets/%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D.pdf"},
          {"assets/a-b_c.d~e!f$g'h(i)j*k+l,m;n=o:p@q&r", "", "assets/a-b_c.d~e!f$g'h(i)j*k+l,m;n=o:p@q%26r"},
          {"terms/g/2024.html", "1.4.k", "terms/g/2024.html#1.4.k"},
          {"terms/g/2024.html", "§3", "terms/g/2024.html#%C2%A73"},
          {"x.html", "a b", "x.html#a%20b"}}) {
        INFO(path << "#" << fragment);
        CHECK(relative_link("index.html", {path, fragment}) == link);
    }
}

TEST_CASE("the address of a comparison names both editions, and is short enough for a file however long their names") {
    CHECK(address_of(PageKind::changes, {"board", "2018-04", "2024"}).path == "changes/board/2018-04..2024.html");
    const std::string one(200, 'a');
    const std::string other = one + "b";
    const std::string path = address_of(PageKind::changes, {"board", one, other}).path;
    CHECK(path.size() - std::string("changes/board/").size() <= 255);
    CHECK(path != address_of(PageKind::changes, {"board", one, one}).path);
}

TEST_CASE("the path of a page tells whose it is") {
    for (const Reference& thing :
         {Reference{Kind::partnership, "p", {}}, Reference{Kind::group, "case-review-group", {}},
          Reference{Kind::clause, "board/2024", {}}, Reference{Kind::agency, "a", {}}, Reference{Kind::person, "x", {}},
          Reference{Kind::post, "chief", {}}, Reference{Kind::document, "d", {}}, Reference{Kind::page, "about", {}},
          Reference{Kind::chart, "c", {}}}) {
        CHECK(reference_at(address_of(thing).path) == thing);
    }
    for (const char* path : {"index.html", "groups.html", "404.html", "assets/x.pdf", "other/x.html", "", "groups/",
                             "groups/.html", "groups/x", "groups/x/y.html", "terms/x.html", "terms/x/y/z.html",
                             "terms/x/2024.pdf", "charts/c.svg", "duties/a.html", "accessibility.html"}) {
        INFO(path);
        CHECK_FALSE(reference_at(path));
    }
}
