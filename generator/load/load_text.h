// CommonMark → marks. The CommonMark library stays behind this header.
#pragma once

#include "generator/base/diagnostics.h"
#include "generator/load/toml_value.h"
#include "generator/model/rich_text.h"

namespace remit {

/// Parses a text of the author. `value` is the TOML string. Raw HTML, links to addresses that are not allowed and
/// images from other hosts are reported at their place inside the string; such a text is still returned without them.
[[nodiscard]] RichText load_text(const TomlValue& value, const SourceFiles& files, Diagnostics& diagnostics);

}  // namespace remit
