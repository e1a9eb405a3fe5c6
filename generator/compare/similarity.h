// How alike two passages are, by the words and pairs of words that they share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "generator/compare/passages.h"

namespace remit {

/// Two passages that have something in common. All shares are from 0 to 1; words that stand in few passages count more.
struct Likeness {
    std::size_t before = 0, after = 0;   ///< Numbers of the passages.
    double alike = 0;                    ///< Twice what they share, by what both have (Dice).
    double of_before = 0;                ///< How much of the older passage is in the newer one.
    double of_after = 0;                 ///< How much of the newer passage is in the older one.
};

/// Passages as sets of words, for comparing them without comparing all with all.
class SimilarityIndex {
public:
    SimilarityIndex(const std::vector<Passage>& before, const std::vector<Passage>& after);

    /// Pairs with something in common, by `after`, then `before`. For each newer passage the few older ones that share
    /// its rarest words; words that stand in very many passages bring no pair. So there are no more pairs than a few
    /// for each passage. `settled_before` and `settled_after` say which passages need no partner: two such make no
    /// pair.
    [[nodiscard]] std::vector<Likeness> find_pairs(const std::vector<bool>& settled_before,
                                                   const std::vector<bool>& settled_after) const;

    /// How much of the newer passage is in the older one and not in the newer passage `besides`.
    [[nodiscard]] double share_beyond(std::size_t before, std::size_t after, std::size_t besides) const;
    /// The mirror of it: how much of the older passage is in the newer one and not in the older passage `besides`.
    [[nodiscard]] double share_beyond_before(std::size_t after, std::size_t before, std::size_t besides) const;

private:
    /// Sorted numbers of words and pairs of words; of a long passage a sample.
    using Features = std::vector<std::uint32_t>;
    [[nodiscard]] Likeness compare(std::size_t before, std::size_t after) const;
    [[nodiscard]] std::size_t weight_of(const Features& features) const;
    [[nodiscard]] double beyond(const Features& whole, const Features& part, const Features& besides) const;

    std::vector<Features> before_, after_;
    std::vector<std::uint8_t> weights_;            ///< By feature.
    std::vector<std::uint32_t> holders_;           ///< Older passages, feature by feature.
    std::vector<std::size_t> first_holder_;        ///< By feature: where its holders begin; one more at the end.
    std::vector<std::size_t> weight_before_, weight_after_;   ///< By passage: of all of its features.
};

}  // namespace remit
