// The tables of the site as files. What their columns mean is in the manual, docs/tables.md; names of columns stay as they are.
#pragma once

#include <string>
#include <string_view>

#include "generator/naming/site_context.h"

namespace remit {

inline constexpr std::string_view membership_csv_path = "membership.csv";
inline constexpr std::string_view meetings_csv_path = "meetings.csv";

/// A line for every seat of the two tables of membership.html.
[[nodiscard]] std::string membership_csv(const SiteContext& context);
/// A line for every group of meetings.html.
[[nodiscard]] std::string meetings_csv(const SiteContext& context);

}  // namespace remit
