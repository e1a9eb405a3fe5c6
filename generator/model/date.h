// Dates that are as exact as their source: a year, a month or a day.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// A year, month or day; `month` and `day` are 0 where the source does not say. An empty date has year 0.
/// Dates compare by their beginnings: "2018" before "2018-01" before "2018-01-01".
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool empty() const { return year == 0; }
    /// "2018", "2018-04", "2018-04-01"; "" when empty.
    [[nodiscard]] std::string iso() const;
    /// True where this is certainly later: "2022-01" is not after "2022", nor before it.
    [[nodiscard]] bool is_after(const PartialDate& other) const;
    auto operator<=>(const PartialDate&) const = default;
};

/// Reads "2018", "2018-04" or "2018-04-01" (years 1000 to 9999); nothing where that is no date of the Gregorian
/// calendar.
[[nodiscard]] std::optional<PartialDate> parse_date(std::string_view text);

/// True for a date of the Gregorian calendar; month and day may be 0.
[[nodiscard]] bool is_valid(const PartialDate& date);

}  // namespace remit
