// Answers one query: takes it apart, understands it, composes and runs the Xapian query, makes the hits. Hands out,
// where asked, what explain.cpp needs to tell why.
#pragma once

#include <string_view>
#include <vector>

#include <xapian.h>

#include "search/searcher.h"
#include "search/src/asked.h"
#include "search/src/compose.h"
#include "search/src/open_index.h"

namespace remit::search {

/// The steps to an answer. Empty when nothing was asked.
struct Working {
    Asked asked;
    bool loose = false;                    ///< No record holds the quoted phrases, so their words were searched for.
    std::vector<QueryPart> parts;          ///< The parts of the query that ran.
    std::vector<Xapian::docid> documents;  ///< One for each hit, in the same order.
};

/// The answer to `query`, which has at most longest_query bytes. Writes the steps to `working` unless it is null.
/// Throws Xapian::Error when the index is damaged.
[[nodiscard]] SearchResult answer(std::string_view query, const SearchOptions& options, OpenIndex& index,
                                  Working* working);

}  // namespace remit::search
