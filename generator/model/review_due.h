// When terms are due for review.
#pragma once

#include <optional>

#include "generator/model/edition.h"

namespace remit {

/// The date that the edition states as its next review; else so long after its own date as it says that it is reviewed.
/// Nothing where it states neither in a way that can be counted. Of an inferred date the whole year counts, so that
/// nothing is overdue by a guess.
[[nodiscard]] std::optional<PartialDate> review_due(const Edition& edition);

/// The month that many months later, of a year its last one.
[[nodiscard]] PartialDate months_after(const PartialDate& date, int months);

}  // namespace remit
