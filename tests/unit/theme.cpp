#include "generator/render/theme.h"

#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/base/embedded_file.h"
#include "generator/load/load_words.h"
#include "generator/model/page_kinds.h"

using namespace remit;

namespace {

struct ThemeSource {
    std::string path, text;
};
using ThemeSources = std::vector<ThemeSource>;

// A theme of these files; every template that they leave out is an `x`, except those named in `without`.
struct Made {
    explicit Made(const ThemeSources& contents, const std::string& without = {}) {
        std::vector<ThemeFile> theme_files;
        const auto add = [&](const std::string& path, std::string text) {
            theme_files.push_back({path, files.add(path, std::move(text))});
        };
        for (const std::string_view name : layout_names()) {
            if (name != without) add("layouts/" + std::string(name) + ".mustache", "x");
        }
        for (const std::string_view name : markup_names) {
            if (name != without) add("markup/" + std::string(name) + ".mustache", "x");
        }
        for (const ThemeSource& file : contents) add(file.path, file.text);
        const Words words({{"plain", "Save & go"},
                           {"about.page", "On {page_title}: {0} {{x}} {Y}"},
                           {"to", "See [{label} & more]({href})[1](2) [x]({0})"}});
        theme = Theme::make(files, theme_files, words, diagnostics);
        diagnostics.sort(files);
        printed = print_diagnostics(diagnostics, files, {});
    }
    std::string layout(std::string_view name) const { return theme->find_layout(name)->text; }

    SourceFiles files;
    Diagnostics diagnostics;
    std::optional<Theme> theme;
    std::string printed;
};

}  // namespace

TEST_CASE("the default theme has every template and no fault") {
    SourceFiles files;
    Diagnostics diagnostics;
    std::vector<ThemeFile> theme_files;
    std::map<std::string, std::string, std::less<>> words;
    for (const EmbeddedFile& file : embedded_theme()) {
        if (file.path == "strings.toml")
            load_words(files, files.add("strings.toml", std::string(file.bytes)), words, diagnostics);
        if (file.path.ends_with(".mustache"))
            theme_files.push_back({std::string(file.path), files.add(std::string(file.path), std::string(file.bytes))});
    }
    CHECK(Theme::make(files, theme_files, Words(words), diagnostics));
    CHECK(print_diagnostics(diagnostics, files, {}) == "");
}

TEST_CASE("partials are put in where they are named, also into each other") {
    const Made made(ThemeSources{{"layouts/home.mustache", "<{{> a}}>\n"},
                                 {"partials/a.mustache", "a{{>b}}{{{raw}}}a\n"},
                                 {"partials/b.mustache", "{{! says > }}b"}});
    REQUIRE(made.theme);
    CHECK(made.layout("home") == "<a{{! says > }}b{{{raw}}}a>");
    CHECK(made.layout("group") == "x");
    CHECK(made.theme->find_layout("nope") == nullptr);
}

TEST_CASE("later files take the place of earlier ones") {
    const Made made(ThemeSources{{"layouts/home.mustache", "old {{> a}}"},
                          {"partials/a.mustache", "old"},
                          {"layouts/home.mustache", "new {{> a}}"},
                          {"partials/a.mustache", "partial"},
                          {"markup/strong.mustache", "<b>{{{content}}}</b>"}});
    CHECK(made.layout("home") == "new partial");
    CHECK(made.theme->markup("strong").text == "<b>{{{content}}}</b>");
}

TEST_CASE("a byte of a layout is known to stand in the partial that it comes from") {
    const Made made(ThemeSources{{"layouts/home.mustache", "ab{{> p}}cd"}, {"partials/p.mustache", "PQ\n"}});
    const Template& home = *made.theme->find_layout("home");
    REQUIRE(home.text == "abPQcd");
    const auto place = [&](std::size_t at) {
        const Span span = home.place(at, 1);
        return made.files.file(span.file).path + " " + std::to_string(span.begin) + "-" + std::to_string(span.end);
    };
    CHECK(place(1) == "layouts/home.mustache 1-2");
    CHECK(place(2) == "partials/p.mustache 0-1");
    CHECK(place(3) == "partials/p.mustache 1-2");
    CHECK(place(4) == "layouts/home.mustache 9-10");
}

TEST_CASE("words of the interface are put in as safe HTML, with names of the page as tags") {
    const Made made(ThemeSources{{"layouts/home.mustache", "<{{words.plain}}|{{ words.about.page }}>"},
                          {"layouts/terms.mustache", "{{> items}}"},
                          {"layouts/group.mustache", "{{words.to}}"},
                          {"partials/items.mustache", "{{words.plain}}{{> items}}"}});
    REQUIRE(made.theme);
    CHECK(made.layout("home") == "<Save &amp; go|On {{page_title}}: {0} &#123;{{x}}} &#123;Y}>");
    CHECK(made.theme->recursive_partials().at("items") == "Save &amp; go{{> items}}");
    CHECK(made.layout("group") == "See <a href=\"{{href}}\">{{label}} &amp; more</a>[1](2) [x]({0})");
    const Template& home = *made.theme->find_layout("home");
    const Span span = home.place(home.text.find("page_title"), 10);
    CHECK(std::string_view(made.files.file(span.file).text).substr(span.begin, span.end - span.begin) ==
          "{{ words.about.page }}");
    CHECK(home.place(home.text.size() - 1, 1).begin == 39);
}

