#include "generator/model/rich_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

RichText text_of(std::vector<Mark> marks) { return {std::move(marks), {}, {}}; }
Mark words_mark(std::string text) { return {MarkKind::text, 0, 0, std::move(text), 0}; }
Mark open(MarkKind kind) { return {kind, 0, 0, {}, 0}; }

}  // namespace

TEST_CASE("plain text parts blocks and not words") {
    using enum MarkKind;
    CHECK(plain_text(text_of({open(open_paragraph), words_mark("one "), open(open_emphasis), words_mark("two"),
                              open(close), words_mark("!"), open(close), open(open_paragraph), words_mark("three"),
                              open(close)})) == "one two! three");
    CHECK(plain_text(text_of({open(open_list), open(open_list_item), words_mark("a"), open(open_list),
                              open(open_list_item), words_mark("b"), open(close), open(close), open(close),
                              open(open_list_item), words_mark("c"), open(close), open(close)})) == "a b c");
    CHECK(plain_text(text_of(
              {open(open_paragraph), words_mark("a"), open(line_break), words_mark("b"), open(close)})) == "a b");
    CHECK(plain_text(text_of({open(open_heading), words_mark("h"), open(close), {code_block, 0, 0, "code", 0}})) ==
          "h code");
}

TEST_CASE("an image counts with its alternative, a rule with nothing") {
    using enum MarkKind;
    CHECK(plain_text(text_of({open(open_paragraph), {image, 0, 0, "a map", 0}, open(close), open(rule)})) == "a map");
    CHECK(plain_text({}).empty());
    CHECK(RichText{}.empty());
}
