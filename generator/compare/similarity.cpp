#include "generator/compare/similarity.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "generator/base/text.h"

namespace remit {
namespace {

// A long passage is known by so many of its words: a million bytes are compared as fast as a page.
constexpr std::size_t most_features = 400;
constexpr std::size_t most_holders = 64;    // A word in more older passages than these brings no pair.
// Holders that are looked at for one newer passage, from its rarest words on.
constexpr std::size_t most_visited = 400;
constexpr std::size_t most_pairs = 12;      // For one newer passage.

// FNV-1a, then mixed, so that the smallest digests are a fair sample.
std::uint64_t digest(std::string_view text, std::uint64_t from) {
    std::uint64_t value = 14695981039346656037ULL ^ from;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    value ^= value >> 32U;
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29U);
}

std::vector<std::uint64_t> digests_of(const Wording& words) {
    std::vector<std::uint64_t> features;
    std::uint64_t last = 0;
    for (const Word& word : words) {
        if (word.is_break() || word.is_punctuation()) continue;
        const std::string key = to_lower(word.key());
        const std::uint64_t single = digest(key, 0);
        features.push_back(single);
        if (last != 0) features.push_back(digest(key, last));
        last = single;
    }
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    if (features.size() > most_features) features.resize(most_features);
    features.shrink_to_fit();
    return features;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

SimilarityIndex::SimilarityIndex(const std::vector<Passage>& before, const std::vector<Passage>& after)
    : before_(before.size()), after_(after.size()) {
    struct Held {
        std::uint64_t digest;
        std::uint32_t passage;   // Newer ones behind the older ones.
        bool operator<(const Held& other) const {
            return digest != other.digest ? digest < other.digest : passage < other.passage;
        }
    };
    std::vector<Held> all;
    std::uint32_t number = 0;
    for (const auto* side : {&before, &after}) {
        for (const Passage& passage : *side) {
            for (const std::uint64_t digest : digests_of(passage.words)) all.push_back({digest, number});
            ++number;
        }
    }
    std::sort(all.begin(), all.end());
    for (std::size_t first = 0; first < all.size();) {
        const auto feature = static_cast<std::uint32_t>(weights_.size());
        first_holder_.push_back(holders_.size());
        std::size_t last = first;
        for (; last < all.size() && all[last].digest == all[first].digest; ++last) {
            const std::uint32_t passage = all[last].passage;
            if (passage < before.size()) {
                before_[passage].push_back(feature);
                holders_.push_back(passage);
            } else {
                after_[passage - before.size()].push_back(feature);
            }
        }
        // Whole numbers, so that no machine rounds them otherwise: 1 for what stands everywhere, one more each time it
        // is half as common.
        weights_.push_back(static_cast<std::uint8_t>(std::bit_width((before.size() + after.size()) / (last - first))));
        first = last;
    }
    first_holder_.push_back(holders_.size());
    for (const Features& features : before_) weight_before_.push_back(weight_of(features));
    for (const Features& features : after_) weight_after_.push_back(weight_of(features));
}

std::size_t SimilarityIndex::weight_of(const Features& features) const {
    std::size_t weight = 0;
    for (const std::uint32_t feature : features) weight += weights_[feature];
    return weight;
}

Likeness SimilarityIndex::compare(std::size_t before, std::size_t after) const {
    std::size_t shared = 0;
    const Features& one = before_[before];
    const Features& other = after_[after];
    for (std::size_t i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one[i] == other[j]) shared += weights_[one[i]];
        const bool step_other = other[j] <= one[i];
        if (one[i] <= other[j]) ++i;
        if (step_other) ++j;
    }
    return {before, after, share(2 * shared, weight_before_[before] + weight_after_[after]),
            share(shared, weight_before_[before]), share(shared, weight_after_[after])};
}

std::vector<Likeness> SimilarityIndex::find_pairs(const std::vector<bool>& settled_before,
                                                  const std::vector<bool>& settled_after) const {
    std::vector<Likeness> pairs;
    std::vector<std::size_t> shared(before_.size(), 0);
    const auto held = [&](std::uint32_t feature) { return first_holder_[feature + 1] - first_holder_[feature]; };
    for (std::size_t j = 0; j < after_.size(); ++j) {
        Features rarest;
        for (const std::uint32_t feature : after_[j]) {
            if (held(feature) > 0 && held(feature) <= most_holders) rarest.push_back(feature);
        }
        std::stable_sort(rarest.begin(), rarest.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return held(a) < held(b); });
        std::vector<std::uint32_t> touched;
        std::size_t visited = 0;
        for (const std::uint32_t feature : rarest) {
            if (visited > most_visited) break;
            visited += held(feature);
            for (std::size_t at = first_holder_[feature]; at < first_holder_[feature + 1]; ++at) {
                const std::uint32_t i = holders_[at];
                if (settled_after[j] && settled_before[i]) continue;
                if (shared[i] == 0) touched.push_back(i);
                shared[i] += weights_[feature];
            }
        }
        // Of those that share as much, the ones at the like place.
        const auto distance = [&](std::size_t i) { return i > j ? i - j : j - i; };
        std::sort(touched.begin(), touched.end(), [&](std::uint32_t a, std::uint32_t b) {
            if (shared[a] != shared[b]) return shared[a] > shared[b];
            return distance(a) != distance(b) ? distance(a) < distance(b) : a < b;
        });
        for (const std::uint32_t i : touched) shared[i] = 0;
        if (touched.size() > most_pairs) touched.resize(most_pairs);
        std::sort(touched.begin(), touched.end());
        for (const std::uint32_t i : touched) pairs.push_back(compare(i, j));
    }
    return pairs;
}

double SimilarityIndex::beyond(const Features& whole, const Features& part, const Features& besides) const {
    Features common, left;
    std::set_intersection(whole.begin(), whole.end(), part.begin(), part.end(), std::back_inserter(common));
    std::set_difference(common.begin(), common.end(), besides.begin(), besides.end(), std::back_inserter(left));
    return share(weight_of(left), weight_of(part));
}

double SimilarityIndex::share_beyond(std::size_t before, std::size_t after, std::size_t besides) const {
    return beyond(before_[before], after_[after], after_[besides]);
}

double SimilarityIndex::share_beyond_before(std::size_t after, std::size_t before, std::size_t besides) const {
    return beyond(after_[after], before_[before], before_[besides]);
}

}  // namespace remit
