#include "generator/render/renderer.h"

#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/model/page_kinds.h"

using namespace remit;

namespace {

struct TemplateFile {
    std::string path, text;
};

// Renders a view by the layout "home" of a theme with these files; printed is what was said.
struct Rendered {
    Rendered(const std::string& layout, const View& view, const std::vector<TemplateFile>& more = {}) {
        std::vector<ThemeFile> theme_files;
        const auto add = [&](const std::string& path, std::string text) {
            theme_files.push_back({path, files.add(path, std::move(text))});
        };
        for (const std::string_view name : layout_names()) add("layouts/" + std::string(name) + ".mustache", "x");
        for (const std::string_view name : markup_names)
            add("markup/" + std::string(name) + ".mustache",
                "<" + std::string(name) + ">{{{content}}}</" + std::string(name) + ">");
        add("layouts/home.mustache", layout);
        for (const TemplateFile& file : more) add(file.path, file.text);
        const std::map<std::string, std::string, std::less<>> words{{"plain", "Hello {name}"}};
        const auto theme = Theme::make(files, theme_files, Words(words), diagnostics);
        REQUIRE(theme);
        Renderer renderer(*theme);
        page = renderer.render_page("home", view, diagnostics);
        CHECK(page == renderer.render_page("home", view, diagnostics));  // A renderer may be used again.
        diagnostics.sort(files);
        printed = print_diagnostics(diagnostics, files, {});
    }
    SourceFiles files;
    Diagnostics diagnostics;
    std::string page, printed;
};

View::List list_of(std::initializer_list<const char*> names) {
    View::List list;
    for (const char* name : names) {
        View each;
        each.set("name", name);
        list.push_back(std::move(each));
    }
    return list;
}

Markup words(std::string text) { return {{{MarkKind::text, 0, 0, std::move(text), {}, {}, false}}}; }

// A line with the items of a tree: a(b()c()).
View tree(std::string name, View::List items = {}) {
    View view;
    view.set("name", std::move(name)).set("items", std::move(items));
    return view;
}

}  // namespace

TEST_CASE("words of the interface may hold names of the page, which are reported like others") {
    View view;
    view.set("name", "B & C");
    CHECK(Rendered("<{{words.plain}}>", view).page == "<Hello B &amp; C>\n");
    CHECK(Rendered("a {{words.plain}}", View()).printed ==
          "layouts/home.mustache:1:3: error: \"name\" is not a name of this page [unknown-template-name]\n"
          "    1 | a {{words.plain}}\n      |   ^^^^^^^^^^^^^^^\n1 error\n");
}

TEST_CASE("texts are escaped, markup is shown as the theme made it") {
    View view;
    view.set("title", "<b> & \"q\" 'a'")
        .set("body", Markup{{{MarkKind::open_strong, 0, 0, {}, {}, {}, false},
                             {MarkKind::text, 0, 0, "<x>", {}, {}, false},
                             {MarkKind::close, 0, 0, {}, {}, {}, false}}});
    const Rendered rendered("<h1>{{title}}</h1>{{{body}}}\n", view);
    CHECK(rendered.page == "<h1>&lt;b&gt; &amp; &quot;q&quot; &apos;a&apos;</h1><strong>&lt;x&gt;</strong>\n");
    CHECK(rendered.printed == "");
}

TEST_CASE("Mustache and marks of other languages in the author's words are words") {
    View view;
    view.set("title", "{{name}} {{{x}}} {{> p}} {{=<% %>=}} \u202Eabc \U0001F600").set("body", words("{{#title}}"));
    CHECK(Rendered("{{title}}|{{{body}}}", view).page ==
          "{{name}} {{{x}}} {{&gt; p}} {{=&lt;% %&gt;=}} \u202Eabc \U0001F600|{{#title}}\n");
}

TEST_CASE("an empty text and an empty markup are false") {
    View view;
    view.set("title", "").set("body", Markup{}).set("yes", true).set("no", false);
    CHECK(Rendered("{{#title}}title{{/title}}{{^title}}no title{{/title}} {{#body}}body{{/body}}{{^body}}no "
                   "body{{/body}} {{#yes}}y{{/yes}}{{#no}}n{{/no}}",
                   view)
              .page == "no title no body y\n");
}

TEST_CASE("a list is entered once for each of it, and has_x says whether there is any") {
    View view;
    view.set("some", list_of({"a", "b"})).set("none", View::List{});
    CHECK(Rendered("{{#has_some}}<{{#some}}{{name}};{{/some}}>{{/has_some}}{{#has_none}}[{{/"
                   "has_none}}{{#none}}{{name}}{{/none}}{{^none}}none{{/none}}",
                   view)
              .page == "<a;b;>none\n");
    View one;
    one.set_one("one", View().set("name", "n")).set_none("other");
    CHECK(Rendered("{{#one}}{{name}}{{/one}}{{#has_other}}o{{/has_other}}", one).page == "n\n");
}

TEST_CASE("a partial that includes itself shows a tree of any depth") {
    View view;
    View::List deep;
    deep.push_back(tree("c"));
    View::List items;
    items.push_back(tree("a"));
    items.push_back(tree("b", std::move(deep)));
    view.set("items", std::move(items));
    CHECK(Rendered("{{> items}}", view, {{"partials/items.mustache", "({{#items}}{{name}}{{> items}}{{/items}})"}})
              .page == "(a()b(c()))\n");
}

TEST_CASE("a name that the page does not have is reported once, where it stands, with the nearest") {
    View view;
    view.set("title", "t").set("some", list_of({"a", "b"}));
    const Rendered rendered("{{title}} {{ titel }}\n{{#some}}{{nmae}}{{/some}}", view);
    CHECK(rendered.page == "t \n\n");
    CHECK(rendered.printed ==
          "layouts/home.mustache:1:14: error: \"titel\" is not a name of this page [unknown-template-name]\n"
          "    1 | {{title}} {{ titel }}\n      |              ^^^^^\n        hint: did you mean \"title\"?\n"
          "layouts/home.mustache:2:12: error: \"nmae\" is not a name of this page [unknown-template-name]\n"
          "    2 | {{#some}}{{nmae}}{{/some}}\n      |            ^^^^\n2 errors\n");
}

TEST_CASE("a wrong name in a partial is reported in the partial") {
    View view;
    view.set("title", "t");
    CHECK(Rendered("{{title}}{{> p}}", view, {{"partials/p.mustache", "\n  {{#wrong}}{{/wrong}}"}}).printed ==
          "partials/p.mustache:2:6: error: \"wrong\" is not a name of this page [unknown-template-name]\n"
          "    2 |   {{#wrong}}{{/wrong}}\n      |      ^^^^^\n1 error\n");
}

TEST_CASE("inner names stand before outer ones, and outer ones are seen from within") {
    View view;
    view.set("name", "outer").set("label", "L").set("some", list_of({"inner"}));
    CHECK(Rendered("{{name}} {{#some}}{{name}} {{label}}{{/some}}", view).page == "outer inner L\n");
}
