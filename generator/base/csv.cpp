#include "generator/base/csv.h"

#include <cassert>
#include <string_view>

namespace remit {
namespace {

bool looks_like_formula(std::string_view value) { return !value.empty() && std::string_view("=+-@\t\r").find(value.front()) != std::string_view::npos; }

// Quotes also keep spaces at the ends, which some programs take off.
bool needs_quotes(std::string_view value) {
    return value.find_first_of("\",\r\n\t") != std::string_view::npos || value.starts_with(' ') || value.ends_with(' ');
}

void add_value(std::string& text, std::string_view value) {
    const bool quoted = needs_quotes(value);
    if (quoted) text += '"';
    if (looks_like_formula(value)) text += '\'';
    for (const char c : value) {
        if (c == '"') text += '"';
        text += c;
    }
    if (quoted) text += '"';
}

}  // namespace

CsvTable::CsvTable(const std::vector<std::string>& columns) : columns_(columns.size()) { add_line(columns); }

void CsvTable::add_row(const std::vector<std::string>& values) {
    assert(values.size() == columns_);
    add_line(values);
}

void CsvTable::add_line(const std::vector<std::string>& values) {
    std::string_view before;
    for (const std::string& value : values) {
        text_ += before;
        add_value(text_, value);
        before = ",";
    }
    text_ += "\r\n";
}

}  // namespace remit
