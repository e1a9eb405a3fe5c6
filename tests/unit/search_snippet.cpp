#include <catch2/catch.hpp>

#include <string>

#include "search/src/snippet.h"

using namespace remit::search;

namespace {

std::string snippet(std::string_view text, std::vector<std::string> wanted) {
    Stems stems("en");
    std::string joined;
    for (const SnippetPart& part : make_snippet(text, {std::move(wanted), {}}, stems))
        joined += part.matched ? "[" + part.text + "]" : part.text;
    return joined;
}

std::string plain(std::string_view text, std::vector<std::string> wanted) {
    Stems stems("en");
    std::string joined;
    for (const SnippetPart& part : make_snippet(text, {std::move(wanted), {}}, stems)) joined += part.text;
    return joined;
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
}

}  // namespace

TEST_CASE("a short text is shown whole with its matches marked") {
    CHECK(snippet("Schools raise what worries schools’ staff.", {"school"}) ==
          "[Schools] raise what worries [schools]’ staff.");
    CHECK(snippet("The board’s quorum", {"board", "quorum"}) == "The [board’s quorum]");
    CHECK(snippet("No match here.", {"zebra"}) == "No match here.");
    CHECK(snippet("", {"x"}) == "");
}

TEST_CASE("words that match one after another are marked as one") {
    CHECK(snippet("The case review, review of a case.", {"case", "review"}) ==
          "The [case review], [review] of a [case].");
}

TEST_CASE("a name is marked only where its words follow each other") {
    Stems stems("en");
    const auto marked = [&](std::string_view text) {
        std::string joined;
        for (const SnippetPart& part : make_snippet(text, {{}, {{"scrutini", "challeng", "group"}}}, stems)) {
            joined += part.matched ? "[" + part.text + "]" : part.text;
        }
        return joined;
    };
    CHECK(marked("The Scrutiny and Challenge Group of a group") == "The [Scrutiny and Challenge Group] of a group");
    CHECK(marked("Challenge the scrutiny group") == "Challenge the scrutiny group");
    CHECK(marked("scrutiny scrutiny, challenge group") == "scrutiny [scrutiny], [challenge group]");
}

TEST_CASE("white space is one blank and the ends are trimmed") {
    CHECK(snippet("  one\n\n two\tthree ", {"two"}) == "one [two] three");
}

TEST_CASE("the window with most different words is shown, from the beginning of its sentence") {
    const std::string text = repeated("Filler words stand here in the way. ", 10) +
                             "The quorum of the health group is two thirds. " +
                             repeated("More filler words follow after it. ", 10) + "Health alone.";
    const std::string shown = snippet(text, {"health", "quorum"});
    CHECK(shown.starts_with("…The [quorum] of the [health] group is two thirds. More filler"));
    CHECK(shown.ends_with("…"));
}

TEST_CASE("a snippet is never much longer than its length") {
    const std::string text = repeated("Filler words stand here in the way, ", 50);
    CHECK(plain(text, {"filler"}).size() <= snippet_length + 2 * 3);
    CHECK(plain(text, {}).size() <= snippet_length + 2 * 3);
    CHECK(plain(std::string(5'000, 'x'), {"y"}).size() <= 4 * snippet_length + 3);
}

TEST_CASE("a snippet of other scripts is cut between letters") {
    const std::string shown = plain(repeated("αβγ δεζ ", 200), {"δεζ"});
    CHECK(shown.ends_with("…"));
    for (std::size_t at = 0; at + 1 < shown.size(); ++at) {
        if (static_cast<unsigned char>(shown[at]) == 0xCE)
            CHECK((static_cast<unsigned char>(shown[at + 1]) & 0xC0) == 0x80);
    }
}

TEST_CASE("a match at the very end brings what stands before it") {
    const std::string text = repeated("Filler words stand here in the way; ", 10) + "so says the coroner";
    const std::string shown = snippet(text, {"coron"});
    CHECK(shown.ends_with("so says the [coroner]"));
    CHECK(shown.starts_with("…Filler"));
}
