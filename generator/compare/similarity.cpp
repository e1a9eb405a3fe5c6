#include "generator/compare/similarity.h"

#include <algorithm>
#include <bit>

#include "generator/base/text.h"

namespace remit {
namespace {

// A long passage is known by so many of its words: a million bytes are compared as fast as a page.
constexpr std::size_t most_features = 400;
constexpr std::size_t most_holders = 64;   // A word in more older passages than these brings no pair.
constexpr std::size_t most_pairs = 12;     // For one newer passage.

// FNV-1a, then mixed, so that the smallest digests are a fair sample.
std::uint64_t digest(std::string_view text, std::uint64_t from) {
    std::uint64_t value = 14695981039346656037ULL ^ from;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    value ^= value >> 32U;
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29U);
}

std::vector<std::uint64_t> features_of(const Wording& words) {
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

double share(std::size_t part, std::size_t whole) { return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole); }

}  // namespace

SimilarityIndex::SimilarityIndex(const std::vector<Passage>& before, const std::vector<Passage>& after) {
    for (const Passage& passage : before) before_.push_back(features_of(passage.words));
    for (const Passage& passage : after) after_.push_back(features_of(passage.words));
    std::vector<std::uint64_t> all;
    for (const auto* side : {&before_, &after_}) {
        for (const Features& features : *side) all.insert(all.end(), features.begin(), features.end());
    }
    std::sort(all.begin(), all.end());
    for (const std::uint64_t feature : all) {
        if (counts_.empty() || counts_.back().first != feature) counts_.emplace_back(feature, 0);
        ++counts_.back().second;
    }
}

// Whole numbers, so that no machine rounds them otherwise: 1 for what stands everywhere, one more each time it is half as common.
std::size_t SimilarityIndex::weight_of(std::uint64_t feature) const {
    const auto found = std::lower_bound(counts_.begin(), counts_.end(), std::pair<std::uint64_t, std::uint32_t>{feature, 0});
    return static_cast<std::size_t>(std::bit_width((before_.size() + after_.size()) / found->second));
}

std::size_t SimilarityIndex::weight_of_all(const Features& features) const {
    std::size_t weight = 0;
    for (const std::uint64_t feature : features) weight += weight_of(feature);
    return weight;
}

Likeness SimilarityIndex::compare(std::size_t before, std::size_t after) const {
    Features common;
    std::set_intersection(before_[before].begin(), before_[before].end(), after_[after].begin(), after_[after].end(), std::back_inserter(common));
    const std::size_t shared = weight_of_all(common);
    const std::size_t of_before = weight_of_all(before_[before]);
    const std::size_t of_after = weight_of_all(after_[after]);
    return {before, after, share(2 * shared, of_before + of_after), share(shared, of_before), share(shared, of_after)};
}

std::vector<Likeness> SimilarityIndex::find_pairs() const {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> holders;   // Feature → older passage.
    for (std::size_t i = 0; i < before_.size(); ++i) {
        for (const std::uint64_t feature : before_[i]) holders.emplace_back(feature, static_cast<std::uint32_t>(i));
    }
    std::sort(holders.begin(), holders.end());

    std::vector<Likeness> pairs;
    std::vector<std::size_t> shared(before_.size(), 0);
    for (std::size_t j = 0; j < after_.size(); ++j) {
        std::vector<std::uint32_t> touched;
        for (const std::uint64_t feature : after_[j]) {
            const auto first = std::lower_bound(holders.begin(), holders.end(), std::pair<std::uint64_t, std::uint32_t>{feature, 0});
            auto last = first;
            while (last != holders.end() && last->first == feature && last - first <= static_cast<std::ptrdiff_t>(most_holders)) ++last;
            if (last - first > static_cast<std::ptrdiff_t>(most_holders)) continue;
            const std::size_t weight = first == last ? 0 : weight_of(feature);
            for (auto holder = first; holder != last; ++holder) {
                if (shared[holder->second] == 0) touched.push_back(holder->second);
                shared[holder->second] += weight;
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
    return share(weight_of_all(left), weight_of_all(part));
}

double SimilarityIndex::share_beyond(std::size_t before, std::size_t after, std::size_t besides) const {
    return beyond(before_[before], after_[after], after_[besides]);
}

double SimilarityIndex::share_beyond_before(std::size_t after, std::size_t before, std::size_t besides) const {
    return beyond(after_[after], before_[before], before_[besides]);
}

}  // namespace remit
