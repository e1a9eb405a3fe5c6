// What the pages with tables share. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

/// {label, href} of where a fact stands: as a reader cites it; the terms, where the fact names no clause.
[[nodiscard]] View view_source(const PageScope& scope, const Edition& edition, const Fact& fact);

/// `csv_href` and `csv_size` of a file beside the page. `path` is below the site's root.
void view_csv(const PageScope& scope, std::string_view path, View& view);

/// "Designated Nurse, 2 of them, no vote": all that a member's seat is besides its role; may be empty.
[[nodiscard]] std::string seat_details(const PageScope& scope, const Member& member);

/// A rule for meetings as a cell of a table: `what`, `order`, `lines` with {words, inferred, where}. Without an edition
/// nothing is stated.
[[nodiscard]] View view_rule(const PageScope& scope, const Edition* edition, const Topic& topic);

}  // namespace remit
