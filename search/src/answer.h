// One query answered; where somebody asks how, with what its reasons are read from.
#pragma once

#include <string_view>
#include <vector>

#include <xapian.h>

#include "search/searcher.h"
#include "search/src/asked.h"
#include "search/src/compose.h"
#include "search/src/open_index.h"

namespace remit::search {

/// How an answer came about. Empty when nothing was asked.
struct Working {
    Asked asked;
    bool loose = false;                     ///< No record holds the quoted phrases: their words were searched for.
    std::vector<QueryPart> parts;           ///< Of the query that ran.
    std::vector<Xapian::docid> documents;   ///< Of the hits, in order.
};

/// REQUIRES: `query` is no longer than longest_query. `working` may be null. Throws Xapian::Error when the index is damaged.
[[nodiscard]] SearchResult answer(std::string_view query, const SearchOptions& options, OpenIndex& index, Working* working);

}  // namespace remit::search
