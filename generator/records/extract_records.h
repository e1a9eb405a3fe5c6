// Checked site → what search can find.
#pragma once

#include "generator/naming/site_context.h"
#include "search/record.h"

namespace remit {

/// One record for each partnership, group, edition, clause, fact, agency, person, post, document, term, page and chart,
/// in the order of the site, and the sets of names that mean the same.
[[nodiscard]] search::Corpus extract_records(const SiteContext& context);

}  // namespace remit
