#include "generator/model/review_due.h"

#include "generator/model/amount.h"

namespace remit {

std::optional<PartialDate> review_due(const Edition& edition) {
    if (!edition.review) return std::nullopt;
    if (!edition.review->next.empty()) return edition.review->next;
    const auto every = parse_amount(edition.review->every.value);
    if (!every || every->months() == 0) return std::nullopt;
    return months_after(edition.approximate ? PartialDate{edition.date.year, 0, 0} : edition.date, every->months());
}

PartialDate months_after(const PartialDate& date, int months) {
    const int from_zero = date.year * 12 + (date.month == 0 ? 12 : date.month) - 1 + months;
    return {from_zero / 12, from_zero % 12 + 1, 0};
}

}  // namespace remit
