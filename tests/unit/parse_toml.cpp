#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/load/toml_value.h"

using namespace remit;

namespace {

// A parsed file "f.toml", with what the parser said.
struct Parsed {
    explicit Parsed(std::string text)
        : number(files.add("f.toml", std::move(text))), value(parse_toml(files, number, diagnostics)) {}

    std::string printed() { return print_diagnostics(diagnostics, files, {}); }
    const TomlEntry& entry(std::string_view key) const {
        for (const TomlEntry& each : *value->table()) {
            if (each.key == key) return each;
        }
        throw std::runtime_error("no such key");
    }
    std::string_view source(Span span) const {
        return std::string_view(files.file(number).text).substr(span.begin, span.end - span.begin);
    }

    SourceFiles files;
    Diagnostics diagnostics;
    FileNumber number;
    std::optional<TomlValue> value;
};

}  // namespace

TEST_CASE("every kind of value is read, with the place where it stands") {
    const Parsed file(
        "t = \"é\"\n  i = -7\nf = 1.5\nb = true\nd = 2024-10-01\ndt = 2024-10-01T10:00:00Z\nl = [1, 'x']\n[table]\nk = "
        "''\n");
    REQUIRE(file.value);
    const auto type_and_source = [&](std::string_view key) {
        const TomlEntry& entry = file.entry(key);
        return std::string(entry.value->type_name()) + ": " + std::string(file.source(entry.key_span)) + " is " +
               std::string(file.source(entry.value->span));
    };
    CHECK(type_and_source("t") == "text: t is \"é\"");
    CHECK(type_and_source("i") == "a whole number: i is -7");
    CHECK(type_and_source("f") == "a number: f is 1.5");
    CHECK(type_and_source("b") == "true or false: b is true");
    CHECK(type_and_source("d") == "a date: d is 2024-10-01");
    CHECK(type_and_source("dt") == "a date: dt is 2024-10-01T10:00:00Z");
    CHECK(type_and_source("l") == "a list: l is [1, 'x']");
    CHECK(file.entry("table").value->type_name() == "a table");
    CHECK(file.source(file.entry("table").value->span) == "[table]");
    CHECK(std::get<PartialDate>(file.entry("d").value->value) == PartialDate{2024, 10, 1});
}

TEST_CASE("keys come in the order of the file") {
    const Parsed file("z = 1\na = 2\nm = { y = 1, b = 2 }\n");
    REQUIRE(file.value);
    std::string order;
    for (const TomlEntry& each : *file.value->table()) order += each.key;
    for (const TomlEntry& each : *file.entry("m").value->table()) order += each.key;
    CHECK(order == "zamyb");
}

TEST_CASE("a date that does not exist is no fault of the syntax") {
    Parsed file("d = 2023-02-30\n");
    CHECK(file.printed() ==
          "f.toml:1:5: error: there is no such date [bad-date]\n"
          "    1 | d = 2023-02-30\n"
          "      |     ^^^^^^^^^^\n"
          "        hint: a date is written 2024-10-31, \"2024-10\" or \"2024\"\n"
          "1 error\n");
}

TEST_CASE("a fault of the syntax stands where it is") {
    CHECK(Parsed("a = 1\nb = \n").printed().starts_with("f.toml:2:"));
    CHECK(Parsed("name = \"a\nb = 1\n").printed().starts_with("f.toml:1:"));
    CHECK(Parsed("a = 1\na = 2\n").printed().starts_with("f.toml:2:"));
    CHECK(Parsed("x").printed().starts_with("f.toml:1:"));
    CHECK(Parsed("a = \"é\" x\n").printed() ==
          "f.toml:1:9: error: this stands behind the end of the value [toml-syntax]\n"
          "    1 | a = \"é\" x\n"
          "      |         ^\n"
          "        hint: write \\\" for a quote in a text\n"
          "1 error\n");
}

TEST_CASE("a file without anything in it, or with comments alone, is an empty table") {
    for (const char* text : {"", "\n\n", "# nothing\n", "\r\n"}) {
        const Parsed file(text);
        REQUIRE(file.value);
        CHECK(file.value->table()->empty());
    }
}

TEST_CASE("a control character in a text is reported where it stands") {
    CHECK(Parsed("t = \"a\\u0000b\"\n").printed() ==
          "f.toml:1:7: error: a control character, which no page can show [bad-value]\n"
          "    1 | t = \"a\\u0000b\"\n"
          "      |       ^^^^^^\n"
          "        hint: take it out\n"
          "1 error\n");
    CHECK(Parsed("t = \"a\\tb\\nc\\r\\n\"\n").printed().empty());
}

TEST_CASE("ten thousand lists in each other are refused, not descended into") {
    Parsed file("a = " + std::string(10'000, '[') + std::string(10'000, ']') + "\n");
    CHECK_FALSE(file.value);
    CHECK(file.diagnostics.all().size() == 1);
    CHECK(file.diagnostics.all().front().rule == Rule::toml_syntax);
}

TEST_CASE("ten thousand tables in each other are refused") {
    std::string text = "a = ";
    for (int i = 0; i < 10'000; ++i) text += "{b=";
    Parsed file(text);
    CHECK_FALSE(file.value);
}

TEST_CASE("a key of two hundred thousand dots is refused in whatever place") {
    std::string dotted;
    for (int i = 0; i < 200'000; ++i) dotted += "a.";
    dotted += "a";
    for (const std::string& text : {dotted + " = 1\n", "[" + dotted + "]\n", "[[" + dotted + "]]\n",
                                    "x = { " + dotted + " = 1 }\n", "# \"\n" + dotted + " = 1",
                                    "x = ''' '\n'''\n" + dotted + " = 1", "x = \"\"\"\\\"\"\"\"\n" + dotted + " = 1"}) {
        Parsed file(text);
        CHECK_FALSE(file.value);
        REQUIRE(file.diagnostics.all().size() == 1);
        CHECK(file.diagnostics.all().front().message == "keys nested too deeply here");
    }
}

TEST_CASE("dots in texts, comments and on many lines are no deep keys") {
    const std::string dots(5'000, '.');
    std::string many_lines;
    for (int i = 0; i < 3'000; ++i) many_lines += "k" + std::to_string(i) + ".a = 1\n";
    for (const std::string& text :
         {"a = \"" + dots + "\"\n", "a = '" + dots + "'\n", "a = \"\"\"\n" + dots + "\n\"\"\"\n",
          "a = '''" + dots + "'''\n", "# " + dots + "\n", many_lines, "a = \"\\\"" + dots + "\"\n",
          "a = \"\"\"x\"\"" + dots + "\\\"\"\"\"\n"}) {
        Parsed file(text);
        CHECK(file.value);
        CHECK(file.diagnostics.all().empty());
    }
}
