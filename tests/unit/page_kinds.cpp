#include "generator/model/page_kinds.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

using namespace remit;

TEST_CASE("each kind of page has its layout in the default theme, and each layout there is one's") {
    std::set<std::string> templates;
    const auto folder = std::filesystem::path(REMIT_SOURCE_DIR) / "themes/default/layouts";
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        templates.insert(entry.path().stem().string());
    const std::vector<std::string_view> names = layout_names();
    CHECK(std::set<std::string>(names.begin(), names.end()) == templates);
    CHECK(names.size() == templates.size());
    // A picture or a PDF is made of a page that has one.
    for (const PageKindDescription& each : page_kinds) {
        INFO(each.address);
        CHECK(each.layout.empty() == (each.kind == PageKind::chart_png || each.kind == PageKind::edition_pdf));
    }
}

TEST_CASE("no two kinds of page have one address") {
    std::set<std::string_view> addresses;
    for (const PageKindDescription& each : page_kinds) {
        INFO(each.address);
        // Of the two at a group's undated address there is one: terms in force, or that there are none.
        CHECK(addresses.insert(each.address).second == (each.kind != PageKind::no_terms));
    }
}

TEST_CASE("a page that navigation may name is found by its name, and no other") {
    CHECK(find_listed_page("a-to-z") == PageKind::a_to_z);
    CHECK(find_listed_page("changes") == PageKind::all_changes);
    for (const char* name : {"", "home", "index", "review", "404", "all-changes", "groups/{}"}) {
        INFO(name);
        CHECK_FALSE(find_listed_page(name));
    }
    for (const std::string_view name : listed_names()) {
        INFO(name);
        const auto kind = find_listed_page(name);
        REQUIRE(kind);
        CHECK(listed_name(*kind) == name);
        CHECK(describe(*kind).address == std::string(name) + ".html");
    }
}

TEST_CASE("the own page of a thing has room for the ids of its reference") {
    std::set<Kind> things;
    for (const PageKindDescription& each : page_kinds) {
        if (each.of) CHECK(things.insert(*each.of).second);
    }
    CHECK(things == std::set<Kind>{Kind::partnership, Kind::group, Kind::clause, Kind::agency, Kind::person, Kind::post,
                                   Kind::document, Kind::page, Kind::chart, Kind::accessibility});
}
