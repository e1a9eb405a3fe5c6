// What every page has around what it shows. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

/// The names that every layout has: site, header, footer, way to the root.
/// `told`: the edition that the page tells, or null.
void view_frame(const PageScope& scope, const Edition* told, View& view);

/// `title` and `description` of a page of the site's own, from the theme's words: "title.groups".
void set_title(const PageScope& scope, std::string_view name, View& view);

// Pages of which a view says no more than the title.
void view_search(PageScope& scope, View& view);
void view_not_found(PageScope& scope, View& view);

}  // namespace remit
