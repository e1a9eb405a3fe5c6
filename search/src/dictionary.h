// The whole words of an index with how often each stands in it: for completing the word being typed and correcting one
// that is unknown. A sorted, front-coded list of its own and not Xapian's spelling table, which lists every word under
// each of its fragments: six times the bytes in the file that the page loads.
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

/// The bytes of a dictionary of `words`. Of a corpus of very many words the most frequent are kept.
/// REQUIRES: sorted by word, each word once.
[[nodiscard]] std::string pack_dictionary(std::vector<WordCount> words);

/// The dictionary of one index.
class Dictionary {
public:
    Dictionary() = default;
    /// Damaged bytes end the dictionary where the damage begins.
    explicit Dictionary(std::string_view bytes);

    [[nodiscard]] bool contains(std::string_view word) const;

    /// At most `most` words that begin with `start`, most frequent first; `start` itself is not among them.
    [[nodiscard]] std::vector<std::string_view> completions(std::string_view start, std::size_t most) const;

    /// What `word` may have been meant to be: the most frequent of the nearest words within one wrong letter (two in a
    /// longer word), or two known words run together. With `completing`, `word` may be the beginning of that word.
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

/// Letters to insert, delete, replace or exchange with their neighbour to make `from` of `to`, counted up to `most` + 1.
/// With `prefix`, the least such number for any beginning of `to`. Counts bytes: of two-byte letters each counts twice.
[[nodiscard]] unsigned edit_distance(std::string_view from, std::string_view to, unsigned most, bool prefix = false);

}  // namespace remit::search
