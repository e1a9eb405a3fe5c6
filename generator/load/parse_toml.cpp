#include <algorithm>
#include <toml++/toml.h>

#include "generator/base/text.h"
#include "generator/load/toml_fault.h"
#include "generator/load/toml_value.h"

namespace remit {
namespace {

// toml++ limits the depth of values, not of dotted keys; a key of a million dots would exhaust the stack when its
// tables are freed.
constexpr std::size_t most_dots = 1000;

// A text longer than this is no author's: a file was pasted into another, and no page could show it.
constexpr std::size_t longest_text = 1'000'000;

class Converter {
public:
    Converter(const SourceFile& file, FileNumber number, Diagnostics& diagnostics)
        : file_(file), number_(number), diagnostics_(diagnostics) {}

    [[nodiscard]] Span span_of(const toml::source_region& region) const {
        const std::uint32_t begin = offset_at(file_, region.begin.line, region.begin.column);
        return {number_, begin, std::max(begin, offset_at(file_, region.end.line, region.end.column))};
    }

    TomlValue convert(toml::node& node) const {
        TomlValue value;
        value.span = span_of(node.source());
        switch (node.type()) {
            case toml::node_type::string: value.value = checked(std::move(node.as_string()->get()), value.span); break;
            case toml::node_type::integer: value.value = node.as_integer()->get(); break;
            case toml::node_type::floating_point: value.value = node.as_floating_point()->get(); break;
            case toml::node_type::boolean: value.value = node.as_boolean()->get(); break;
            case toml::node_type::date: value.value = date_of(node.as_date()->get()); break;
            case toml::node_type::date_time: value.value = date_of(node.as_date_time()->get().date); break;
            case toml::node_type::array: value.value = convert_array(*node.as_array()); break;
            case toml::node_type::table: value.value = convert_table(*node.as_table()); break;
            default: break;  // A time of day: no key takes one; it stays an empty text and fails as the wrong value.
        }
        return value;
    }

private:
    static PartialDate date_of(const toml::date& date) { return {date.year, date.month, date.day}; }

    // What no page can hold is reported and taken out: control characters, and texts beyond all measure.
    std::string checked(std::string text, Span span) const {
        if (text.size() > longest_text) {
            diagnostics_.report(Rule::bad_value, span,
                                "this text has " + std::to_string(text.size()) + " bytes; " +
                                    std::to_string(longest_text) + " are the most");
            text.resize(1);
        }
        for (std::size_t at = 0; at < text.size(); at += code_point_length(text, at)) {
            if (!is_control(text, at)) continue;
            const std::uint32_t begin = offset_in_file(file_.text, span, at);
            const std::size_t length = code_point_length(text, at);
            diagnostics_.report(Rule::bad_value, {number_, begin, offset_in_file(file_.text, span, at + length)},
                                "a control character, which no page can show", "take it out");
            text.replace(at, length, 1, ' ');
        }
        return text;
    }

    TomlArray convert_array(toml::array& array) const {
        TomlArray values;
        values.reserve(array.size());
        for (toml::node& element : array) values.push_back(convert(element));
        return values;
    }

    // toml++ keeps keys sorted; what the author sees is the order of the file.
    TomlTable convert_table(toml::table& table) const {
        TomlTable entries;
        entries.reserve(table.size());
        for (auto&& [key, node] : table) {
            entries.push_back(
                {std::string(key.str()), span_of(key.source()), std::make_unique<TomlValue>(convert(node))});
        }
        std::sort(entries.begin(), entries.end(),
                  [](const TomlEntry& a, const TomlEntry& b) { return a.key_span.begin < b.key_span.begin; });
        return entries;
    }

    const SourceFile& file_;
    FileNumber number_;
    Diagnostics& diagnostics_;
};

// Past the string literal that starts at `at`, as far as it matters here: an unclosed one ends with the text.
std::size_t skip_string(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const std::string triple(3, quote);
    if (text.substr(at).starts_with(triple)) {
        for (std::size_t end = text.find(triple, at + 3); end != std::string_view::npos;
             end = text.find(triple, end + 1)) {
            std::size_t backslashes = 0;
            while (quote == '"' && text[end - 1 - backslashes] == '\\') ++backslashes;
            if (backslashes % 2 == 0) return end + 3;
        }
        return text.size();
    }
    for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at) {
        if (quote == '"' && text[at] == '\\') ++at;
    }
    return at + 1;
}

// Where one statement has more dots outside strings than any honest one has.
std::optional<std::uint32_t> find_too_deep_key(std::string_view text) {
    std::size_t dots = 0;
    int brackets = 0;
    for (std::size_t at = 0; at < text.size();) {
        switch (text[at]) {
            case '"':
            case '\'': at = skip_string(text, at); continue;
            case '#': at = std::min(text.find('\n', at), text.size()); continue;
            case '[':
            case '{': ++brackets; break;
            case ']':
            case '}': --brackets; break;
            case '\n':
                if (brackets <= 0) dots = 0;
                break;
            case '.':
                if (++dots > most_dots) return static_cast<std::uint32_t>(at);
                break;
            default: break;
        }
        ++at;
    }
    return std::nullopt;
}

}  // namespace

std::string_view TomlValue::type_name() const {
    constexpr std::string_view names[] = {"text",   "a whole number", "a number", "true or false",
                                          "a date", "a list",         "a table"};
    return names[value.index()];
}

std::optional<TomlValue> parse_toml(const SourceFiles& files, FileNumber number, Diagnostics& diagnostics) {
    const SourceFile& file = files.file(number);
    const Converter converter(file, number, diagnostics);
    if (const auto deep = find_too_deep_key(file.text)) {
        diagnostics.report(Rule::toml_syntax, {number, *deep, *deep + 1}, "keys nested too deeply here");
        return std::nullopt;
    }
    try {
        toml::table table = toml::parse(std::string_view(file.text), std::string_view(file.path));
        TomlValue root = converter.convert(table);
        root.span = {number, 0, 0};
        return root;
    } catch (const toml::parse_error& error) {
        Span span = converter.span_of(error.source());
        // At the end of the file the caret stands on the last thing that is there.
        while (span.begin > 0 && (span.begin >= file.text.size() || file.text[span.begin] == '\n')) {
            if (span.begin < file.text.size() && file.text[span.begin - 1] != '\n') break;
            --span.begin;
        }
        TomlFault fault = explain_toml_fault(error.description(), span, file.text);
        // A place that holds nothing is shown with one caret; the first byte of a file is a place too.
        fault.span.end = std::max({fault.span.end, fault.span.begin, 1U});
        diagnostics.report(fault.rule, fault.span, std::move(fault.message), std::move(fault.hint));
        return std::nullopt;
    }
}

}  // namespace remit
