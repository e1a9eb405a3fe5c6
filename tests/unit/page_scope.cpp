#include "generator/pages/page_scope.h"

#include <catch2/catch.hpp>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

const Words page_words({{"name.edition", "{0}, {1}"},
                        {"name.clause", "{0}, {1}"},
                        {"name.section", "section {0}"},
                        {"name.provision", "{0}, {1}"}});

// A checked site whose page "text" has this body.
struct Site1 {
    explicit Site1(const std::string& body) : site(load(body)), context(site, page_words) {}

    static CheckedSite load(const std::string& body) {
        SourceFiles files;
        Diagnostics diagnostics;
        files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
        files.add("partnerships/p.toml", "name = 'P'\n");
        files.add("groups/g.toml", "name = 'The Board'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
        files.add("terms/g/2024.toml",
                  "title = 'T'\ndate = '2024'\nstatus = 'in-force'\npartnership = ['p']\n[[section]]\nnumber = "
                  "'3.'\ntitle = 'Chair'\n"
                  "[[section.clause]]\nnumber = '3. 5'\ntext = '[3.5](clause:#3.5) "
                  "[1](footnote:1)'\n[[footnote]]\nnumber = '1'\ntext = 'f'\n");
        files.add("glossary.toml",
                  "[[term]]\nname = 'Child Death Overview Panel'\nacronym = 'CDOP'\ndefinition = 'A panel.'\n"
                  "[[term]]\nname = 'Quorum'\ndefinition = 'How *many* must come.'\n[[term]]\nname = 'Overview'\n"
                  "[[term]]\nname = 'XYZ'\nacronym = 'XYZ'\nexpanded = false\ndefinition = 'Nobody knows.'\n");
        files.add("pages/text.toml", "title = 'Text'\nbody = '''\n" + body + "'''\n");
        auto checked = check_site(load_site(files, "", {"a b.pdf"}, diagnostics), diagnostics);
        REQUIRE(checked);
        return std::move(*checked);
    }
    const RichText& body() const { return site.site().pages[0].body; }

    CheckedSite site;
    SiteContext context;
};

// Steps as text: p(…) em(…) a[href](…) term[href|title](…) br hr.
std::string shown(const Markup& markup) {
    std::string text;
    for (const MarkupStep& step : markup.steps) {
        switch (step.kind) {
            case MarkKind::text:
                text += step.text;
                break;
            case MarkKind::line_break:
                text += "/";
                break;
            case MarkKind::code:
                text += "`" + step.text + "`";
                break;
            case MarkKind::code_block:
                text += "pre`" + step.text + "`";
                break;
            case MarkKind::rule:
                text += "hr";
                break;
            case MarkKind::image:
                text += "img[" + step.href + "|" + step.text + "]";
                break;
            case MarkKind::open_paragraph:
                text += "p(";
                break;
            case MarkKind::open_emphasis:
                text += "em(";
                break;
            case MarkKind::open_strong:
                text += "strong(";
                break;
            case MarkKind::open_link:
                text += (step.outside ? "out[" : "a[") + step.href + "](";
                break;
            case MarkKind::open_list:
                text += "ul(";
                break;
            case MarkKind::open_ordered_list:
                text += "ol(";
                break;
            case MarkKind::open_list_item:
                text += "li(";
                break;
            case MarkKind::open_quote:
                text += "quote(";
                break;
            case MarkKind::open_heading:
                text += "h(";
                break;
            case MarkKind::open_term:
                text += "term[" + step.href + "|" + step.title + "](";
                break;
            case MarkKind::close:
                text += ")";
                break;
        }
    }
    return text;
}

std::string block(const std::string& body, const std::string& path = "groups/g.html", const std::string& edition = {}) {
    const Site1 site(body);
    return shown(PageScope(site.context, path, edition).block(site.body()));
}

std::string line(const std::string& body) {
    const Site1 site(body);
    return shown(PageScope(site.context, "groups/g.html").line(site.body()));
}

}  // namespace

TEST_CASE("links are relative to the page, and bare ones are shown under the target's name") {
    CHECK(block("<group:g>, [it](group:g)") == "p(a[g.html](The Board), a[g.html](it))");
    CHECK(block("<clause:g/2024#3. 5>") == "p(<clause:g/2024#3. 5>)");  // White space makes it no link of CommonMark.
    CHECK(block("<clause:g/2024#3.5> <term:cdop>", "terms/g/2024.html") ==
          "p(a[#3.5](The Board, 2024, 3.5) a[../../glossary.html#cdop](CDOP))");
    CHECK(block("<https://example.org/a?b&c> [x](https://example.org)") ==
          "p(out[https://example.org/a?b&c](https://example.org/a?b&c) out[https://example.org](x))");
    CHECK(block("![A *map*](<asset:a b.pdf>)") == "p(img[../assets/a%20b.pdf|A map])");
}

