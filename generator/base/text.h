// Plain operations on UTF-8 text. Bytes that are not UTF-8 count as one code point each and never overrun.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Bytes of the code point that starts at `at`. REQUIRES: at < text.size().
[[nodiscard]] std::size_t code_point_length(std::string_view text, std::size_t at);

/// True where a character that HTML cannot hold stands at `at`: a control other than tab and line ends, or a
/// noncharacter. REQUIRES: at < text.size().
[[nodiscard]] bool is_control(std::string_view text, std::size_t at);

[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Offset of the first byte that is not part of valid UTF-8 (overlong forms and surrogates are not), or nothing.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Columns that the text takes on a terminal: wide East Asian characters take two, combining marks none.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// ASCII letters in small form; other bytes as they are.
[[nodiscard]] std::string to_lower(std::string_view text);

/// True for what words are made of: ASCII letters and digits, and every byte of a character that is not ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Without ASCII white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Small letters, digits and single hyphens: "Chair's role (1)" → "chairs-role-1"; empty when nothing is left.
[[nodiscard]] std::string slug_of(std::string_view text);

/// True for "health-safeguarding-group", "2018-04": small letters, digits, single hyphens between them.
[[nodiscard]] bool is_kebab_case(std::string_view text);

/// The candidate nearest to what was typed, or nothing when none is near: at most a third of its letters differ
/// (insertions, deletions, replacements, neighbours swapped). Of equals the first.
[[nodiscard]] std::optional<std::string> find_nearest(std::string_view typed,
                                                      std::span<const std::string_view> candidates);

/// The text with &, <, >, " and ' as entities, for HTML and XML.
[[nodiscard]] std::string markup_escaped(std::string_view text);

/// "a, b and c", with the words given: join_list({"a","b"}, ", ", " or ") is "a or b".
[[nodiscard]] std::string join_list(std::span<const std::string> parts, std::string_view between,
                                    std::string_view last);

}  // namespace remit
