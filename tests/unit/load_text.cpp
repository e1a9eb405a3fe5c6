// CommonMark → marks: every construct of it.
#include "generator/load/load_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::string name_of(const Mark& mark) {
    switch (mark.kind) {
        case MarkKind::text:
            return "'" + mark.text + "'";
        case MarkKind::line_break:
            return "br";
        case MarkKind::code:
            return "code'" + mark.text + "'";
        case MarkKind::code_block:
            return "pre'" + mark.text + "'";
        case MarkKind::rule:
            return "hr";
        case MarkKind::image:
            return "img'" + mark.text + "'" + std::to_string(mark.target);
        case MarkKind::open_paragraph:
            return "p(";
        case MarkKind::open_emphasis:
            return "em(";
        case MarkKind::open_strong:
            return "strong(";
        case MarkKind::open_link:
            return "a" + std::to_string(mark.target) + "(";
        case MarkKind::open_list:
            return "ul(";
        case MarkKind::open_ordered_list:
            return "ol" + std::to_string(mark.start) + "(";
        case MarkKind::open_list_item:
            return "li(";
        case MarkKind::open_quote:
            return "quote(";
        case MarkKind::open_heading:
            return "h" + std::to_string(mark.level) + "(";
        case MarkKind::open_term:
            return "term(";
        case MarkKind::close:
            return ")";
    }
    return "?";
}

// The marks of a text without faults: p('plain ' em('word' ) ) without its spaces.
std::string marks(std::string text) {
    SourceFiles files;
    Diagnostics diagnostics;
    TomlValue value;
    const std::string literal = "'''\n" + text + "'''";
    value.span = {files.add("f.toml", literal), 0, static_cast<std::uint32_t>(literal.size())};
    value.value = std::move(text);
    const RichText rich = load_text(value, files, diagnostics);
    CHECK(diagnostics.all().empty());
    std::string shown;
    for (const Mark& mark : rich.marks) shown += name_of(mark);
    return shown;
}

}  // namespace

TEST_CASE("plain words are one paragraph") {
    CHECK(marks("plain words") == "p('plain words')");
    CHECK(marks("  about 10% of £5, isn't it?  ") == "p('about 10% of £5, isn't it?')");
    CHECK(marks("2024 was a year.") == "p('2024 was a year.')");  // A digit in front might have begun a list.
    CHECK(marks("-1 or +1, #1, =, ~") == "p('-1 or +1, #1, =, ~')");
    CHECK(marks("    indented") == "p('indented')");  // Code is fenced, never indented.
    CHECK(marks("") == "");
    CHECK(marks(" \n\t\n") == "");
}

TEST_CASE("paragraphs, soft and hard line breaks") {
    CHECK(marks("one\n\ntwo") == "p('one')p('two')");
    CHECK(marks("one\ntwo") == "p('one two')");
    CHECK(marks("one  \ntwo\\\nthree") == "p('one'br'two'br'three')");
    CHECK(marks("one\r\ntwo\r\n\r\nthree") == "p('one two')p('three')");
}

TEST_CASE("emphasis and strong emphasis, nested too") {
    CHECK(marks("*a* _b_ **c** __d__") == "p(em('a')' 'em('b')' 'strong('c')' 'strong('d'))");
    CHECK(marks("**a *b* c**") == "p(strong('a 'em('b')' c'))");
    CHECK(marks("***a***") == "p(em(strong('a')))");
    CHECK(marks("snake_case_word and 2 * 3 * 4") == "p('snake_case_word and 2 * 3 * 4')");
    CHECK(marks("*open") == "p('*open')");
}

TEST_CASE("code keeps what is in it") {
    CHECK(marks("`a *b* <c> &amp;`") == "p(code'a *b* <c> &amp;')");
    CHECK(marks("``a ` b``") == "p(code'a ` b')");
    CHECK(marks("```\na *b*\n  <c>\n```") == "pre'a *b*\n  <c>\n'");
    CHECK(marks("~~~ toml\nk = 1\n~~~\nafter") == "pre'k = 1\n'p('after')");
    CHECK(marks("```\n\n```") == "pre'\n'");
}

TEST_CASE("lists, ordered and not, tight and loose") {
    CHECK(marks("- a\n- b") == "ul(li('a')li('b'))");
    CHECK(marks("* a\n\n* b") == "ul(li(p('a'))li(p('b')))");
    CHECK(marks("1. a\n2. b") == "ol1(li('a')li('b'))");
    CHECK(marks("7) a\n8) b") == "ol7(li('a')li('b'))");
    CHECK(marks("- a\n  - b\n    1. c") == "ul(li('a'ul(li('b'ol1(li('c'))))))");
    CHECK(marks("text\n- a") == "p('text')ul(li('a'))");
    CHECK(marks("1.a") == "p('1.a')");
    CHECK(marks("-") == "ul(li())");
}

TEST_CASE("headings, quotes and rules") {
    CHECK(marks("# One\n###### Six\nwords") == "h1('One')h6('Six')p('words')");
    CHECK(marks("One\n===\nTwo\n---") == "h1('One')h2('Two')");
    CHECK(marks("####### seven") == "p('####### seven')");
    CHECK(marks("> a\n> > b") == "quote(p('a')quote(p('b')))");
    CHECK(marks("a\n\n---\n\n***") == "p('a')hrhr");
}

TEST_CASE("backslashes and entities stand for characters") {
    CHECK(marks("\\*a\\* \\<b\\> \\\\ \\[c\\]") == "p('*a* <b> \\ [c]')");
    CHECK(marks("&amp; &lt; &#163; &#x20AC; &nbsp;&ndash;&hellip;") == "p('& < £ € \u00A0\u2013\u2026')");
    CHECK(marks("&#0; &#xD800; &#x110000;") == "p('\uFFFD \uFFFD \uFFFD')");
    CHECK(marks("AT&T, R&D & more; &nosuch;") == "p('AT&T, R&D & more; &nosuch;')");
    CHECK(marks("&#60;script&#62;") == "p('<script>')");
}

TEST_CASE("links and images point at the links of the text") {
    CHECK(marks("[a *b*](group:x) <group:y>") == "p(a0('a 'em('b'))' 'a1('group:y'))");
    CHECK(marks("![a map](asset:map.png)") == "p(img'a map'0)");
    CHECK(marks("![*a* `b` &amp;](asset:map.png)") == "p(img'a b &'0)");
    CHECK(marks("[![alt](asset:a.png)](group:x)") == "p(a1(img'alt'0))");
    CHECK(marks("[a][ref]\n\n[ref]: group:x 'title'") == "p(a0('a'))");
    CHECK(marks("[a], [b] (c) and ](d)") == "p('[a], [b] (c) and ](d)')");
}

TEST_CASE("what other dialects add is plain text") {
    CHECK(marks("https://example.org ~~a~~") == "p('https://example.org ~~a~~')");
    CHECK(marks("| a | b |\n|---|---|\n| 1 | 2 |") == "p('| a | b | |---|---| | 1 | 2 |')");
    CHECK(marks("- [ ] todo") == "ul(li('[ ] todo'))");
    CHECK(marks("{{name}} {{{raw}}}") == "p('{{name}} {{{raw}}}')");
}
