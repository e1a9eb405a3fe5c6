#include "generator/model/reference.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("a reference is kind, id and part, and is written as it was read") {
    struct Case {
        const char* text;
        Reference reference;
    };
    for (const auto& [text, reference] :
         {Case{"group:case-review-group", {Kind::group, "case-review-group", ""}},
          {"clause:board/2024-10#3.5", {Kind::clause, "board/2024-10", "3.5"}},
          {"clause:#3.5", {Kind::clause, "", "3.5"}},
          {"clause:board/2024", {Kind::clause, "board/2024", ""}},
          {"document:act#section-11", {Kind::document, "act", "section-11"}},
          {"footnote:1", {Kind::footnote, "1", ""}},
          {"asset:a#b.pdf", {Kind::asset, "a#b.pdf", ""}},  // A file may have a # in its name.
          {"term:", {Kind::term, "", ""}}}) {
        INFO(text);
        CHECK(parse_reference(text) == reference);
        CHECK(reference.text() == text);
    }
}

TEST_CASE("what is no kind of ours is no reference") {
    for (const char* text : {"", "group", "https://example.org", "mailto:a@b.org", "Group:x", " group:x",
                             "javascript:alert(1)", ":x", "groups:x", "#3.5", "page/x"}) {
        INFO(text);
        CHECK_FALSE(parse_reference(text));
    }
}

TEST_CASE("every kind is found by its name") {
    for (int i = 0; i <= static_cast<int>(Kind::asset); ++i) {
        const auto kind = static_cast<Kind>(i);
        INFO(name_of(kind));
        CHECK(find_kind(name_of(kind)) == kind);
    }
    CHECK_FALSE(find_kind("edition"));
}
