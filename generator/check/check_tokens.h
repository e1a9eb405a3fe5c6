// Design tokens: a theme's, with those that the site sets, and colours that can be read.
#pragma once

#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/model/colour.h"
#include "generator/model/size.h"

namespace remit {

/// The theme's colours with the site's in place of those of the same name. Reports names that the theme does not have
/// (unknown-key), and each colour with which pairs of `rules` miss their contrast (low-contrast): the one that the site
/// set, where it set one of the two.
[[nodiscard]] Palette check_colours(const Palette& theme, const std::vector<ContrastRule>& rules, const Palette& site,
                                    Diagnostics& diagnostics);

/// The theme's sizes with the site's in place of those of the same name. Reports names that the theme does not have
/// (unknown-key).
[[nodiscard]] SizeMap check_sizes(const SizeMap& theme, const SizeMap& site, Diagnostics& diagnostics);

}  // namespace remit
