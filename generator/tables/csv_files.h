// The content as tables in files: one function a CSV file. Codes in them are those of the content format, and lists
// stand in one cell. What the columns mean is in the manual, docs/data.md and docs/tables.md; names of columns stay as
// they are.
#pragma once

#include <string>
#include <string_view>

#include "generator/naming/site_context.h"

namespace remit {

// One thing a row. What is in force, over or missed is so on the site's date.
[[nodiscard]] std::string groups_csv(const SiteContext& context);
[[nodiscard]] std::string editions_csv(const SiteContext& context);
[[nodiscard]] std::string agencies_csv(const SiteContext& context);
[[nodiscard]] std::string documents_csv(const SiteContext& context);
/// Every seat and chair of every edition.
[[nodiscard]] std::string members_csv(const SiteContext& context);
/// Every post with each of its holders; posts that nobody is known to hold, and people who hold none, are there too.
[[nodiscard]] std::string people_and_posts_csv(const SiteContext& context);

// What a page shows as tables, with the same rows. Each stands beside its page, which links to it.
inline constexpr std::string_view membership_csv_path = "membership.csv";
inline constexpr std::string_view meetings_csv_path = "meetings.csv";
/// A line for every seat of the two tables of membership.html.
[[nodiscard]] std::string membership_csv(const SiteContext& context);
/// A line for every group of meetings.html.
[[nodiscard]] std::string meetings_csv(const SiteContext& context);

}  // namespace remit
