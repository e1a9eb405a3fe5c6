// The families of rules, one function each. Internal to check/.
#pragma once

#include "generator/base/diagnostics.h"
#include "generator/check/places.h"
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
/// Printed labels of two styles, points that stand twice.
void check_lists(const Site& site, Diagnostics& diagnostics);

/// Charts that would show nothing, or not what they are about.
void check_charts(const SiteIndex& index, Diagnostics& diagnostics);
/// The accessibility statement: what it claims against what it says was tested, its success criteria, its dates.
void check_accessibility(const Site& site, Diagnostics& diagnostics);

/// Dates: reviews, the order of editions, turns of the chair. "Today" is the site's `as_of`.
void check_time(const SiteIndex& index, Diagnostics& diagnostics);
/// People who have left the post that terms name them in.
void check_holders(const SiteIndex& index, Diagnostics& diagnostics);
/// Organisations and groups that are no more.
void check_gone(const SiteIndex& index, Diagnostics& diagnostics);
/// Names that have changed, two names for one body.
void check_names(const SiteIndex& index, const Places& places, Diagnostics& diagnostics);
/// Documents that were replaced or are not held; disputes that go by different sections.
void check_documents(const SiteIndex& index, Diagnostics& diagnostics);

/// Quorum against membership.
void check_quorum(const SiteIndex& index, Diagnostics& diagnostics);
/// Chairs and deputies: named, and members.
void check_chairs(const SiteIndex& index, Diagnostics& diagnostics);
/// Deadlines and intervals against each other.
void check_deadlines(const SiteIndex& index, const Places& places, Diagnostics& diagnostics);
/// What two texts state of one thing.
void check_agreement(const SiteIndex& index, Diagnostics& diagnostics);
/// Acronyms in the texts and terms of the glossary.
void check_glossary(const SiteIndex& index, const Places& places, Diagnostics& diagnostics);

/// Takes out what `[[allow]]` silences; reports allowances of unknown rules, of errors, and of nothing.
void apply_allowances(const Site& site, Diagnostics& diagnostics);

}  // namespace remit
