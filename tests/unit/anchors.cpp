#include "generator/model/anchors.h"

#include <catch2/catch.hpp>

#include "generator/model/queries.h"

using namespace remit;

namespace {

Clause clause(std::string number, std::vector<Clause> items = {}) {
    Clause made;
    made.number.value = std::move(number);
    made.items = std::move(items);
    return made;
}

Section titled_section(std::string number, std::string title, std::vector<Clause> clauses = {}) {
    Section made;
    made.number.value = std::move(number);
    made.title = std::move(title);
    made.clauses = std::move(clauses);
    return made;
}

// The anchors of an edition with these sections, in reading order.
std::vector<std::string> anchors(std::vector<Section> sections) {
    Edition edition;
    edition.sections = std::move(sections);
    assign_anchors(edition);
    std::vector<std::string> all;
    for (const Section& each : edition.sections) {
        all.push_back(each.anchor);
        visit_clauses(each.clauses, [&](const Clause& inner, std::size_t) { all.push_back(inner.anchor); });
    }
    return all;
}

using Anchors = std::vector<std::string>;

}  // namespace

TEST_CASE("a printed label loses what an address cannot hold") {
    struct Case {
        const char* printed;
        const char* clean;
    };
    for (const auto& [printed, clean] : {Case{"3. 1", "3.1"},
                                         {"3.1.", "3.1"},
                                         {"(a)", "a"},
                                         {"a)", "a"},
                                         {"k)", "k"},
                                         {"4.", "4"},
                                         {" iv: ", "iv"},
                                         {"[1]", "1"},
                                         {"1.2...", "1.2"},
                                         {"A.", "A"},
                                         {"<b>\"'`#%&?\\", "b"},
                                         {"", ""},
                                         {"().", ""},
                                         {"§ 3", "§3"},
                                         {"3a", "3a"},
                                         {"-", "-"}}) {
        INFO(printed);
        CHECK(clean_label(printed) == clean);
    }
}

TEST_CASE("sections and clauses have their printed numbers for addresses") {
    CHECK(anchors({titled_section("1.", "Purpose", {clause("1.1"), clause("1.2")}),
                   titled_section("2.", "Members", {clause("2. 1")})}) == Anchors{"1", "1.1", "1.2", "2", "2.1"});
}

TEST_CASE("an item adds its own label to that of its clause") {
    CHECK(anchors({titled_section("1.", "",
                                  {clause("1.4", {clause("k)"), clause("(l)", {clause("i"), clause("ii")})})})}) ==
          Anchors{"1", "1.4", "1.4.k", "1.4.l", "1.4.l.i", "1.4.l.ii"});
}

TEST_CASE("an item without a label has its place") {
    CHECK(anchors({titled_section("1.", "", {clause("1.4", {clause(""), clause("", {clause("")})})})}) ==
          Anchors{"1", "1.4", "1.4-1", "1.4-2", "1.4-2-1"});
    CHECK(anchors({titled_section("1.", "", {clause("1.4", {clause("a)"), clause("")})})}) ==
          Anchors{"1", "1.4", "1.4.a", "1.4-2"});
}

TEST_CASE("a section without a number has the words of its title") {
    CHECK(anchors({titled_section("", "Quorum & voting", {clause(""), clause("")})}) ==
          Anchors{"quorum-voting", "quorum-voting-1", "quorum-voting-2"});
    CHECK(anchors({titled_section("", "Quorum", {clause("a)")})}) == Anchors{"quorum", "quorum.a"});
    CHECK(anchors({titled_section("", "\u6F22"), titled_section("", "...")}) == Anchors{"section-1", "section-2"});
}

TEST_CASE("clauses that count through the edition have their numbers, whatever section they stand in") {
    CHECK(anchors({titled_section("", "Purpose", {clause("1."), clause("2.")}),
                   titled_section("", "Members", {clause("3.")})}) == Anchors{"purpose", "1", "2", "members", "3"});
}

TEST_CASE("a repeated number gets a count behind it, and the first one keeps its address") {
    CHECK(anchors({titled_section("4.", "Chair"), titled_section("4.", "Quorum"), titled_section("4", "Minutes")}) ==
          Anchors{"4", "4_2", "4_3"});
    CHECK(anchors({titled_section("", "Other"), titled_section("", "Other")}) == Anchors{"other", "other_2"});
    CHECK(anchors({titled_section("1", "", {clause("1.1"), clause("1.1", {clause("a")})})}) ==
          Anchors{"1", "1.1", "1.1_2", "1.1_2.a"});
}

TEST_CASE("what is added behind changes no address before it") {
    const Anchors before = anchors({titled_section("1", "", {clause("1.1"), clause("")})});
    Anchors after = anchors(
        {titled_section("1", "", {clause("1.1"), clause(""), clause("1.1"), clause("")}), titled_section("1", "")});
    after.resize(before.size());
    CHECK(before == after);
}

TEST_CASE("the author's own address is taken as it is") {
    Section own = titled_section("1.", "Purpose", {clause("1.1", {clause("a)")})});
    own.id.value = "aim";
    own.clauses[0].id.value = "why";
    CHECK(anchors({own}) == Anchors{"aim", "why", "why.a"});
}

TEST_CASE("all addresses of an edition are different") {
    CHECK(anchors({titled_section("1", "", {clause("1_2"), clause("1")}), titled_section("1", "")}) ==
          Anchors{"1", "1.1_2", "1_2", "1_3"});
}
