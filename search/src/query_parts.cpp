#include "search/src/query_parts.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "search/src/packed.h"
#include "search/src/ranking.h"
#include "search/src/schema.h"

namespace remit::search {
namespace {

using Xapian::Query;

// A weight for each record by its set in the FacetTable.
class SetWeights : public Xapian::ValuePostingSource {
public:
    explicit SetWeights(std::vector<double> weights) : ValuePostingSource(facet_slot), weights_(std::move(weights)) {}

    double get_weight() const override {
        const std::string bytes = get_value();
        std::string_view left = bytes;
        std::uint32_t set = 0;
        return unpack_number(left, set) && set < weights_.size() ? weights_[set] : 0;
    }

    void init(const Xapian::Database& database) override {
        ValuePostingSource::init(database);
        set_maxweight(weights_.empty() ? 0 : *std::max_element(weights_.begin(), weights_.end()));
    }

private:
    std::vector<double> weights_;
};

}  // namespace

Xapian::BM25Weight weighting() {
    return Xapian::BM25Weight(ranking::k1, ranking::k2, ranking::k3, ranking::b, ranking::min_normlen);
}

Query scaled(double factor, const Query& query) { return Query(Query::OP_SCALE_WEIGHT, query, factor); }

Query all_of(const std::vector<Query>& queries) { return Query(Query::OP_AND, queries.begin(), queries.end()); }
Query any_of(const std::vector<Query>& queries) { return Query(Query::OP_OR, queries.begin(), queries.end()); }

// Xapian 1.4 takes an OR inside a MAX apart and leaves the best single word; scaled by one, the OR stays whole.
Query best_of(std::vector<Query> queries) {
    for (Query& query : queries) query = scaled(1, query);
    return Query(Query::OP_MAX, queries.begin(), queries.end());
}

Query fixed(double weight, const Query& condition) {
    return Query(Query::OP_FILTER, Query((new Xapian::FixedWeightPostingSource(weight))->release()), condition);
}

Query weigh_sets(std::vector<double> weights) { return Query((new SetWeights(std::move(weights)))->release()); }

Query stem_query(const std::string& stem) {
    return any_of({Query(stem), scaled(ranking::title, Query(prefix::title + stem)),
                   scaled(ranking::trail, Query(prefix::trail + stem))});
}

Query stems_as_one(const std::vector<std::string>& stems) {
    std::vector<Query> text, title, trail;
    for (const std::string& stem : stems) {
        text.emplace_back(stem);
        title.emplace_back(prefix::title + stem);
        trail.emplace_back(prefix::trail + stem);
    }
    return any_of({Query(Query::OP_SYNONYM, text.begin(), text.end()),
                   scaled(ranking::title, Query(Query::OP_SYNONYM, title.begin(), title.end())),
                   scaled(ranking::trail, Query(Query::OP_SYNONYM, trail.begin(), trail.end()))});
}

}  // namespace remit::search
