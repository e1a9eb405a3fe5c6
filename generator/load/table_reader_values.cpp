// The values that have a form of their own: dates, numbers, shares, addresses, references.
#include <fmt/format.h>

#include "generator/base/text.h"
#include "generator/load/table_reader.h"

namespace remit {

PartialDate TableReader::date(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr) return {};
    if (const auto* date = std::get_if<PartialDate>(&value->value)) {
        if (is_valid(*date)) return *date;
        report(Rule::bad_date, value->span, fmt::format("`{}` is outside the years 1000 to 9999", key));
        return {};
    }
    if (value->text() == nullptr) {
        report_type(key, *value, "a date");
        return {};
    }
    if (const auto date = parse_date(*value->text())) return *date;
    report(Rule::bad_date, value->span, fmt::format("\"{}\" is not a date", *value->text()),
           "a date is written \"2024\", \"2024-10\" or \"2024-10-31\"");
    return {};
}

std::optional<bool> TableReader::maybe_flag(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (const bool* flag = std::get_if<bool>(&value->value)) return *flag;
    report_type(key, *value, "true or false");
    return std::nullopt;
}

bool TableReader::flag(std::string_view key, bool absent) { return maybe_flag(key).value_or(absent); }

std::optional<int> TableReader::number(std::string_view key) {
    const TomlValue* value = find(key);
    if (value == nullptr) return std::nullopt;
    const auto* number = std::get_if<std::int64_t>(&value->value);
    if (number == nullptr) {
        report_type(key, *value, "a whole number");
        return std::nullopt;
    }
    if (*number < 0 || *number > 1'000'000) {
        report(Rule::bad_value, value->span, fmt::format("`{}` takes a number from 0 to 1,000,000", key));
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

Located<std::string> TableReader::web_address(std::string_view key) {
    Located<std::string> address = located(key);
    if (!address.span.known()) return {};
    const std::string lower = to_lower(address.value);
    const bool good = (lower.starts_with("https://") || lower.starts_with("http://")) &&
                      lower.find_first_of(" \t\r\n\"<>\\") == std::string::npos && lower.size() > 10;
    if (good) return address;
    std::string hint = lower.starts_with("www.") ? fmt::format("write \"https://{}\"", address.value) : std::string{};
    report(Rule::bad_link, address.span,
           fmt::format("`{}` takes an https: or http: address, not \"{}\"", key, address.value.substr(0, 80)),
           std::move(hint));
    return {};
}

Located<std::string> TableReader::fraction(std::string_view key) {
    Located<std::string> share = located(key);
    if (!share.span.known()) return {};
    const std::size_t slash = share.value.find('/');
    const auto is_number = [](std::string_view digits) {
        return !digits.empty() && digits.size() < 4 && digits.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (slash != std::string::npos && is_number(share.value.substr(0, slash)) &&
        is_number(share.value.substr(slash + 1))) {
        const int part = std::stoi(share.value.substr(0, slash));
        const int whole = std::stoi(share.value.substr(slash + 1));
        if (part > 0 && part <= whole) return share;
    }
    report(Rule::bad_value, share.span, fmt::format("`{}` cannot be \"{}\"", key, share.value),
           "write a share such as \"1/2\" or \"2/3\"");
    return {};
}

std::optional<LocatedReference> TableReader::reference(std::string_view key, Kind kind) {
    const Located<std::string> id = located(key);
    if (!id.span.known()) return std::nullopt;
    const auto hash = id.value.find('#');
    Reference reference{kind, id.value.substr(0, hash),
                        hash == std::string::npos ? std::string{} : id.value.substr(hash + 1)};
    return LocatedReference{std::move(reference), id.span};
}

std::vector<LocatedReference> TableReader::references(std::string_view key, Kind kind) {
    std::vector<LocatedReference> found;
    for (const Located<std::string>& id : located_strings(key)) found.push_back({{kind, id.value, {}}, id.span});
    return found;
}

std::optional<LocatedReference> TableReader::reference_of_any(std::span<const Kind> kinds) {
    std::optional<LocatedReference> first;
    for (const Kind kind : kinds) {
        auto found = reference(name_of(kind), kind);
        if (found && first) {
            report(Rule::bad_value, found->span,
                   fmt::format("{} has both `{}` and `{}`", what_, name_of(first->value.kind), name_of(kind)),
                   "keep one of them");
        } else if (found) {
            first = std::move(found);
        }
    }
    return first;
}

std::optional<LocatedReference> TableReader::typed(std::string_view key, const TomlValue& value) const {
    if (value.text() == nullptr) {
        report_type(key, value, "a text such as \"group:case-review-group\"");
        return std::nullopt;
    }
    if (auto reference = parse_reference(*value.text())) return LocatedReference{std::move(*reference), value.span};
    report(Rule::bad_value, value.span, fmt::format("`{}` cannot be \"{}\"", key, *value.text()),
           "write kind:id, such as \"group:case-review-group\"");
    return std::nullopt;
}

std::optional<LocatedReference> TableReader::typed_reference(std::string_view key) {
    const TomlValue* value = find(key);
    return value == nullptr ? std::nullopt : typed(key, *value);
}

std::vector<LocatedReference> TableReader::typed_references(std::string_view key) {
    std::vector<LocatedReference> found;
    const TomlArray* elements = list(key);
    if (elements == nullptr) return found;
    for (const TomlValue& element : *elements) {
        if (auto reference = typed(key, element)) found.push_back(std::move(*reference));
    }
    return found;
}

}  // namespace remit
