#include "generator/load/table_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "generator/base/text.h"
#include "generator/load/load_text.h"

namespace remit {
namespace {

std::string quoted_list(std::span<const std::string_view> words) {
    std::vector<std::string> quoted;
    for (const std::string_view word : words) quoted.push_back(fmt::format("\"{}\"", word));
    return join_list(quoted, ", ", " or ");
}

}  // namespace

Span inside_quotes(Span literal) {
    if (literal.end - literal.begin < 2) return literal;
    return {literal.file, literal.begin + 1, literal.end - 1};
}

TableReader::TableReader(const TomlValue& value, FileContext context, std::string_view what)
    : table_(value), context_(context), what_(what) {}

void TableReader::report(Rule rule, Span span, std::string message, std::string hint) const {
    context_.diagnostics.report(rule, span, std::move(message), std::move(hint));
}

void TableReader::report_type(std::string_view key, const TomlValue& value, std::string_view wanted) const {
    const std::string_view written = std::string_view(context_.files.file(value.span.file).text)
                                         .substr(value.span.begin, value.span.end - value.span.begin);
    const bool short_enough = written.size() <= 40 && written.find('\n') == std::string_view::npos;
    std::string hint;
    if (wanted == "text" && value.table() == nullptr && value.array() == nullptr && short_enough)
        hint = fmt::format("write it in quotes: \"{}\"", written);
    else if (wanted == "a list" && value.text() != nullptr && short_enough)
        hint = fmt::format("write it in brackets: [{}]", written);
    else if (value.text() != nullptr && short_enough && wanted != "a table")
        hint = fmt::format("write it without quotes: {}", *value.text());
    report(Rule::wrong_type, value.span, fmt::format("`{}` takes {}, not {}", key, wanted, value.type_name()),
           std::move(hint));
}

void TableReader::need(std::string_view key) {
    if (!has(key)) missing_.push_back(key);
}

void TableReader::need_one_of(std::initializer_list<std::string_view> keys, bool exclusive) {
    const auto is_there = [&](std::string_view key) { return has(key); };
    const auto* first = std::find_if(keys.begin(), keys.end(), is_there);
    if (first != keys.end()) {
        const auto* second = std::find_if(first + 1, keys.end(), is_there);
        if (!exclusive || second == keys.end()) return;
        return report(Rule::bad_value, span_of(*second),
                      fmt::format("{} has both `{}` and `{}`", what_, *first, *second), "keep one of them");
    }
    std::vector<std::string> quoted;
    for (const std::string_view key : keys) quoted.push_back(fmt::format("`{}`", key));
    report(Rule::missing_key, table_.span, fmt::format("{} needs {}", what_, join_list(quoted, ", ", " or ")));
}

const TomlValue* TableReader::find(std::string_view key) {
    asked_.push_back(key);
    for (const TomlEntry& entry : *table_.table()) {
        if (entry.key == key) return entry.value.get();
    }
    return nullptr;
}

bool TableReader::has(std::string_view key) const {
    const TomlTable& entries = *table_.table();
    return std::any_of(entries.begin(), entries.end(), [&](const TomlEntry& e) { return e.key == key; });
}

bool TableReader::says(std::string_view key, std::initializer_list<std::string_view> values) const {
    const TomlTable& entries = *table_.table();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const TomlEntry& e) { return e.key == key; });
    if (entry == entries.end()) return false;
    if (const bool* flag = std::get_if<bool>(&entry->value->value)) return *flag;
    const std::string* text = entry->value->text();
    return values.size() == 0 || (text != nullptr && std::find(values.begin(), values.end(), *text) != values.end());
}

Span TableReader::span_of(std::string_view key) const {
    for (const TomlEntry& entry : *table_.table()) {
        if (entry.key == key) return entry.value->span;
    }
    return {};
}

Located<std::string> TableReader::located(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr) return {};
    if (value->text() == nullptr) {
        report_type(key, *value, "text");
        return {};
    }
    return {*value->text(), value->span};
}

std::string TableReader::string(std::string_view key) { return located(key).value; }

Located<std::string> TableReader::needed(std::string_view key) {
    need(key);
    Located<std::string> value = located(key);
    if (value.span.known() && trim(value.value).empty())
        report(Rule::bad_value, value.span, fmt::format("`{}` may not be empty", key));
    return value;
}

RichText TableReader::text(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr) return {};
    if (value->text() == nullptr) {
        report_type(key, *value, "text");
        return {};
    }
    return load_text(*value, context_.files, context_.diagnostics);
}

