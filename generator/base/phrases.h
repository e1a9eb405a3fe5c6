// Finds many phrases (names, acronyms, terms) in running text at once.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace remit {

/// A phrase in a text: bytes [begin, end).
struct PhraseMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t number = 0;   ///< The phrase's.
};

/// A set of phrases, each with a number of the caller's. Only whole words match; of two that begin at one place the
/// longer one does, and of two that are equally long the one that was added first.
class Phrases {
public:
    /// `any_case`: capital and small letters count as the same. A phrase that does not begin with a word is left out.
    void add(std::string_view phrase, std::size_t number, bool any_case);

    /// The first match that begins at or after `from`; or nothing. REQUIRES: `from` is within no word.
    [[nodiscard]] std::optional<PhraseMatch> find_next(std::string_view text, std::size_t from) const;

    /// Calls `visit(number, phrase)` for each match, in order and without overlap; `phrase` as it stands in the text.
    void visit_matches(std::string_view text,
                       const std::function<void(std::size_t number, std::string_view phrase)>& visit) const;

private:
    struct Phrase {
        std::string words;
        std::size_t number = 0;
        bool any_case = false;
    };
    [[nodiscard]] std::optional<PhraseMatch> find_at(std::string_view text, std::size_t at, std::size_t word_end) const;

    std::unordered_map<std::string, std::vector<Phrase>> by_first_word_;   ///< Key in small letters; longest first.
    std::array<bool, 256> begins_{};   ///< By byte: some phrase begins with it, in small letters.
};

/// Calls `visit(word)` for each word of a text: letters, digits and what is not ASCII.
void visit_words(std::string_view text, const std::function<void(std::string_view word)>& visit);

}  // namespace remit
