// Sizes of files, as pages tell them. Internal to pages/.
#pragma once

#include <string>

#include "generator/naming/words.h"

namespace remit {

/// "39 kB", "1.2 MB".
[[nodiscard]] std::string size_in_words(const Words& words, std::size_t bytes);

}  // namespace remit
