// Comparing what nobody writes: time and memory must not grow with the square of a text.
#include <catch2/catch.hpp>
#include <chrono>

#include "generator/compare/edition_difference.h"

using namespace remit;

namespace {

RichText plain(std::string words) {
    RichText text;
    text.marks.push_back({MarkKind::open_paragraph, 0, 0, {}, 0});
    text.marks.push_back({MarkKind::text, 0, 0, std::move(words), 0});
    text.marks.push_back({MarkKind::close, 0, 0, {}, 0});
    return text;
}

Edition edition_of(const std::vector<std::string>& clauses) {
    Edition edition;
    edition.sections.resize(1);
    edition.sections[0].title = "Section";
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        Clause clause;
        clause.anchor = "c-" + std::to_string(i);
        clause.text = plain(clauses[i]);
        edition.sections[0].clauses.push_back(std::move(clause));
    }
    return edition;
}

EditionDifference compare_held(const Edition& before, const Edition& after) {
    const Site site;
    const SiteIndex index(site);
    return compare_editions({before, {}}, {after, {}}, {index, index});
}

double seconds(const Edition& before, const Edition& after) {
    const auto start = std::chrono::steady_clock::now();
    (void)compare_held(before, after);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// A text of so many bytes, of words that `seed` chooses among `words` different ones.
std::string text_of(std::size_t bytes, unsigned seed, unsigned words) {
    std::string text;
    while (text.size() < bytes) {
        seed = seed * 1664525U + 1013904223U;
        text += "w" + std::to_string((seed >> 8U) % words) + " ";
    }
    return text;
}

constexpr std::size_t million = 1'000'000;

}  // namespace

TEST_CASE("a clause of a million bytes is compared in the time of its length, alike or not") {
    // Generous: sanitizers and a busy machine are allowed for. Quadratic would be hours.
    constexpr double most_seconds = 30;
    const Edition text = edition_of({text_of(million, 1, 5000)});
    CHECK(seconds(text, text) < most_seconds);
    CHECK(seconds(text, edition_of({text_of(million, 2, 5000)})) < most_seconds);
    CHECK(seconds(edition_of({text_of(million, 1, 3)}), edition_of({text_of(million, 2, 3)})) < most_seconds);
    CHECK(seconds(edition_of({std::string(million, 'x')}), edition_of({std::string(million, 'y')})) < most_seconds);
    CHECK(seconds(edition_of({text_of(million, 1, 1'000'000'000)}),
                  edition_of({text_of(million, 1, 1'000'000'000) + "end"})) < most_seconds);
}

TEST_CASE("a change within a million bytes is found at its place") {
    std::string before = text_of(million, 1, 100000);
    std::string after = before;
    after.insert(after.find(' ', million / 2), " inserted words");
    const EditionDifference difference = compare_held(edition_of({before}), edition_of({after}));
    REQUIRE(difference.sections.at(0).passages.size() == 1);
    const PassageDifference& passage = difference.sections[0].passages[0];
    CHECK(passage.reworded);
    REQUIRE(passage.words.size() == 3);
    CHECK(passage.words[1] == Run{RunKind::added, "inserted words", true});
}

TEST_CASE("the same clause over and over is matched one to one, in order") {
    const std::vector<std::string> once(5000, "The group meets four times in each year, and more often where need be.");
    std::vector<std::string> more = once;
    more.insert(more.end(), 2, once.front());
    const EditionDifference difference = compare_held(edition_of(once), edition_of(more));
    CHECK(difference.counts.same == 5000);
    CHECK(difference.counts.added == 2);
    CHECK(difference.counts.moved == 0);
    CHECK(compare_held(edition_of(more), edition_of(once)).counts.dropped == 2);
}

TEST_CASE("thousands of clauses with nothing and with nearly everything in common are compared quickly") {
    constexpr double most_seconds = 30;
    std::vector<std::string> before, after, alike_before, alike_after;
    for (unsigned i = 0; i < 4000; ++i) {
        before.push_back(text_of(300, i, 1'000'000));
        after.push_back(text_of(300, i + 1'000'000, 1'000'000));
        alike_before.push_back("The chair of group number " + std::to_string(i) +
                               " sends the papers out a week before each meeting of it.");
        alike_after.push_back("The chair of group number " + std::to_string(i) +
                              " sends the papers out two weeks before each meeting of it.");
    }
    CHECK(seconds(edition_of(before), edition_of(after)) < most_seconds);
    CHECK(seconds(edition_of(alike_before), edition_of(alike_after)) < most_seconds);
    CHECK(compare_held(edition_of(alike_before), edition_of(alike_after)).counts.reworded == 4000);
}

TEST_CASE("one clause that fell into thousands of parts, and thousands that became one, are compared quickly") {
    std::vector<std::string> parts;
    std::string whole;
    for (unsigned i = 0; i < 2000; ++i) {
        parts.push_back(text_of(40, i, 1'000'000));
        whole += parts.back();
    }
    CHECK(seconds(edition_of({whole}), edition_of(parts)) < 30);
    CHECK(seconds(edition_of(parts), edition_of({whole})) < 30);
}
