// SearchResult → JSON: what `remit search --format json` prints and what the engine hands to the page.
#pragma once

#include <string>

#include "search/searcher.h"

namespace remit::search {

/// `result` as one object on one line, without a line's end; keys in this order:
///   query, suggestion (or null), corrected, estimate, hits, facets {facet: {value: count}};
///   each hit: id, kind, group, partnership [ids], edition, date, url, title, trail, snippet (plain text),
///   snippet_parts [[text, matched], …], facts [lines], fact, superseded, more_in_group, score (four decimals).
/// Every "<" is escaped, so the text may stand in a script element. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string to_json(const SearchResult& result);

}  // namespace remit::search
