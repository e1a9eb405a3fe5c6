// What was understood → one weighted Xapian query. All of ranking but its constants (ranking.h) is here.
#pragma once

#include <vector>

#include <xapian.h>

#include "search/asked.h"
#include "search/open_index.h"

namespace remit::search {

/// The query for the words of `asked`; without any, all records. `conditions` are filters that records must pass too.
/// With `loose`, quoted phrases count as plain words.
[[nodiscard]] Xapian::Query compose(const Asked& asked, const std::vector<Xapian::Query>& conditions, bool loose,
                                    OpenIndex& index);

}  // namespace remit::search
