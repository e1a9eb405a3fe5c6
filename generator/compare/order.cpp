#include "generator/compare/order.h"

#include <algorithm>

namespace remit {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

// The heaviest row that ends at or before a rank: a Fenwick tree over ranks.
class HeaviestUpTo {
public:
    struct Best { std::size_t weight = 0, thing = nobody; };

    explicit HeaviestUpTo(std::size_t size) : tree_(size + 1) {}

    void add(std::size_t rank, Best best) {
        for (std::size_t i = rank + 1; i < tree_.size(); i += i & (~i + 1)) {
            if (best.weight > tree_[i].weight) tree_[i] = best;
        }
    }
    // Of the ranks below `rank`.
    [[nodiscard]] Best find(std::size_t rank) const {
        Best best;
        for (std::size_t i = rank; i > 0; i -= i & (~i + 1)) {
            if (tree_[i].weight > best.weight) best = tree_[i];
        }
        return best;
    }

private:
    std::vector<Best> tree_;
};

}  // namespace

std::vector<bool> heaviest_in_order(const std::vector<Weighted>& things) {
    std::vector<std::size_t> ranks;
    for (const Weighted& thing : things) ranks.push_back(thing.position);
    std::sort(ranks.begin(), ranks.end());
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());

    HeaviestUpTo rows(ranks.size());
    std::vector<std::size_t> before(things.size(), nobody);
    HeaviestUpTo::Best heaviest;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto rank =
            static_cast<std::size_t>(std::lower_bound(ranks.begin(), ranks.end(), things[i].position) - ranks.begin());
        const HeaviestUpTo::Best best = rows.find(rank);
        before[i] = best.thing;
        const HeaviestUpTo::Best own{best.weight + things[i].weight, i};
        rows.add(rank, own);
        if (own.weight > heaviest.weight) heaviest = own;
    }
    std::vector<bool> in_order(things.size(), false);
    for (std::size_t i = heaviest.thing; i != nobody; i = before[i]) in_order[i] = true;
    return in_order;
}

}  // namespace remit