RichText TableReader::needed_text(std::string_view key) {
    RichText text = this->text(key);
    need_filled(key, text);
    return text;
}

void TableReader::need_filled(std::string_view key, const RichText& text) {
    need(key);
    if (text.span.known() && text.empty())
        report(Rule::bad_value, text.span, fmt::format("`{}` may not be empty", key));
}

Located<std::string> TableReader::check_choice(std::string_view key, Located<std::string> value,
                                               std::span<const std::string_view> words) const {
    if (!value.span.known() || std::find(words.begin(), words.end(), value.value) != words.end()) return value;
    std::string hint = did_you_mean(value.value, words);
    if (hint.empty()) hint = "it takes " + quoted_list(words);
    report(Rule::bad_value, value.span, fmt::format("`{}` cannot be \"{}\"", key, value.value), std::move(hint));
    return {{}, value.span};
}

Located<std::string> TableReader::choice(std::string_view key, std::span<const std::string_view> words) {
    return check_choice(key, located(key), words);
}

Located<std::string> TableReader::needed_choice(std::string_view key, std::span<const std::string_view> words) {
    need(key);
    return choice(key, words);
}

std::vector<Located<std::string>> TableReader::located_strings(std::string_view key) {
    std::vector<Located<std::string>> found;
    const TomlArray* elements = list(key);
    if (elements == nullptr) return found;
    for (const TomlValue& element : *elements) {
        if (element.text() != nullptr) found.push_back({*element.text(), element.span});
        else report_type(key, element, "a list of texts");
    }
    return found;
}

std::vector<Located<std::string>> TableReader::choices(std::string_view key, std::span<const std::string_view> words) {
    std::vector<Located<std::string>> chosen;
    for (Located<std::string>& each : located_strings(key)) {
        Located<std::string> choice = check_choice(key, std::move(each), words);
        if (!choice.value.empty()) chosen.push_back(std::move(choice));
    }
    return chosen;
}

std::vector<std::string> TableReader::strings(std::string_view key) {
    std::vector<std::string> plain;
    for (Located<std::string>& each : located_strings(key)) plain.push_back(std::move(each.value));
    return plain;
}

const TomlValue* TableReader::table(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr || value->table() != nullptr) return value;
    const std::string hint = value->array() != nullptr
                                 ? fmt::format("there can be only one: write [{}], not [[{}]]", key, key)
                                 : std::string{};
    report(Rule::wrong_type, value->span, fmt::format("`{}` takes a table, not {}", key, value->type_name()), hint);
    return nullptr;
}

std::vector<const TomlValue*> TableReader::tables(std::string_view key) {
    std::vector<const TomlValue*> found;
    const TomlValue* value = find(key);
    if (value == nullptr) return found;
    if (value->array() == nullptr) {
        const std::string hint = value->table() != nullptr
                                     ? fmt::format("there can be several: write [[{}]], not [{}]", key, key)
                                     : std::string{};
        report(Rule::wrong_type, value->span,
               fmt::format("`{}` takes a list of tables, not {}", key, value->type_name()), hint);
        return found;
    }
    for (const TomlValue& element : *value->array()) {
        if (element.table() != nullptr) found.push_back(&element);
        else report_type(key, element, "a list of tables");
    }
    return found;
}

const TomlArray* TableReader::list(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr) return nullptr;
    if (value->array() == nullptr) report_type(key, *value, "a list");
    return value->array();
}

void TableReader::finish() {
    for (const TomlEntry& entry : *table_.table()) {
        if (std::find(asked_.begin(), asked_.end(), entry.key) != asked_.end()) continue;
        const auto nearest = find_nearest(entry.key, asked_);
        if (nearest) std::erase(missing_, std::string_view(*nearest));  // The missing key is the one that was meant.
        std::string hint = did_you_mean(entry.key, asked_);
        if (hint.empty()) {
            std::vector<std::string> keys;
            for (const std::string_view key : asked_) {
                if (std::find(keys.begin(), keys.end(), fmt::format("`{}`", key)) == keys.end())
                    keys.push_back(fmt::format("`{}`", key));
            }
            hint = "it has " + join_list(keys, ", ", " and ");
        }
        report(Rule::unknown_key, entry.key_span, fmt::format("{} has no key `{}`", what_, entry.key), std::move(hint));
    }
    if (missing_.empty()) return;
    std::vector<std::string> quoted;
    for (const std::string_view key : missing_) quoted.push_back(fmt::format("`{}`", key));
    report(Rule::missing_key, table_.span, fmt::format("{} needs {}", what_, join_list(quoted, ", ", " and ")));
}

}  // namespace remit
