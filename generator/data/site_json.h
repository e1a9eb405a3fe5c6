// The things of a site as JSON objects. Internal to data/.
#pragma once

#include "generator/data/json_object.h"

namespace remit {

/// An edition with its facts, sections, clauses and footnotes.
[[nodiscard]] Json json_of(const SiteContext& context, const Edition& edition);

}  // namespace remit
