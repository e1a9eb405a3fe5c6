#include "generator/tables/csv_table.h"

#include <catch2/catch.hpp>

using remit::CsvTable;
using remit::without_formula;

namespace {

// The second line of a table with one row, without its end.
std::string row_of(const std::vector<std::string>& values) {
    CsvTable table(std::vector<std::string>(values.size(), "c"));
    const std::size_t head = table.text().size();
    table.add_row(values);
    REQUIRE(table.text().ends_with("\r\n"));
    return table.text().substr(head, table.text().size() - head - 2);
}

}  // namespace

TEST_CASE("a table begins with its columns, and lines end as RFC 4180 says") {
    CsvTable table({"id", "name"});
    table.add_row({"a", "A"});
    CHECK(table.text() == "\xEF\xBB\xBFid,name\r\na,A\r\n");
}

TEST_CASE("what would end a value is quoted, and quotes are doubled") {
    CHECK(row_of({"plain words", "", "é"}) == "plain words,,é");
    CHECK(row_of({"a,b", "say \"x\"", "two\nlines", "two\r\nlines"}) ==
          "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"two\r\nlines\"");
    CHECK(row_of({" a", "a "}) == "\" a\",\"a \"");
}

TEST_CASE("what a spreadsheet would run gets an apostrophe, nothing else does") {
    for (const char* formula : {"=1+1", "+44 1622", "-5", "@SUM(A1)", " =1", "\t=1", "\r\n-1", "＝1", "＋1", "－1",
                                "＠a", "'=1", " '=1", "''=1"}) {
        CHECK(without_formula(formula) == std::string("'") + formula);
    }
    for (const char* plain : {"", "a=b", "O'Neill", "'quoted'", "5-6", "1.4 k)", "'", "#REF", "a\n=b"})
        CHECK(without_formula(plain) == plain);
    CHECK(row_of({"=\"x\"", "a=1", "-5"}) == "\"'=\"\"x\"\"\",a=1,'-5");
}
