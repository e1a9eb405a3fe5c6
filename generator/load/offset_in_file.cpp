// Where a byte of a decoded TOML string stands in its file.
#include <algorithm>

#include "generator/load/toml_value.h"

namespace remit {
namespace {

std::size_t utf8_length(std::uint32_t code_point) {
    if (code_point < 0x80) return 1;
    if (code_point < 0x800) return 2;
    return code_point < 0x10000 ? 3 : 4;
}

std::uint32_t hex_value(std::string_view digits) {
    std::uint32_t value = 0;
    for (const char c : digits) {
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<std::uint32_t>(std::clamp(digit, 0, 15));
    }
    return value;
}

// One step through the literal: source bytes consumed, decoded bytes they give.
struct Step {
    std::size_t source;
    std::size_t decoded;
};

Step step_at(std::string_view text, std::size_t at, bool escapes) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') return {2, 1};
    if (!escapes || text[at] != '\\' || at + 1 >= text.size()) return {1, 1};
    switch (text[at + 1]) {
        case 'u': return {6, utf8_length(hex_value(text.substr(at + 2, 4)))};
        case 'U': return {10, utf8_length(hex_value(text.substr(at + 2, 8)))};
        case ' ':
        case '\t':
        case '\r':
        case '\n': {  // A backslash at the end of a line swallows all white space behind it.
            const std::size_t next = text.find_first_not_of(" \t\r\n", at + 1);
            return {(next == std::string_view::npos ? text.size() : next) - at, 0};
        }
        default: return {2, 1};
    }
}

}  // namespace

std::uint32_t offset_in_file(std::string_view file_text, Span span, std::size_t offset) {
    const std::string_view literal = file_text.substr(span.begin, span.end - span.begin);
    const bool long_form = literal.starts_with("\"\"\"") || literal.starts_with("'''");
    const bool escapes = literal.starts_with('"');
    std::size_t at = long_form ? 3 : 1;
    if (long_form && at < literal.size()) {  // The line end right behind the opening quotes is not part of the string.
        if (literal.substr(at).starts_with("\r\n")) at += 2;
        else if (literal[at] == '\n') at += 1;
    }
    std::size_t decoded = 0;
    while (at < literal.size()) {
        const Step step = step_at(literal, at, escapes);
        if (step.decoded > 0 && decoded + step.decoded > offset) break;
        at += step.source;
        decoded += step.decoded;
    }
    return span.begin + static_cast<std::uint32_t>(std::min(at, literal.size()));
}

}  // namespace remit
