// The pieces that weighted queries are put together from. They know the index's schema and nothing of what was asked.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

namespace remit::search {

/// How words are weighed in every query.
[[nodiscard]] Xapian::BM25Weight weighting();

/// `query` with its weights multiplied by `factor`.
[[nodiscard]] Xapian::Query scaled(double factor, const Xapian::Query& query);

/// Records that match all `queries`. Their weights are added.
[[nodiscard]] Xapian::Query all_of(const std::vector<Xapian::Query>& queries);
/// Records that match any. The weights of those that they match are added.
[[nodiscard]] Xapian::Query any_of(const std::vector<Xapian::Query>& queries);
/// Records that match any. The highest of the weights counts alone.
[[nodiscard]] Xapian::Query best_of(std::vector<Xapian::Query> queries);

/// The records that match `condition`, each with `weight`.
[[nodiscard]] Xapian::Query fixed(double weight, const Xapian::Query& condition);

/// All records, each with the weight of its set. `weights` has one for each set of the FacetTable, none negative.
[[nodiscard]] Xapian::Query weigh_sets(std::vector<double> weights);

/// A stem wherever it stands. In the title or the trail it adds the share that ranking.h gives them.
[[nodiscard]] Xapian::Query stem_query(const std::string& stem);

/// Several stems as if they were one word: a rare one does not weigh more than a frequent one.
[[nodiscard]] Xapian::Query stems_as_one(const std::vector<std::string>& stems);

}  // namespace remit::search
