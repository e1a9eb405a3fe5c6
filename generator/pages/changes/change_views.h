// Pages that compare editions. Internal to pages/.
#pragma once

#include "generator/compare/fact_difference.h"
#include "generator/compare/neighbours.h"
#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_changes(PageScope& scope, const Neighbours& neighbours, View& view);
void view_all_changes(PageScope& scope, View& view);

/// {label, href, since} of the page that compares two neighbours; the label is its title.
[[nodiscard]] View view_changes_link(const PageScope& scope, const Neighbours& neighbours);
/// `topics`: the table of facts that differ.
void view_fact_changes(PageScope& scope, const Edition& before, const Edition& after,
                       const std::vector<FactDifference>& differences, View& view);

}  // namespace remit
