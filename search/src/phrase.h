// Whether words stand together in a record: quoted phrases are checked on its stored text, since the index has no positions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/record.h"
#include "search/src/stems.h"

namespace remit::search {

/// Stems in the order in which their words must stand, next to each other.
using Phrase = std::vector<std::string>;

/// Whether `text` holds `phrase`.
[[nodiscard]] bool holds_phrase(std::string_view text, const Phrase& phrase, Stems& stems);

/// Whether the title, the text or one of the names of `record` does.
[[nodiscard]] bool holds_phrase(const Record& record, const Phrase& phrase, Stems& stems);

}  // namespace remit::search
