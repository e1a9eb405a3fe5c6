#include "generator/base/csv.h"

#include <catch2/catch.hpp>

using remit::CsvTable;

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
    CHECK(row_of({"a,b", "say \"x\"", "two\nlines", "two\r\nlines"}) == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"two\r\nlines\"");
    CHECK(row_of({" a", "a "}) == "\" a\",\"a \"");
}

TEST_CASE("what a spreadsheet would run is made a text") {
    CHECK(row_of({"=1+1", "+1", "-1", "@x", "\t=1"}) == "'=1+1,'+1,'-1,'@x,\"'\t=1\"");
    CHECK(row_of({"=\"x\"", "a=1"}) == "\"'=\"\"x\"\"\",a=1");
}
