#include "generator/model/date.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace remit {
namespace {

std::string two_digits(int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); }

std::optional<int> number_of(std::string_view digits, std::size_t length) {
    if (digits.size() != length ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return std::stoi(std::string(digits));
}

}  // namespace

std::string PartialDate::iso() const {
    if (empty()) return {};
    std::string text = std::to_string(year);
    if (month > 0) text += two_digits(month);
    if (day > 0) text += two_digits(day);
    return text;
}

bool PartialDate::is_after(const PartialDate& other) const {
    if (year != other.year) return year > other.year;
    if (month == 0 || other.month == 0) return false;
    if (month != other.month) return month > other.month;
    return day != 0 && other.day != 0 && day > other.day;
}

std::optional<PartialDate> parse_date(std::string_view text) {
    const auto year = number_of(text.substr(0, 4), 4);
    if (!year) return std::nullopt;
    PartialDate date{*year, 0, 0};
    if (text.size() > 4) {
        const auto month = text[4] == '-' ? number_of(text.substr(5, 2), 2) : std::nullopt;
        if (!month || *month == 0) return std::nullopt;
        date.month = *month;
    }
    if (text.size() > 7) {
        const auto day = text[7] == '-' ? number_of(text.substr(8), 2) : std::nullopt;
        if (!day || *day == 0) return std::nullopt;
        date.day = *day;
    }
    return is_valid(date) ? std::optional(date) : std::nullopt;
}

bool is_valid(const PartialDate& date) {
    if (date.year < 1000 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) return false;
    if (date.day == 0) return true;
    if (date.month == 0) return false;
    return std::chrono::year_month_day(std::chrono::year(date.year),
                                       std::chrono::month(static_cast<unsigned>(date.month)),
                                       std::chrono::day(static_cast<unsigned>(date.day)))
        .ok();
}

}  // namespace remit
