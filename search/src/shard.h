// A stretch of the records → one small Xapian database, a shard. Shards are small because adding to a Xapian database
// becomes slower the more it holds; index_writer.cpp builds them in parallel and merges them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "search/record.h"
#include "search/src/dictionary.h"

namespace remit::search {

/// The records of a shard: [begin, end) of the corpus.
struct ShardRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Cuts `records` into shards, in their order, which hits of equal score keep. Cuts are made where one group's records
/// end and the next one's begin (and, in a group of very many, within it). The hash of a group's id decides whether it
/// begins a shard, so a change in one group leaves the cuts between others where they were. Few records are one shard.
/// Depends only on the records: the same records are always cut alike.
[[nodiscard]] std::vector<ShardRange> cut_shards(std::span<const Record> records);

/// A record's numbers in the FacetTable.
struct FacetNumbers {
    std::uint32_t set = 0;    ///< Of its set.
    std::uint32_t group = 0;  ///< Of its group's name; 0 without a group.
};

/// Writes `records` to a new database at `path`. `facets` has one item for each record. Returns the words of titles,
/// texts, names and keywords with their counts, sorted by word, for the dictionary. Throws Xapian::Error.
[[nodiscard]] std::vector<WordCount> write_shard(std::span<const Record> records, std::span<const FacetNumbers> facets,
                                                 const std::string& language, const std::string& path);

}  // namespace remit::search
