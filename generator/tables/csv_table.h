// Tables for spreadsheets and programs: CSV by RFC 4180, in UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A value that no spreadsheet takes for a formula. Spreadsheets run what begins with = + - or @, in small or full
/// width, spaces before it or not; such a value gets an apostrophe in front. So does one that begins with apostrophes
/// and then such a sign: whoever takes one apostrophe away from every value that has one before such a sign has the
/// words as they were.
[[nodiscard]] std::string without_formula(std::string_view value);

/// A CSV file in the making. Its first line names the columns; lines end with CR LF. It begins with a byte order mark:
/// without one the most used spreadsheet takes UTF-8 for something else. Values go through without_formula().
class CsvTable {
public:
    explicit CsvTable(const std::vector<std::string>& columns);

    /// REQUIRES: as many values as there are columns.
    void add_row(const std::vector<std::string>& values);

    /// The bytes of the file so far.
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void add_line(const std::vector<std::string>& values);

    std::string text_ = "\xEF\xBB\xBF";
    std::size_t columns_;
};

}  // namespace remit
