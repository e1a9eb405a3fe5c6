// The families of rules, one function each. Internal to check/.
#pragma once

#include "generator/base/diagnostics.h"
#include "generator/model/queries.h"

namespace remit {

/// Ids: well formed, and one thing each.
void check_ids(const Site& site, Diagnostics& diagnostics);
/// Every reference leads somewhere.
void check_references(const SiteIndex& index, Diagnostics& diagnostics);
/// Circles, groups without terms or place, empty sections, two editions in force.
void check_structure(const SiteIndex& index, Diagnostics& diagnostics);
/// Printed numbers: gaps, repeats, order.
void check_numbering(const Site& site, Diagnostics& diagnostics);
/// Takes out what `[[allow]]` silences; reports allowances of unknown rules, of errors, and of nothing.
void apply_allowances(const Site& site, Diagnostics& diagnostics);

}  // namespace remit
