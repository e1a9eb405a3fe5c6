// Takes scores apart by measuring: each part of the query is run by itself on the documents that were hit. How
// compose() ranks is not repeated here, so an explanation cannot contradict it.
#pragma once

#include <vector>

#include <xapian.h>

#include "search/explain.h"
#include "search/src/answer.h"
#include "search/src/open_index.h"

namespace remit::search {

/// One for each hit of `result`, in the same order. `working` holds the steps to that result.
[[nodiscard]] std::vector<ExplainedHit> explain_hits(const SearchResult& result, const Working& working,
                                                     const OpenIndex& index);

/// The text of the word `asked.words[first]`; or, if one of `asked.alternatives` begins there, the text of all its
/// words.
[[nodiscard]] std::string words_from(const Asked& asked, std::size_t first);

}  // namespace remit::search
