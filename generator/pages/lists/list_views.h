// The home page, and pages that list what there is. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_home(PageScope& scope, View& view);
void view_groups(PageScope& scope, View& view);
void view_agencies(PageScope& scope, View& view);
void view_people(PageScope& scope, View& view);
void view_documents(PageScope& scope, View& view);
void view_duties(PageScope& scope, View& view);
void view_glossary(PageScope& scope, View& view);
void view_a_to_z(PageScope& scope, View& view);
void view_timeline(PageScope& scope, View& view);
void view_data(PageScope& scope, View& view);

/// One line of a list of groups.
[[nodiscard]] View view_group_line(PageScope& scope, const Group& group);

}  // namespace remit
