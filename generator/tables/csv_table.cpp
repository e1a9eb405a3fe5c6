#include "generator/tables/csv_table.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace remit {
namespace {

// What a formula begins with, also as East Asian keyboards write it.
constexpr std::array<std::string_view, 8> formula_signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};

// Quotes also keep spaces at the ends, which some programs take off.
bool needs_quotes(std::string_view value) {
    return value.find_first_of("\",\r\n\t") != std::string_view::npos || value.starts_with(' ') || value.ends_with(' ');
}

void add_value(std::string& text, std::string_view value) {
    const std::string safe = without_formula(value);
    const bool quoted = needs_quotes(safe);
    if (quoted) text += '"';
    for (const char c : safe) {
        if (c == '"') text += '"';
        text += c;
    }
    if (quoted) text += '"';
}

}  // namespace

std::string without_formula(std::string_view value) {
    const std::size_t begin = value.find_first_not_of(" \t\r\n'");
    const std::string_view rest = begin == std::string_view::npos ? std::string_view{} : value.substr(begin);
    const bool runs = std::any_of(formula_signs.begin(), formula_signs.end(),
                                  [&](std::string_view sign) { return rest.starts_with(sign); });
    return (runs ? "'" : "") + std::string(value);
}

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
