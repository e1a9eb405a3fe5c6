#include "generator/check/printed_label.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

// "letters 3", "decimal 3.|5", "roman 4", or "none".
std::string label_shown(std::string_view printed, const std::optional<PrintedLabel>& before = {}) {
    const auto label = parse_label(printed, before);
    if (!label) return "none";
    const char* series = label->series == Series::decimal   ? "decimal "
                         : label->series == Series::letters ? "letters "
                                                            : "roman ";
    return series + (label->prefix.empty() ? "" : label->prefix + "|") + std::to_string(label->value);
}

}  // namespace

TEST_CASE("a label is taken apart into its series, what stands before, and its value") {
    struct Case {
        const char* printed;
        const char* parts;
    };
    for (const auto& [printed, parts] : {Case{"3", "decimal 3"},
                                         {"3.", "decimal 3"},
                                         {"3.5", "decimal 3.|5"},
                                         {"3. 10", "decimal 3.|10"},
                                         {"(12)", "decimal 12"},
                                         {"1.2.3", "decimal 1.2.|3"},
                                         {"a)", "letters 1"},
                                         {"(z)", "letters 26"},
                                         {"aa", "letters 27"},
                                         {"K.", "letters 11"},
                                         {"i", "roman 1"},
                                         {"(ii)", "roman 2"},
                                         {"iv.", "roman 4"},
                                         {"XII", "roman 12"},
                                         {"xl", "roman 40"},
                                         {"v", "letters 22"},
                                         {"c", "letters 3"}}) {
        INFO(printed);
        CHECK(label_shown(printed) == parts);
    }
}

TEST_CASE("what is no number is none") {
    for (const char* printed :
         {"", ".", "-", "\u2022", "ab", "3a", "Annex", "1.a", "123456789012345", "1.1234567", "é"}) {
        INFO(printed);
        CHECK(label_shown(printed) == "none");
    }
}

TEST_CASE("one letter that is also a Roman number follows the label before it") {
    const auto after = [](const char* before, const char* printed) {
        return label_shown(printed, parse_label(before, {}));
    };
    CHECK(after("h", "i") == "letters 9");
    CHECK(after("(h)", "(i)") == "letters 9");
    CHECK(after("u", "v") == "letters 22");
    CHECK(after("w", "x") == "letters 24");
    CHECK(after("b", "c") == "letters 3");
    CHECK(after("iv", "v") == "roman 5");
    CHECK(after("ix", "x") == "roman 10");
    CHECK(after("1", "i") == "roman 1");
}
