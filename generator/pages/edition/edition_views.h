// Pages of a group's terms, and what other pages tell of an edition. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_edition(PageScope& scope, const Edition& edition, View& view);
void view_no_terms(PageScope& scope, const Group& group, View& view);

/// `facts` ("At a glance"), `members`, `workings` (papers, minutes, disputes, …) and `relations` of an edition; all
/// empty where there is none.
void view_facts(PageScope& scope, const Edition* edition, View& view);
/// One line of a list of a group's editions. `shown` is the one that the page draws on, or null.
[[nodiscard]] View view_edition_line(const PageScope& scope, const Edition& edition, const Edition* shown);
/// `pdf`: {href, size} of the edition as PDF, or none.
void view_pdf(const PageScope& scope, const Edition& edition, View& view);

}  // namespace remit
