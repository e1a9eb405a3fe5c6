// Colours that can be read: what a theme promises, with those that the site sets.
#pragma once

#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/model/colour.h"

namespace remit {

/// The theme's colours with the site's in place of those of the same name. Reports names that the theme does not have (unknown-key), and each
/// colour with which pairs of `rules` miss their contrast (low-contrast): the one that the site set, where it set one of the two.
[[nodiscard]] Palette check_colours(const Palette& theme, const std::vector<ContrastRule>& rules, const Palette& site, Diagnostics& diagnostics);

}  // namespace remit
