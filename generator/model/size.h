// Sizes of a theme.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "generator/base/source_files.h"

namespace remit {

/// Sizes by name: "measure" → "42rem".
using SizeMap = std::map<std::string, Located<std::string>, std::less<>>;

/// Is this a length as CSS has them: a number of at most four digits before and after the point, and rem, em, px, ch or
/// %?
[[nodiscard]] bool is_size(std::string_view text);

}  // namespace remit
