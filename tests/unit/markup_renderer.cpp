#include "generator/render/markup_renderer.h"

#include <catch2/catch.hpp>

#include "generator/model/page_kinds.h"

using namespace remit;

namespace {

// A theme whose markup templates are these; those that are not given show their name and content.
Theme theme_with(std::initializer_list<std::pair<std::string_view, std::string_view>> markup) {
    SourceFiles files;
    Diagnostics diagnostics;
    std::vector<ThemeFile> theme;
    const auto add = [&](const std::string& path, std::string text) {
        theme.push_back({path, files.add(path, std::move(text))});
    };
    for (const std::string_view name : layout_names()) add("layouts/" + std::string(name) + ".mustache", "x");
    for (const std::string_view name : markup_names)
        add("markup/" + std::string(name) + ".mustache",
            "<" + std::string(name) + ">{{{content}}}</" + std::string(name) + ">\n");
    for (const auto& [name, text] : markup) add("markup/" + std::string(name) + ".mustache", std::string(text));
    auto made = Theme::make(files, theme, Words(), diagnostics);
    REQUIRE(made);
    return std::move(*made);
}

MarkupStep words(std::string text) { return {MarkKind::text, 0, 0, std::move(text), {}, {}, false}; }
MarkupStep step(MarkKind kind) { return {kind, 0, 0, {}, {}, {}, false}; }
const MarkupStep end = step(MarkKind::close);

std::string rendered(const Theme& theme, std::vector<MarkupStep> steps) {
    return MarkupRenderer(theme).render({std::move(steps)});
}

}  // namespace

TEST_CASE("each kind of step is shown by its template") {
    const Theme theme = theme_with({});
    CHECK(rendered(theme, {}) == "");
    CHECK(rendered(theme, {words("a < b")}) == "a &lt; b");
    for (const auto& [kind, name] : {std::pair{MarkKind::open_paragraph, "paragraph"},
                                     {MarkKind::open_emphasis, "emphasis"},
                                     {MarkKind::open_strong, "strong"},
                                     {MarkKind::open_link, "link"},
                                     {MarkKind::open_list, "list"},
                                     {MarkKind::open_ordered_list, "ordered_list"},
                                     {MarkKind::open_list_item, "list_item"},
                                     {MarkKind::open_quote, "quote"},
                                     {MarkKind::open_heading, "heading"},
                                     {MarkKind::open_term, "term"}}) {
        CHECK(rendered(theme, {step(kind), words("w"), end}) == "<" + std::string(name) + ">w</" + name + ">");
    }
    CHECK(rendered(theme, {step(MarkKind::line_break), step(MarkKind::rule)}) ==
          "<line_break></line_break><rule></rule>");
    CHECK(rendered(theme, {{MarkKind::code, 0, 0, "<c>", {}, {}, false},
                           {MarkKind::code_block, 0, 0, "a\n  b\n", {}, {}, false}}) ==
          "<code>&lt;c&gt;</code><code_block>a\n  b\n</code_block>");
}

TEST_CASE("steps stand in each other") {
    const Theme theme = theme_with({{"paragraph", "<p>{{{content}}}</p>"}, {"emphasis", "<em>{{{content}}}</em>"}});
    CHECK(rendered(theme, {step(MarkKind::open_paragraph), words("a "), step(MarkKind::open_emphasis), words("b"), end,
                           words("!"), end}) == "<p>a <em>b</em>!</p>");
}

TEST_CASE("templates have the names that their kind of step needs") {
    const Theme theme = theme_with({{"link", "[{{href}}{{#outside}} out{{/outside}}|{{{content}}}]"},
                                    {"image", "[{{href}}|{{text}}]"},
                                    {"term", "[{{href}}|{{title}}|{{{content}}}]"},
                                    {"ordered_list", "<ol{{#start}} start={{start}}{{/start}}>{{{content}}}</ol>"}});
    CHECK(rendered(theme, {{MarkKind::open_link, 0, 0, {}, "a\"b?c&d", {}, true}, words("<x>"), end}) ==
          "[a&quot;b?c&amp;d out|&lt;x&gt;]");
    CHECK(rendered(theme, {{MarkKind::open_link, 0, 0, {}, "#1", {}, false}, words("x"), end}) == "[#1|x]");
    CHECK(rendered(theme, {{MarkKind::image, 0, 0, "a \"map\"", "m.png", {}, false}}) == "[m.png|a &quot;map&quot;]");
    CHECK(rendered(theme, {{MarkKind::image, 0, 0, "", "m.png", {}, false}}) == "[m.png|]");
    CHECK(rendered(theme, {{MarkKind::open_term, 0, 0, {}, "#t", "<means>", false}, words("T"), end}) ==
          "[#t|&lt;means&gt;|T]");
    CHECK(rendered(theme, {{MarkKind::open_ordered_list, 0, 1, {}, {}, {}, false}, end}) == "<ol></ol>");
    CHECK(rendered(theme, {{MarkKind::open_ordered_list, 0, 7, {}, {}, {}, false}, end}) == "<ol start=7></ol>");
    CHECK(rendered(theme, {{MarkKind::open_ordered_list, 0, 0, {}, {}, {}, false}, end}) == "<ol start=0></ol>");
}

TEST_CASE("a heading is shown at its level") {
    const Theme theme = theme_with({{"heading", "<h{{level}}>{{{content}}}</h{{level}}>"}});
    CHECK(rendered(theme, {{MarkKind::open_heading, 3, 0, {}, {}, {}, false}, words("a"), end}) == "<h3>a</h3>");
}

TEST_CASE("Mustache in the author's words is words") {
    const Theme theme =
        theme_with({{"paragraph", "<p>{{{content}}}</p>"}, {"link", "<a href=\"{{href}}\">{{{content}}}</a>"}});
    CHECK(rendered(theme, {step(MarkKind::open_paragraph), words("{{href}} {{{content}}} {{#x}}"), end}) ==
          "<p>{{href}} {{{content}}} {{#x}}</p>");
    CHECK(rendered(theme, {{MarkKind::open_link, 0, 0, {}, "{{content}}", {}, false}, words("{{href}}"), end}) ==
          "<a href=\"{{content}}\">{{href}}</a>");
}
