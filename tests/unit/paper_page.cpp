#include "generator/paper/paper_page.h"

#include <catch2/catch.hpp>

using remit::page_for_paper;

TEST_CASE("links of a page on paper lead to the site, where it has an address") {
    const auto link = [](const char* address) {
        return page_for_paper(std::string("<p><a class=\"x\" href=\"") + address + "\" id=\"y\">w</a></p>",
                              "terms/g/2024.html", "https://a.org/s/");
    };
    const auto expected = [](const char* address) {
        return std::string("<p><a class=\"x\" href=\"") + address + "\" id=\"y\">w</a></p>";
    };
    CHECK(link("../../groups/g.html#x") == expected("https://a.org/s/groups/g.html#x"));
    CHECK(link("2018.html") == expected("https://a.org/s/terms/g/2018.html"));
    CHECK(link("../g.html") == expected("https://a.org/s/terms/g.html"));
    CHECK(link("../../assets/a%20b.pdf") == expected("https://a.org/s/assets/a%20b.pdf"));
    CHECK(link("?q=1") == expected("https://a.org/s/terms/g/2024.html?q=1"));
}

TEST_CASE("without an address a link to another page is none; jumps and other sites stay") {
    const auto page = [](const char* html) { return page_for_paper(html, "terms/g/2024.html", ""); };
    CHECK(page("<a href=\"../g.html\">w</a> <a class=\"t\" href=\"x.html\">v</a>") == "<a>w</a> <a class=\"t\">v</a>");
    CHECK(page("<a href=\"2024.html#c\">w</a>") == "<a href=\"#c\">w</a>");
    for (const char* same :
         {"<a href=\"#c\">w</a>", "<a href=\"https://b.org/x:y\">w</a>", "<a href=\"tel:999\">w</a>",
          "<a href=\"mailto:a@b\">w</a>", "<a id=\"x\">w</a>", "<link href=\"../../theme/x.css\"><p>a href=\"x\"</p>",
          "<a title=\"a > b\" href=\"#c\">w</a>", "<a href=\"unclosed", "<a "}) {
        INFO(same);
        CHECK(page(same) == same);
    }
    CHECK(page("<a title=\"a > b\" href=\"x.html\">w</a>") == "<a title=\"a > b\">w</a>");
}