TEST_CASE("the assets that templates name are known, also from partials, and not from what no layout puts in") {
    const Made made(ThemeSources{
        {"layouts/home.mustache",
         "{{> a}}{{> again}}<link href=\"{{theme}}a.css\"><script src='{{ theme }}b.js'></script>{{theme}}"},
        {"partials/a.mustache", "<img src={{theme}}c/d.svg#e alt=x>"},
        {"partials/again.mustache", "{{#x}}{{theme}}f.png?g {{> again}}{{/x}}"},
        {"partials/unused.mustache", "{{theme}}h.js"}});
    REQUIRE(made.theme);
    CHECK(made.theme->named_assets() == std::set<std::string>{"", "a.css", "b.js", "c/d.svg", "f.png"});
}

TEST_CASE("words that there are not are reported where they are asked for") {
    const Made made(ThemeSources{{"layouts/home.mustache", "{{#never}}{{words.plane}}{{/never}}"}});
    CHECK_FALSE(made.theme);
    CHECK(made.printed ==
          "layouts/home.mustache:1:11: error: strings.toml has no words for \"plane\" [unknown-template-name]\n"
          "    1 | {{#never}}{{words.plane}}{{/never}}\n      |           ^^^^^^^^^^^^^^^\n        hint: did you mean "
          "\"plain\"?\n1 error\n");
}

TEST_CASE("a partial that includes itself is kept for when it runs") {
    const Made made(ThemeSources{{"layouts/terms.mustache", "{{> items}}"},
                                 {"partials/items.mustache", "{{#items}}{{anchor}}{{> items}}{{/items}}\n"}});
    REQUIRE(made.theme);
    CHECK(made.layout("terms") == "{{#items}}{{anchor}}{{> items}}{{/items}}");
    CHECK(made.theme->recursive_partials().contains("items"));
}

TEST_CASE("a template that does not parse is reported at the tag") {
    const Made made(ThemeSources{{"partials/p.mustache", "one\n{{#open}} words\n"}});
    CHECK_FALSE(made.theme);
    CHECK(made.printed ==
          "partials/p.mustache:2:1: error: unclosed section \"open\" [template-syntax]\n"
          "    2 | {{#open}} words\n      | ^^^^^^^^^\n1 error\n");
    CHECK(Made(ThemeSources{{"layouts/home.mustache", "a {{/close}}"}})
              .printed.starts_with("layouts/home.mustache:1:3: error: unopened section \"close\" [template-syntax]"));
    CHECK(Made(ThemeSources{{"layouts/home.mustache", "a {{open"}}).printed.find("[template-syntax]") !=
          std::string::npos);
}

TEST_CASE("other delimiters are refused") {
    CHECK(Made(ThemeSources{{"layouts/home.mustache", "a {{=<% %>=}}<% title %>"}})
              .printed.starts_with("layouts/home.mustache:1:3: error: other delimiters than {{ and }} are not "
                                   "supported [template-syntax]"));
}

TEST_CASE("a partial that is not there is reported where it is asked for, with the nearest") {
    const Made made(ThemeSources{{"layouts/home.mustache", "{{> p}}"},
                                 {"partials/p.mustache", "words {{> heda}}"},
                                 {"partials/head.mustache", "h"}});
    CHECK_FALSE(made.theme);
    CHECK(made.printed ==
          "partials/p.mustache:1:7: error: the theme has no partial \"heda\" [missing-template]\n"
          "    1 | words {{> heda}}\n      |       ^^^^^^^^^^\n        hint: did you mean \"head\"?\n1 error\n");
}

TEST_CASE("a layout or markup template that is not there is named") {
    CHECK(Made(ThemeSources{}, "group").printed ==
          "error: the theme has no layouts/group.mustache [missing-template]\n1 error\n");
    CHECK(Made(ThemeSources{}, "term").printed ==
          "error: the theme has no markup/term.mustache [missing-template]\n1 error\n");
}

TEST_CASE("markup templates may use the names of markup alone") {
    CHECK(Made(ThemeSources{{"markup/link.mustache",
                             "{{#outside}}{{href}}{{/outside}}{{{content}}}{{text}}{{title}}{{level}}{{start}}"}})
              .printed == "");
    CHECK(Made(ThemeSources{{"markup/link.mustache", "<a href=\"{{herf}}\">"}}).printed ==
          "markup/link.mustache:1:12: error: \"herf\" is not a name of a markup template [unknown-template-name]\n"
          "    1 | <a href=\"{{herf}}\">\n      |            ^^^^\n        hint: did you mean \"href\"?\n1 error\n");
}

TEST_CASE("a template that nothing uses is a slip") {
    const Made made(ThemeSources{{"layouts/groups-list.mustache", "x"}});
    CHECK(made.theme);
    CHECK(made.printed.find("layouts/groups-list.mustache:1:1: warning: no page uses this template [stray-file]") !=
          std::string::npos);
}
