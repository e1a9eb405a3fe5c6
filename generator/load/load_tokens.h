// Design tokens in TOML: a theme's colours.toml and sizes.toml, and what a site sets in their place.
#pragma once

#include <vector>

#include "generator/load/table_reader.h"
#include "generator/model/colour.h"
#include "generator/model/size.h"

namespace remit {

/// `[light]` and `[dark]`: names and colours. One that is no colour is reported at its place.
[[nodiscard]] Palette load_palette(TableReader& table);

/// A theme's colours.toml, over those that `palette` and `rules` have: rules are replaced as a whole, where the file
/// has any.
void load_colours(const SourceFiles& files, FileNumber number, Palette& palette, std::vector<ContrastRule>& rules,
                  Diagnostics& diagnostics);

/// Names and sizes: all of a table. One that is no size is reported at its place.
[[nodiscard]] SizeMap load_size_map(const TomlValue& table, const FileContext& context);

/// A theme's sizes.toml, over those that `sizes` has.
void load_sizes(const SourceFiles& files, FileNumber number, SizeMap& sizes, Diagnostics& diagnostics);

}  // namespace remit
