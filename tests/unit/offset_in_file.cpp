// Where a byte of a decoded TOML string stands in the file: links and control characters are reported there.
#include <catch2/catch.hpp>

#include "generator/load/toml_value.h"

using namespace remit;

namespace {

// What stands in the file where the decoded string has its `offset`-th byte; the literal is all of the file behind "k =
// ".
std::string_view at(std::string_view literal, std::size_t offset, std::size_t length) {
    static std::string file;
    file = "k = " + std::string(literal) + "\n";
    const Span span{0, 4, static_cast<std::uint32_t>(4 + literal.size())};
    const std::uint32_t begin = offset_in_file(file, span, offset);
    REQUIRE(begin >= span.begin);
    REQUIRE(begin <= span.end);
    return std::string_view(file).substr(begin, length);
}

struct Case {
    const char* literal;
    std::size_t offset;
    const char* there;
};

void check_all(std::initializer_list<Case> cases) {
    for (const auto& [literal, offset, there] : cases) {
        INFO(literal << " at " << offset);
        CHECK(at(literal, offset, std::string_view(there).size()) == there);
    }
}

}  // namespace

TEST_CASE("a string in quotes or apostrophes begins behind them") {
    check_all(
        {{"\"abc\"", 0, "abc"}, {"\"abc\"", 2, "c\""}, {"'abc'", 1, "bc'"}, {"\"\"", 0, "\""}, {"\"é!\"", 2, "!"}});
}

TEST_CASE("each escape counts as what it stands for") {
    check_all({{R"("\"a")", 1, "a"},
               {R"("\\a")", 1, "a"},
               {R"("\t\na")", 2, "a"},
               {R"("x\ty")", 1, "\\t"},
               {R"("\u0041b")", 1, "b"},
               {R"("\u00e9b")", 2, "b"},
               {R"("\u20ACb")", 3, "b"},
               {R"("\U0001F600b")", 4, "b"},
               {R"("\u20ACb")", 1, "\\u20AC"},
               {R"("a\u20ACb")", 2, "\\u20AC"}});  // In the middle of a character: its escape.
}

TEST_CASE("apostrophes know no escapes") {
    check_all({{R"('\ta')", 2, "a"},
               {R"('C:\users')", 3, "users"},
               {R"('\u0041')", 2, "0041"},
               {R"('''a\
b''')",
                2, "\nb"}});
}

TEST_CASE("in long strings the first line end is no part of the text") {
    check_all({{"\"\"\"\nabc\"\"\"", 0, "abc"},
               {"\"\"\"abc\"\"\"", 1, "bc"},
               {"'''\nabc'''", 0, "abc"},
               {"'''\r\nabc'''", 1, "bc"},
               {"\"\"\"\n\nabc\"\"\"", 1, "abc"},
               {"\"\"\"a\nb\"\"\"", 2, "b"},
               {"\"\"\"say \"hi\"\"\"\"", 5, "hi"}});
}

TEST_CASE("a line end of two bytes is one byte of the text") {
    // toml++ keeps what the file has, or makes it one line feed; the decoded text says which.
    SourceFiles files;
    Diagnostics diagnostics;
    const FileNumber file = files.add("f.toml", "k = \"\"\"\r\na\r\nbad\"\"\"\r\n");
    const auto value = parse_toml(files, file, diagnostics);
    REQUIRE(value);
    const TomlValue& text = *value->table()->front().value;
    const std::size_t offset = text.text()->find("bad");
    REQUIRE(offset != std::string::npos);
    CHECK(files.file(file).text.substr(offset_in_file(files.file(file).text, text.span, offset), 3) == "bad");
}

TEST_CASE("a backslash at the end of a line swallows the white space behind it") {
    check_all({{"\"\"\"a \\\n   b\"\"\"", 2, "b"},
               {"\"\"\"a \\  \n\n\n   b\"\"\"", 2, "b"},
               {"\"\"\"a \\\r\n\tb\"\"\"", 2, "b"},
               {"\"\"\"\\\n  abc\"\"\"", 1, "bc"},
               {"\"\"\"a\\\\\nb\"\"\"", 3, "b"}});
}

TEST_CASE("an offset beyond the text is the end of the literal, and broken literals overrun nothing") {
    for (const char* literal : {"\"abc\"", "'abc'", "\"", "\"\\", "\"\\u12", "\"\"\"", "'", ""}) {
        INFO(literal);
        CHECK(at(literal, 1000, 1) == "\n");
    }
}
