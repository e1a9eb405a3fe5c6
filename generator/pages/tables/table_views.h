// Pages of tables and lines made from all groups' terms. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_membership(PageScope& scope, View& view);
void view_meetings(PageScope& scope, View& view);
void view_agency_duties(PageScope& scope, const Agency& agency, View& view);

}  // namespace remit
