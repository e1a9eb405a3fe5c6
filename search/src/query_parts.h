// The pieces that weighted queries are put together from. Know Xapian and the schema; nothing of what was asked.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

namespace remit::search {

/// How the words of all queries are weighed.
[[nodiscard]] Xapian::BM25Weight weighting();

/// `query` with its weights multiplied.
[[nodiscard]] Xapian::Query scaled(double factor, const Xapian::Query& query);

/// Records that match all, any; or any, weighed by the best match alone.
[[nodiscard]] Xapian::Query all_of(const std::vector<Xapian::Query>& queries);
[[nodiscard]] Xapian::Query any_of(const std::vector<Xapian::Query>& queries);
[[nodiscard]] Xapian::Query best_of(std::vector<Xapian::Query> queries);

/// The records that match `condition`, all with the same weight.
[[nodiscard]] Xapian::Query fixed(double weight, const Xapian::Query& condition);

/// All records, weighed by the number of their set in the FacetTable: REQUIRES one weight a set, none negative.
[[nodiscard]] Xapian::Query weigh_sets(std::vector<double> weights);

/// A stem wherever it stands: in the text, for more in the title, for less in the trail.
[[nodiscard]] Xapian::Query stem_query(const std::string& stem);

/// Several stems as if they were one word: the rarer do not count for more than the frequent.
[[nodiscard]] Xapian::Query stems_as_one(const std::vector<std::string>& stems);

}  // namespace remit::search
