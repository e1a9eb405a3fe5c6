// A TOML document as plain values with their places. The TOML library stays behind parse_toml.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/model/date.h"

namespace remit {

struct TomlValue;

/// A key of a table, with its value.
struct TomlEntry {
    std::string key;
    Span key_span;
    std::unique_ptr<TomlValue> value;
};

using TomlArray = std::vector<TomlValue>;
using TomlTable = std::vector<TomlEntry>;   ///< In the order of the file.

/// One value. `span` covers what the author wrote: quotes included, of a table its header.
struct TomlValue {
    std::variant<std::string, std::int64_t, double, bool, PartialDate, TomlArray, TomlTable> value;
    Span span;

    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value); }
    [[nodiscard]] const TomlArray* array() const { return std::get_if<TomlArray>(&value); }
    [[nodiscard]] const TomlTable* table() const { return std::get_if<TomlTable>(&value); }
    /// "text", "a whole number", "a number", "true or false", "a date", "a list", "a table".
    [[nodiscard]] std::string_view type_name() const;
};

/// Parses a file whose text is valid UTF-8; on failure reports toml-syntax at its place and returns nothing.
[[nodiscard]] std::optional<TomlValue> parse_toml(const SourceFiles& files, FileNumber number,
                                                  Diagnostics& diagnostics);

/// Offset in the file of a byte of a decoded string: `span` is the string's literal, `offset` counts decoded bytes.
/// Knows the four kinds of TOML strings, their escapes, and line ends.
[[nodiscard]] std::uint32_t offset_in_file(std::string_view file_text, Span span, std::size_t offset);

}  // namespace remit
