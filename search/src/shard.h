// A stretch of the records → one small Xapian database. Shards are small because Xapian's inverter slows down as it
// fills; they are built in parallel and merged by index_writer.cpp. Knows nothing of threads or of the final file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "search/record.h"
#include "search/src/dictionary.h"

namespace remit::search {

/// Records [begin, end) of the corpus.
struct ShardRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Cuts `records` into stretches to index apart. Each begins where a group (or a record without one) does, at groups
/// chosen by the hash of their id: a change in one group leaves the cuts before and after it where they were. In the
/// records' order, so that ties in a result keep it. Depends on nothing but the records; few records are one shard.
[[nodiscard]] std::vector<ShardRange> cut_shards(std::span<const Record> records);

/// Where the FacetTable has what a record shares with others.
struct FacetNumbers {
    std::uint32_t set = 0;    ///< Its set.
    std::uint32_t group = 0;  ///< The name of its group, or 0.
};

/// Writes `records` to a new database at `path`; `facets` are theirs, one each.
/// Returns the words of titles, texts, names and keywords with their counts, sorted. Throws Xapian::Error.
[[nodiscard]] std::vector<WordCount> write_shard(std::span<const Record> records, std::span<const FacetNumbers> facets,
                                                 const std::string& language, const std::string& path);

}  // namespace remit::search
