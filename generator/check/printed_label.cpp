#include "generator/check/printed_label.h"

#include <algorithm>

#include "generator/base/text.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

bool all_of(std::string_view text, std::string_view allowed) {
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

std::size_t roman_value(std::string_view letters) {
    const auto digit = [](char c) -> std::size_t {
        switch (c) {
            case 'i': return 1;
            case 'v': return 5;
            case 'x': return 10;
            case 'l': return 50;
            default: return 100;
        }
    };
    std::size_t value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::size_t here = digit(letters[i]);
        const bool less = i + 1 < letters.size() && here < digit(letters[i + 1]);
        value = less ? value - here : value + here;  // Wraps for a moment at "iv" and comes back with the next step.
    }
    return value;
}

}  // namespace

std::optional<PrintedLabel> parse_label(std::string_view printed, const std::optional<PrintedLabel>& before) {
    const std::string label = to_lower(clean_label(printed));
    if (label.empty() || label.size() > 12) return std::nullopt;
    if (all_of(label, "0123456789.")) {
        const std::size_t dot = label.rfind('.');
        const std::string last = dot == std::string::npos ? label : label.substr(dot + 1);
        if (last.empty() || last.size() > 6) return std::nullopt;
        return PrintedLabel{Series::decimal, dot == std::string::npos ? std::string{} : label.substr(0, dot + 1),
                            std::stoul(last)};
    }
    const bool follows_letter = before && before->series == Series::letters && label.size() == 1;
    if (all_of(label, "ivxlc") && !follows_letter &&
        (label.size() > 1 || label == "i" || (before && before->series == Series::roman))) {
        return PrintedLabel{Series::roman, {}, roman_value(label)};
    }
    const bool one_letter_repeated =
        all_of(label, "abcdefghijklmnopqrstuvwxyz") && label.find_first_not_of(label[0]) == std::string::npos;
    if (!one_letter_repeated || label.size() > 2) return std::nullopt;
    return PrintedLabel{Series::letters, {}, static_cast<std::size_t>(label[0] - 'a') + 1 + 26 * (label.size() - 1)};
}

}  // namespace remit
