// From dates to places on a line. Internal to pages/.
#pragma once

#include <vector>

#include "generator/model/date.h"

namespace remit {

/// Pixels along a line of time, the same distance for each day.
class TimeScale {
public:
    /// The years that the line covers whole, and where it begins and ends. REQUIRES: first <= last, left < right.
    TimeScale(int first_year, int last_year, int left, int right)
        : first_(first_year), last_(last_year), left_(left), right_(right) {}

    /// The first and the last moment that the date can mean: of "2018" the two ends of the year.
    [[nodiscard]] int begin_of(const PartialDate& date) const;
    [[nodiscard]] int end_of(const PartialDate& date) const;

    /// The years that get a line: steps of 1, 2, 5, 10, …, with at least `distance` pixels between them.
    [[nodiscard]] std::vector<int> ticks(int distance) const;
    [[nodiscard]] int place_of_year(int year) const { return begin_of({year, 0, 0}); }

private:
    [[nodiscard]] int place(double year) const;

    int first_, last_, left_, right_;
};

}  // namespace remit