TEST_CASE("links within an edition are fragments of its page") {
    const Site1 site("x");
    PageScope scope(site.context, "terms/g/2024.html", "g/2024");
    CHECK(shown(scope.block(site.site.site().editions[0].sections[0].clauses[0].text)) ==
          "p(a[#3.5](3.5) a[#footnote-1](1))");
}

TEST_CASE("a term is marked at its first use on the page, with what it means") {
    CHECK(block("The CDOP. CDOP again; quorum, Quorum.") ==
          "p(The term[../glossary.html#cdop|Child Death Overview Panel](CDOP). CDOP again; "
          "term[../glossary.html#quorum|How many must come.](quorum), Quorum.)");
    // Written in full, its name would tell nothing: what it is, does.
    CHECK(block("the child death overview panel") ==
          "p(the term[../glossary.html#cdop|A panel.](child death overview panel))");
    CHECK(block("XYZ") == "p(term[../glossary.html#xyz|Nobody knows.](XYZ))");
    CHECK(block("cdop and CDOPs") == "p(cdop and CDOPs)");
}

TEST_CASE("several texts of one page share their first use, other pages have their own") {
    const Site1 site("CDOP");
    PageScope scope(site.context, "groups/g.html");
    CHECK(shown(scope.block(site.body())).find("term[") != std::string::npos);
    CHECK(shown(scope.line(site.body())) == "CDOP");
    CHECK(shown(PageScope(site.context, "groups/h.html").line(site.body())).find("term[") == 0);
}

TEST_CASE("in links, headings and code nothing is marked, and on the glossary's own page neither") {
    CHECK(block("# CDOP\n\n[the CDOP](group:g) `CDOP` *CDOP*") ==
          "h(CDOP)p(a[g.html](the CDOP) `CDOP` em(term[../glossary.html#cdop|Child Death Overview Panel](CDOP)))");
    CHECK(block("[*the CDOP*](group:g)") == "p(a[g.html](em(the CDOP)))");
    CHECK(block("```\nCDOP\n```") == "pre`CDOP\n`");
    CHECK(block("CDOP", "glossary.html") == "p(CDOP)");
}

TEST_CASE("the highest heading of a text stands below those of its page, the others below it, none below the sixth") {
    const auto levels = [](const std::string& body, auto... top) {
        const Site1 site(body);
        std::string found;
        for (const MarkupStep& step : PageScope(site.context, "index.html").block(site.body(), top...).steps) {
            if (step.kind == MarkKind::open_heading) found += std::to_string(step.level);
        }
        return found;
    };
    CHECK(levels("# a\n## b\n### c\n# d", 2) == "2342");
    CHECK(levels("### a\n##### b", 2) == "24");
    CHECK(levels("# a\n###### b", 4) == "46");
}

TEST_CASE("a block keeps its blocks") {
    CHECK(block("a\n\n- b\n- *c*\n\n> d\n\n---") == "p(a)ul(li(b)li(em(c)))quote(p(d))hr");
}

TEST_CASE("a line parts paragraphs and items by breaks") {
    CHECK(line("one\n\ntwo") == "one/two");
    CHECK(line("one  \ntwo") == "one/two");
    CHECK(line("text:\n- a\n- **b**\n\nend") == "text:/a/strong(b)/end");
    CHECK(line("> a\n\n1. b\n2. c") == "a/b/c");
    CHECK(line("- a\n\n- b") == "a/b");
    CHECK(line("*only*") == "em(only)");
    CHECK(line("```\nx\n```") == "`x\n`");
    CHECK(line("# Head\n\nwords") == "Head/words");
}

TEST_CASE("a link view has the target's name, or the one given") {
    const Site1 site("x");
    const PageScope scope(site.context, "index.html");
    const auto shown_link = [](const View& view) {
        return std::get<std::string>(*view.find("label")) + " " + std::get<std::string>(*view.find("href"));
    };
    CHECK(shown_link(scope.link({Kind::group, "g", {}})) == "The Board groups/g.html");
    CHECK(shown_link(scope.link({Kind::clause, "g/2024", "3.5"}, "here")) == "here terms/g/2024.html#3.5");
}
