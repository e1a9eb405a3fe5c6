// JSON, piece by piece, on one line. Its strings are safe inside a script element; bytes that are not UTF-8 become
// U+FFFD.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit::search {

/// The caller writes braces, brackets and the commas between a list's items with raw(). Commas between the members of
/// an object are written by key(), and by what calls it: member() and list().
class JsonWriter {
public:
    void raw(std::string_view text) { out_ += text; }

    void text(std::string_view text);  ///< A string.
    void number(std::uint64_t number);
    void decimals(double value);  ///< With four decimals. Infinity, NaN and all from 1e12 on are written as 0.
    void boolean(bool value) { out_ += value ? "true" : "false"; }

    void key(std::string_view name);
    void member(std::string_view name, std::string_view value);                ///< A key and a string.
    void list(std::string_view name, const std::vector<std::string>& texts);  ///< A key and a list of strings.

    /// All that was written.
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace remit::search
