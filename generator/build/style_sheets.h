// A theme's style sheets, joined: a page waits for every one that it links. Internal to build/.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "generator/base/diagnostics.h"
#include "generator/model/colour.h"

namespace remit {

/// What a theme's sheets import for its colours.
inline constexpr std::string_view colours_sheet = "colours.css";

/// Each colour as a custom property of the root ("ink" as --ink), light and dark as the reader's device has it.
[[nodiscard]] std::string style_sheet_of(const Palette& palette);

/// Puts each style sheet that another one imports (`@import "name.css";` at its head, one a line) in place of that line, and takes it
/// out of `assets` (path → bytes), where it is not asked for any more. Reports a sheet that is not there (missing-asset).
void join_style_sheets(std::map<std::string, std::string>& assets, Diagnostics& diagnostics);

}  // namespace remit
