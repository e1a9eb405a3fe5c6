// The words of an index, unstemmed, with how often each stands in it: for completing the word being typed and
// correcting one that is unknown. A sorted list in which each word shares its beginning with the one before it. Not
// Xapian's spelling table, which lists every word under each of its fragments: six times the bytes in the file that the
// page loads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit::search {

/// A word and how often the corpus has it.
using WordCount = std::pair<std::string, std::uint32_t>;

/// A dictionary of `words` as bytes: the 50,000 most frequent. REQUIRES: sorted by word, each word once.
[[nodiscard]] std::string pack_dictionary(std::vector<WordCount> words);

/// The dictionary of one index.
class Dictionary {
public:
    Dictionary() = default;
    /// Reads what pack_dictionary() wrote. Where the bytes are damaged, the words from there on are missing.
    explicit Dictionary(std::string_view bytes);

    [[nodiscard]] bool contains(std::string_view word) const;

    /// At most `most` words that begin with `start`, most frequent first; `start` itself is not among them.
    [[nodiscard]] std::vector<std::string_view> completions(std::string_view start, std::size_t most) const;

    /// What may have been meant by `word`, which the dictionary lacks: of the words with the fewest letters different
    /// (at most one, or two from six letters on) the most frequent, rather one with the same first letter; or two known
    /// words, a blank between, that were written as one. None for numbers and words of less than four letters. With
    /// `completing`, `word` may be a beginning.
    [[nodiscard]] std::optional<std::string> correction(std::string_view word, bool completing = false) const;

private:
    struct Place {
        std::uint32_t begin;
        std::uint32_t size;
        std::uint32_t count;
    };
    [[nodiscard]] std::string_view at(std::size_t index) const;
    [[nodiscard]] std::size_t lower_bound(std::string_view word) const;
    [[nodiscard]] std::string split(std::string_view word) const;

    std::string letters_;
    std::vector<Place> words_;
};

/// How many letters must be inserted, deleted, replaced or exchanged with their neighbour to turn `from` into `to`;
/// `most` + 1 if they are more than `most`. With `prefix`, the least such number for any beginning of `to`. Letters are
/// bytes: one that UTF-8 writes as two counts twice.
[[nodiscard]] unsigned edit_distance(std::string_view from, std::string_view to, unsigned most, bool prefix = false);

}  // namespace remit::search
