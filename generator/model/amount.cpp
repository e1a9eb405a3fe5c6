#include "generator/model/amount.h"

#include <algorithm>
#include <array>
#include <utility>

#include "generator/base/text.h"

namespace remit {
namespace {

constexpr std::array<std::string_view, 13> number_words{"no",    "one",   "two",  "three", "four",   "five",  "six",
                                                        "seven", "eight", "nine", "ten",   "eleven", "twelve"};

constexpr std::array<std::pair<std::string_view, Unit>, 5> unit_words{{{"working day", Unit::working_days},
                                                                       {"day", Unit::days},
                                                                       {"week", Unit::weeks},
                                                                       {"month", Unit::months},
                                                                       {"year", Unit::years}}};

constexpr std::array<std::pair<std::string_view, int>, 12> intervals{{{"weekly", 52},
                                                                      {"every week", 52},
                                                                      {"fortnightly", 26},
                                                                      {"monthly", 12},
                                                                      {"every month", 12},
                                                                      {"every other month", 6},
                                                                      {"every two months", 6},
                                                                      {"quarterly", 4},
                                                                      {"every quarter", 4},
                                                                      {"every six months", 2},
                                                                      {"yearly", 1},
                                                                      {"annually", 1}}};

std::optional<int> parse_count(std::string_view word) {
    if (!word.empty() && word.size() < 4 && word.find_first_not_of("0123456789") == std::string_view::npos) {
        return std::stoi(std::string(word));
    }
    const auto* found = std::find(number_words.begin(), number_words.end(), word);
    if (found == number_words.end()) return std::nullopt;
    return static_cast<int>(found - number_words.begin());
}

}  // namespace

int Amount::days() const {
    switch (unit) {
        case Unit::working_days:
            return count / 5 * 7 + count % 5;
        case Unit::days:
            return count;
        case Unit::weeks:
            return count * 7;
        case Unit::months:
            return count * 30;
        case Unit::years:
            return count * 365;
    }
    return 0;
}

int Amount::months() const {
    if (unit == Unit::months) return count;
    return unit == Unit::years ? count * 12 : 0;
}

std::optional<Amount> parse_amount(std::string_view text) {
    const std::string words = to_lower(trim(text));
    const std::size_t space = words.find(' ');
    if (space == std::string::npos) return std::nullopt;
    const auto count = parse_count(std::string_view(words).substr(0, space));
    std::string_view unit = trim(std::string_view(words).substr(space));
    if (unit.ends_with('s')) unit.remove_suffix(1);
    for (const auto& [word, meant] : unit_words) {
        if (count && unit == word) return Amount{*count, meant};
    }
    return std::nullopt;
}

std::optional<int> meetings_a_year(std::string_view interval) {
    const std::string words = to_lower(trim(interval));
    for (const auto& [word, times] : intervals) {
        if (words == word) return times;
    }
    return std::nullopt;
}

std::string_view name_of(Unit unit) {
    switch (unit) {
        case Unit::working_days:
            return "working days";
        case Unit::days:
            return "days";
        case Unit::weeks:
            return "weeks";
        case Unit::months:
            return "months";
        case Unit::years:
            return "years";
    }
    return {};
}

}  // namespace remit
