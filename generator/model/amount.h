// Amounts of time as terms of reference state them: "10 working days", "1 year", "quarterly".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace remit {

enum class Unit : char { working_days, days, weeks, months, years };

struct Amount {
    int count = 0;
    Unit unit = Unit::days;

    /// In days of the calendar, about: five working days are a week, a month has 30 days, a year 365.
    [[nodiscard]] int days() const;
    /// In months; 0 where the amount is not one of months or years.
    [[nodiscard]] int months() const;
};

/// Reads "10 working days", "two weeks", "1 year"; nothing where it is worded otherwise.
[[nodiscard]] std::optional<Amount> parse_amount(std::string_view text);

/// How many meetings a year an interval means: "quarterly" 4, "every other month" 6; nothing where it is worded
/// otherwise.
[[nodiscard]] std::optional<int> meetings_a_year(std::string_view interval);

/// "working days", "weeks".
[[nodiscard]] std::string_view name_of(Unit unit);

}  // namespace remit
