// Texts that no author writes: they end soon, and the marks of what was opened are closed.
#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>

#include "generator/load/load_text.h"

using namespace remit;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

RichText load_one_text(std::string text) {
    SourceFiles files;
    Diagnostics diagnostics;
    TomlValue value;
    value.span = {files.add("f.toml", "'" + text + "'"), 0, static_cast<std::uint32_t>(text.size() + 2)};
    value.value = std::move(text);
    return load_text(value, files, diagnostics);
}

bool is_open(MarkKind kind) { return kind >= MarkKind::open_paragraph && kind <= MarkKind::open_term; }

// Every open mark is closed, none is closed twice.
void check_balanced(const RichText& text) {
    std::int64_t open = 0;
    std::int64_t lowest = 0;
    for (const Mark& mark : text.marks) {
        open += is_open(mark.kind) ? 1 : 0;
        open -= mark.kind == MarkKind::close ? 1 : 0;
        lowest = std::min(lowest, open);
    }
    CHECK(open == 0);
    CHECK(lowest == 0);
}

}  // namespace

TEST_CASE("a text of five megabytes is read in the time that its size takes") {
    const auto begin = std::chrono::steady_clock::now();
    check_balanced(load_one_text(repeated("A *word* and **another**, `code`.\n\n", 150'000)));
    check_balanced(load_one_text(repeated("plain words ", 400'000)));
    CHECK(std::chrono::steady_clock::now() - begin <
          std::chrono::seconds(60));  // A second here; the rest is for slow machines.
}

TEST_CASE("deep nesting and runs of marks neither crash nor hang") {
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string& text :
         {repeated("> ", 50'000) + "x", repeated("*", 50'000), repeated("*a", 20'000), repeated("*a_b", 20'000),
          repeated("[", 50'000), repeated("[a](", 50'000), repeated("![", 20'000), repeated("![a](asset:x) ", 1'000),
          repeated("`", 50'000), repeated("<", 50'000), repeated("&", 50'000), repeated("- ", 5'000) + "x",
          repeated("\\", 50'001), repeated("_a __b ", 10'000)}) {
        INFO(text.substr(0, 20));
        check_balanced(load_one_text(text));
    }
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
}
