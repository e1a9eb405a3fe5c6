// Links of texts: where they lead, where they stand, and what is refused.
#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/load/load_text.h"

using namespace remit;

namespace {

// The text of `k = …`, as the author writes it, loaded; with what was printed.
struct LoadedText {
    explicit LoadedText(const std::string& literal) {
        const FileNumber number = files.add("f.toml", "k = " + literal + "\n");
        const auto table = parse_toml(files, number, diagnostics);
        REQUIRE(table);
        text = load_text(*table->table()->front().value, files, diagnostics);
        diagnostics.sort(files);
        printed = print_diagnostics(diagnostics, files, {});
    }
    std::string source(const Link& link) const {
        return files.file(0).text.substr(link.span.begin, link.span.end - link.span.begin);
    }

    SourceFiles files;
    Diagnostics diagnostics;
    RichText text;
    std::string printed;
};

}  // namespace

TEST_CASE("a link leads to a thing of the site, or out of it") {
    const LoadedText text(
        "'[a](group:x) <clause:g/2024#3.5> <https://example.org/?q=1&r> [m](MAILTO:a@b.org) [t](tel:999) <a@b.org>'");
    CHECK(text.printed.empty());
    REQUIRE(text.text.links.size() == 6);
    CHECK(text.text.links[0].reference == Reference{Kind::group, "x", ""});
    CHECK(text.text.links[1].reference == Reference{Kind::clause, "g/2024", "3.5"});
    CHECK(text.text.links[2].address == "https://example.org/?q=1&r");
    CHECK(text.text.links[3].address == "MAILTO:a@b.org");
    CHECK(text.text.links[4].address == "tel:999");
    CHECK(text.text.links[5].address == "mailto:a@b.org");
}

TEST_CASE("a link without words of its own is known") {
    const LoadedText text(
        "'<group:x> [group:x](group:x) [x](group:x) [ group:x](group:x) <https://example.org> "
        "[e](https://example.org)'");
    std::string bare;
    for (const Link& link : text.text.links) bare += link.bare ? '1' : '0';
    CHECK(bare == "100010");
}

TEST_CASE("a link's place is that of its address in the file") {
    for (const char* literal :
         {"\"see [the words](group:here) now\"", "\"<group:here>\"", "'''\nfirst\n\n<group:here>\n'''",
          "\"\"\"\\\n   long \\u00e9 \\\"x\\\" [a](group:here)\"\"\"", "\"é [a]( <group:here> 'title')\"",
          "\"> quoted [a](group:here)\"", "\"- item\\n  - [a](group:here)\"", "\"![m](asset:m.png) [a](group:here)\"",
          "\"[group:here-not](group:other) [b](group:here)\"", "\"group:here <group:here>\""}) {
        INFO(literal);
        const LoadedText text(literal);
        REQUIRE_FALSE(text.text.links.empty());
        CHECK(text.source(text.text.links.back()) == "group:here");
    }
}

TEST_CASE("of two links with the same address each has its own place") {
    const LoadedText text("\"[a](group:x) and [b](group:x)\"");
    REQUIRE(text.text.links.size() == 2);
    CHECK(text.text.links[0].span.begin < text.text.links[1].span.begin);
}

TEST_CASE("an address that leads anywhere else is refused at its place") {
    CHECK(LoadedText("\"A [bad](javascript:alert(1)) link\"").printed ==
          "f.toml:1:14: error: this link address is not allowed: \"javascript:alert(1)\" [bad-link]\n"
          "    1 | k = \"A [bad](javascript:alert(1)) link\"\n"
          "      |              ^^^^^^^^^^^^^^^^^^^\n"
          "        hint: a link is kind:id (group:…, clause:…, asset:…), or an https:, http:, mailto: or tel: address\n"
          "1 error\n");
    for (const char* address :
         {"JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "//example.org", "page.html",
          "/page", "#top", "../x", "&#106;avascript:alert(1)", "java\\nscript:x", "ftp://example.org", "blob:x", "x"}) {
        INFO(address);
        const LoadedText text("\"[a](<" + std::string(address) + ">)\"");
        if (text.text.links.empty()) continue;  // No link at all by the rules of CommonMark.
        CHECK(text.printed.find("[bad-link]") != std::string::npos);
    }
}

TEST_CASE("a kind that is nearly one of ours is named") {
    CHECK(LoadedText("'<groups:x>'").printed ==
          "f.toml:1:7: error: this link address is not allowed: \"groups:x\" [bad-link]\n"
          "    1 | k = '<groups:x>'\n"
          "      |       ^^^^^^^^\n"
          "        hint: did you mean \"group\"?\n"
          "1 error\n");
}

TEST_CASE("an image is a file of assets and nothing else") {
    CHECK(LoadedText("'![a](asset:a.png)'").printed.empty());
    for (const char* address : {"https://example.org/a.png", "group:x", "a.png", "data:image/png;base64,x"}) {
        INFO(address);
        CHECK(LoadedText("'![a](" + std::string(address) + ")'")
                  .printed.find("error: this image address is not allowed: \"" + std::string(address) +
                                "\" [bad-link]") != std::string::npos);
    }
}

TEST_CASE("raw HTML is reported at its place, closing tags are not, and none is in the text") {
    const LoadedText inline_html("\"a <b>bold</b> word\"");
    CHECK(inline_html.printed ==
          "f.toml:1:8: error: HTML is not allowed in a text [raw-html]\n"
          "    1 | k = \"a <b>bold</b> word\"\n"
          "      |        ^^^\n"
          "        hint: text is CommonMark; write `\\<` for a \"<\" that is to be shown\n"
          "1 error\n");
    CHECK(plain_text(inline_html.text) == "a bold word");
    const LoadedText block("'''\n<div>\nx\n</div>\n\nwords'''");
    CHECK(block.printed.starts_with(
        "f.toml:2:1: error: HTML is not allowed in a text [raw-html]\n    2 | <div>\n      | ^^^^^\n"));
    CHECK(block.printed.ends_with("\n1 error\n"));
    CHECK(plain_text(block.text) == "words");
    for (const char* html : {"'<!-- x -->'", "'<script>alert(1)</script>'", "'a <br/> b'", "'<?php x ?>'",
                             "'<![CDATA[x]]>'", "'<!DOCTYPE html>'"}) {
        INFO(html);
        CHECK(LoadedText(html).printed.find("[raw-html]") != std::string::npos);
    }
}

TEST_CASE("signs of comparison, and what is escaped or code, is no HTML") {
    for (const char* good : {"'5 < 6 and 7 > 6'", "'\\<b> and `<b>`'", "'<3'", "'a<b'", "'x <- y'"}) {
        INFO(good);
        CHECK(LoadedText(good).printed.empty());
    }
}
