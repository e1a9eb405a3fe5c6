#include "generator/check/check_tokens.h"

#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/base/embedded_file.h"
#include "generator/load/load_tokens.h"

using namespace remit;

namespace {

ColourMap colours(std::initializer_list<std::pair<const char*, const char*>> pairs) {
    ColourMap map;
    for (const auto& [name, text] : pairs) map[name] = {*parse_colour(text), {}};
    return map;
}

// What is said of the site's light colours over a theme of ink on paper.
std::string said_of_colours(const ColourMap& site, Palette* made = nullptr) {
    const Palette theme{colours({{"ink", "#000"}, {"paper", "#fff"}, {"line", "#888"}}), {}};
    Diagnostics diagnostics;
    Palette palette = check_colours(theme, {{"ink", {"paper"}, text_contrast}, {"line", {"paper"}, shape_contrast}},
                                    {site, {}}, diagnostics);
    if (made != nullptr) *made = std::move(palette);
    return print_diagnostics(diagnostics, SourceFiles(), {});
}

}  // namespace

TEST_CASE("a site's colours stand in place of the theme's") {
    Palette made;
    CHECK(said_of_colours(colours({{"ink", "#123"}}), &made) == "");
    CHECK(made.light.at("ink").value == *parse_colour("#123"));
    CHECK(made.light.at("paper").value == *parse_colour("#fff"));
    CHECK(made.dark.empty());
}

TEST_CASE("a colour that the theme does not have is told, with the nearest") {
    Palette made;
    CHECK(said_of_colours(colours({{"inc", "#000"}}), &made) ==
          "error: the theme has no light colour \"inc\" [unknown-key]\n        hint: did you mean \"ink\"?\n1 error\n");
    CHECK_FALSE(made.light.contains("inc"));
}

TEST_CASE("text and shapes that are hard to see are told, with the nearest colour that is not") {
    CHECK(said_of_colours(colours({{"ink", "#999"}})) ==
          "error: \"ink\" (#999999) on \"paper\" (#ffffff) has a contrast of 2.85 to 1 in the light colours, and needs "
          "4.5 [low-contrast]\n"
          "        hint: the nearest that is good wherever the theme uses it is \"#767676\"\n1 error\n");
    CHECK(said_of_colours(colours({{"line", "#999"}}))
              .find("has a contrast of 2.85 to 1 in the light colours, and needs 3 [low-contrast]") !=
          std::string::npos);
    // The paper is what the site set: it is the paper that has to change.
    CHECK(said_of_colours(colours({{"paper", "#e0e0e0"}})) ==
          "error: \"line\" (#888888) on \"paper\" (#e0e0e0) has a contrast of 2.69 to 1 in the light colours, and "
          "needs 3 [low-contrast]\n"
          "        hint: the nearest that is good wherever the theme uses it is \"#ececec\"\n1 error\n");
}

TEST_CASE("every pair of the default theme has its contrast, and every colour has both schemes") {
    SourceFiles files;
    Diagnostics diagnostics;
    Palette palette;
    std::vector<ContrastRule> rules;
    for (const EmbeddedFile& file : embedded_theme()) {
        if (file.path == "colours.toml")
            load_colours(files, files.add("colours.toml", std::string(file.bytes)), palette, rules, diagnostics);
    }
    REQUIRE(rules.size() >= 8);
    const Palette checked = check_colours(palette, rules, {}, diagnostics);
    CHECK(print_diagnostics(diagnostics, files, {}) == "");
    std::vector<std::string> light, dark;
    for (const auto& [name, colour] : checked.light) light.push_back(name);
    for (const auto& [name, colour] : checked.dark) dark.push_back(name);
    CHECK(light == dark);
    for (const ContrastRule& rule : rules) {
        for (const std::string& on : rule.on) {
            INFO(rule.colour << " on " << on);
            CHECK(checked.light.contains(rule.colour));
            CHECK(checked.light.contains(on));
        }
    }
}

TEST_CASE("a size is a number and a unit") {
    for (const char* good : {"1rem", "0.9em", "76rem", "4px", "60ch", "100%", "1234.5678px"}) CHECK(is_size(good));
    for (const char* bad :
         {"", "1", "rem", ".5rem", "1.rem", "-1rem", "1 rem", "12345px", "1vw", "1rem;", "calc(1rem)", "1rem }"})
        CHECK_FALSE(is_size(bad));
}

TEST_CASE("a site's sizes stand in place of the theme's, and one that the theme does not have is told") {
    Diagnostics diagnostics;
    const SizeMap checked = check_sizes({{"text", {"1rem", {}}}, {"measure", {"42rem", {}}}},
                                        {{"measure", {"36rem", {}}}, {"txt", {"2rem", {}}}}, diagnostics);
    CHECK(checked.at("measure").value == "36rem");
    CHECK(checked.at("text").value == "1rem");
    CHECK_FALSE(checked.contains("txt"));
    CHECK(print_diagnostics(diagnostics, SourceFiles(), {}) ==
          "error: the theme has no size \"txt\" [unknown-key]\n        hint: did you mean \"text\"?\n1 error\n");
}
