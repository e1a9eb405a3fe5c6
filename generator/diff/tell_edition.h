// One edition against another, in words. Internal to diff/.
#pragma once

#include "generator/diff/diff_sites.h"
#include "generator/naming/site_context.h"

namespace remit {

/// Each edition stands in the site of its context.
[[nodiscard]] ToldEdition tell_edition(const SiteContext& before_site, const Edition& before,
                                       const SiteContext& after_site, const Edition& after);

}  // namespace remit
