// The page for those who write the terms. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

/// Sets the names of its layout, besides those of view_frame().
void view_review(PageScope& scope, View& view);

/// `columns` and `rows`: the groups at work, and where their terms state what is looked for.
void view_completeness(const PageScope& scope, View& view);
/// `checklists`, each with `points`.
void view_checklists(PageScope& scope, View& view);
/// How a clause is cited where it, or what holds it, prints a number; else empty.
[[nodiscard]] std::string numbered_label(const SiteContext& context, const Edition& edition, std::string_view anchor);

}  // namespace remit
