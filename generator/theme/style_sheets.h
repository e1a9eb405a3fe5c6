// A theme's style sheets, joined: a page waits for every one that it links. Internal to theme/.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "generator/base/diagnostics.h"
#include "generator/model/colour.h"
#include "generator/model/size.h"

namespace remit {

/// What a theme's sheets import for its design tokens.
inline constexpr std::string_view tokens_sheet = "tokens.css";

/// Each colour and size as a custom property of the root ("ink" as --ink), colours light or dark as the reader's device
/// has it.
[[nodiscard]] std::string style_sheet_of(const Palette& palette, const SizeMap& sizes);

/// Puts each style sheet that another one imports (`@import "name.css";` at its head, one a line) in place of that
/// line, and takes it out of `assets` (path → bytes), where it is not asked for any more. Comments and indentation are
/// left out. Reports a sheet that is not there (missing-asset).
void join_style_sheets(std::map<std::string, std::string>& assets, Diagnostics& diagnostics);

}  // namespace remit
