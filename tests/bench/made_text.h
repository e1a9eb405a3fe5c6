// Words and sentences that nobody wrote: English in word length and frequency, and the same bytes on every platform.
// Hence no <random> distribution, whose results differ from library to library, and no logarithm or power of libm's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remit::bench {

/// splitmix64 (Steele, Lea, Flood 2014): one multiplication-shift chain a number, any seed is good.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// A number from 0 up to, not including, `end`. REQUIRES: 0 < end < 2^32.
    [[nodiscard]] std::size_t below(std::size_t end) { return static_cast<std::size_t>(((next() >> 32) * end) >> 32); }

    /// A number from `first` to `last`, both included.
    [[nodiscard]] std::size_t between(std::size_t first, std::size_t last) { return first + below(last - first + 1); }

    /// True once in `n` times.
    [[nodiscard]] bool one_in(std::size_t n) { return below(n) == 0; }

    [[nodiscard]] std::uint64_t next();

private:
    std::uint64_t state_;
};

/// Some thousand words, the most frequent first: English function words, then words made of syllables, with endings
/// that a stemmer takes off.
class Vocabulary {
public:
    Vocabulary();

    /// A word as often as Zipf's law says: its frequency falls with its rank to the power of 1.07.
    [[nodiscard]] const std::string& draw(Random& random) const;

    /// A content word, each as likely as the other; with a capital letter.
    [[nodiscard]] std::string draw_name(Random& random) const;

private:
    std::vector<std::string> words_;
    std::vector<std::uint64_t> reach_;  // Of each rank: the weights up to and with it.
};

/// `words` words, a capital letter, some commas, a full stop. `inside`, where not empty, stands in the middle as it is.
[[nodiscard]] std::string make_sentence(const Vocabulary& vocabulary, Random& random, std::size_t words,
                                        std::string_view inside = {});

/// `words` words in small letters, without a full stop: an item of a list.
[[nodiscard]] std::string make_phrase(const Vocabulary& vocabulary, Random& random, std::size_t words);

}  // namespace remit::bench
