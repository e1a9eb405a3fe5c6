#include "generator/pages/lists/time_scale.h"

#include <cmath>

namespace remit {
namespace {

constexpr double days_a_year = 366.0;   // A year's last day is within it, whichever year.

double moment(const PartialDate& date) {
    const double month = date.month == 0 ? 0 : date.month - 1;
    const double day = date.day == 0 ? 0 : date.day - 1;
    return date.year + month / 12 + day / days_a_year;
}

}  // namespace

int TimeScale::place(double year) const {
    return left_ + static_cast<int>(std::lround((right_ - left_) * (year - first_) / (last_ + 1 - first_)));
}

int TimeScale::begin_of(const PartialDate& date) const { return place(moment(date)); }

int TimeScale::end_of(const PartialDate& date) const {
    const double length = date.day > 0 ? 1 / days_a_year : date.month > 0 ? 1.0 / 12 : 1.0;
    return place(moment(date) + length);
}

std::vector<int> TimeScale::ticks(int distance) const {
    int step = 1;
    // 1, 2, 5, 10, 20, 50, …
    for (int factor = 1; place_of_year(first_ + step) - left_ < distance; ++factor) {
        step = factor % 3 == 2 ? step / 2 * 5 : step * 2;
    }
    std::vector<int> years;
    for (int year = first_; year <= last_ + 1; ++year) {
        if (year % step == 0) years.push_back(year);
    }
    return years;
}

}  // namespace remit
