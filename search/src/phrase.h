// Whether a record holds a quoted phrase. Read from its stored text, since the index keeps no positions of words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/record.h"
#include "search/src/stems.h"

namespace remit::search {

/// The stems of words that must stand next to each other in this order.
using Phrase = std::vector<std::string>;

/// Whether `text` holds `phrase`; false for an empty one and for more than 64 words.
[[nodiscard]] bool holds_phrase(std::string_view text, const Phrase& phrase, Stems& stems);

/// Whether the title, the text or one of the names of `record` holds it.
[[nodiscard]] bool holds_phrase(const Record& record, const Phrase& phrase, Stems& stems);

}  // namespace remit::search
