#include "generator/load/toml_fault.h"

#include <fmt/format.h>

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// The key that the message quotes: "cannot redefine existing string 'kind'".
std::string_view quoted(std::string_view message) {
    const std::size_t begin = message.find('\'');
    const std::size_t end = message.rfind('\'');
    return begin == std::string_view::npos || end <= begin + 1 ? std::string_view{}
                                                               : message.substr(begin + 1, end - begin - 1);
}

std::size_t line_start(std::string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

// What is written before the "=" of the line.
std::string_view key_of_line(std::string_view text, std::size_t at) {
    const std::size_t start = line_start(text, at);
    const std::size_t equals = text.find('=', start);
    const std::string_view line = text.substr(start, std::min(text.find('\n', start), text.size()) - start);
    return equals == std::string_view::npos || equals - start > line.size() ? trim(line)
                                                                            : trim(text.substr(start, equals - start));
}

Span at(Span span, std::size_t begin, std::size_t length) {
    return {span.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)};
}

// From what stands behind the "=" to the end of the line.
Span value_of_line(Span span, std::string_view text) {
    const std::size_t start = line_start(text, span.begin);
    const std::size_t equals = text.find('=', start);
    if (equals == std::string_view::npos || equals > span.begin) return span;
    const std::size_t begin = std::min(text.find_first_not_of(" \t", equals + 1), text.size());
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    return at(span, begin, trim(text.substr(begin, end - begin)).size());
}

// The place moved back to the opening quotes of a text that never ends.
TomlFault unclosed_text(Span span, std::string_view text, bool to_end_of_file) {
    if (to_end_of_file) {
        const std::size_t open = std::max(text.rfind("\"\"\"") + 1, text.rfind("'''") + 1);
        if (open > 0)
            return {Rule::toml_syntax, at(span, open - 1, 3), "this text is never closed",
                    "close it with the same three quotes"};
    }
    const std::size_t start = line_start(text, span.begin);
    const std::string_view line = text.substr(start, span.begin - start);
    const std::size_t quote = line.find_first_of("\"'", std::min(line.find('=') + 1, line.size()));
    if (quote == std::string_view::npos) return {Rule::toml_syntax, span, "a text is not closed", {}};
    return {Rule::toml_syntax, at(span, start + quote, 1), "this text is not closed on its line",
            fmt::format("close it with {}; a text of several lines stands between three quotes: \"\"\"", line[quote])};
}

TomlFault doubled(std::string_view message, Span span, std::string_view text) {
    const std::string key(quoted(message));
    const std::size_t start = line_start(text, span.begin);
    const std::string_view line = text.substr(start, std::min(text.find('\n', start), text.size()) - start);
    if (trim(line).starts_with("[["))
        return {Rule::toml_syntax, at(span, start, trim(line).size()),
                fmt::format("`{}` is written [{}] elsewhere in this file", key, key),
                "write it the same way each time"};
    if (trim(line).starts_with('[')) {
        const bool as_list = has(message, "existing array");
        return {Rule::toml_syntax, at(span, start, trim(line).size()),
                as_list ? fmt::format("`{}` is written [[{}]] elsewhere in this file", key, key)
                        : fmt::format("[{}] stands twice in this file", key),
                as_list ? fmt::format("write [[{}]]", key) : "join the two"};
    }
    const std::string written(key_of_line(text, span.begin));
    const std::size_t begin = text.find(written, start);
    return {Rule::toml_syntax, at(span, begin == std::string_view::npos ? start : begin, written.size()),
            fmt::format("`{}` stands twice in this table", written), "keep one of them"};
}

}  // namespace

TomlFault explain_toml_fault(std::string_view message, Span span, std::string_view text) {
    constexpr std::string_view lead = "Error while parsing ";
    if (message.starts_with(lead)) message.remove_prefix(lead.size());
    const bool at_end = has(message, "end-of-file");
    const char here = span.begin < text.size() ? text[span.begin] : '\n';
    if (message.starts_with("date") || message.starts_with("time")) {
        return {Rule::bad_date, value_of_line(span, text), "there is no such date",
                "a date is written 2024-10-31, \"2024-10\" or \"2024\""};
    }
    if (has(message, "cannot redefine")) return doubled(message, span, text);
    if (message.starts_with("string") && at_end) return unclosed_text(span, text, true);
    if (message.starts_with("string") && has(message, "control characters") && (here == '\n' || here == '\r'))
        return unclosed_text(span, text, false);
    if (has(message, "could not determine value type") || message.starts_with("boolean") ||
        has(message, "expected value, saw") || (message.starts_with("value") && !has(message, "nested"))) {
        if (here == '\n' || here == '\r' || here == '#' || at_end)
            return {Rule::toml_syntax,
                    at(span, line_start(text, span.begin), key_of_line(text, span.begin).size()),
                    fmt::format("`{}` has no value", key_of_line(text, span.begin)),
                    {}};
        return {Rule::toml_syntax, value_of_line(span, text), "this is not a value",
                "text stands in straight quotes: status = \"active\"; true, false, numbers and dates stand without"};
    }
    if (has(message, "expected '=', saw") || (at_end && message.starts_with("key-value"))) {
        if (here == '\n' || here == '\r' || at_end)
            return {Rule::toml_syntax, span, "there is no `=` and no value here", {}};
        return {Rule::toml_syntax, span, "there should be a `=` here", "a key has no spaces: short_name"};
    }
    if (has(message, "expected a comment or whitespace") || has(message, "expected comma")) {
        return {Rule::toml_syntax, span, "this stands behind the end of the value", "write \\\" for a quote in a text"};
    }
    if (message.starts_with("array") && at_end)
        return {Rule::toml_syntax, span, "a list is never closed", "close it with ]"};
    if (has(message, "nested value depth")) return {Rule::toml_syntax, span, "lists are nested too deeply here", {}};
    if (has(message, "after '\\r'"))
        return {Rule::toml_syntax, span, "a carriage return alone", "save the file with ordinary line ends"};
    return {Rule::toml_syntax, span, fmt::format("in a {}", message), {}};
}

}  // namespace remit
