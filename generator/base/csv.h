// Tables for spreadsheets and programs: CSV by RFC 4180, in UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace remit {

/// A CSV file in the making. Its first line names the columns; lines end with CR LF. It begins with a byte order mark: without
/// one the most used spreadsheet takes UTF-8 for something else. A value that a spreadsheet would run as a formula, because
/// it begins with = + - @ or a tab, gets an apostrophe in front.
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
