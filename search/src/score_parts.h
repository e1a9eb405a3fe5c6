// Scores taken apart by measuring: each part of the query is run alone on the documents that were hit. So whatever compose()
// comes to put together, this needs no knowledge of it that could be wrong.
#pragma once

#include <vector>

#include <xapian.h>

#include "search/explain.h"
#include "search/src/answer.h"
#include "search/src/open_index.h"

namespace remit::search {

/// One for each of `result`'s hits, which `working` is the working of.
[[nodiscard]] std::vector<ExplainedHit> explain_hits(const SearchResult& result, const Working& working, const OpenIndex& index);

/// The words that `working.asked.words[first]` is searched for together with, as typed.
[[nodiscard]] std::string words_from(const Asked& asked, std::size_t first);

}  // namespace remit::search
