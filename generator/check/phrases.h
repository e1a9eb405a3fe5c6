// Finds many phrases (names, acronyms) in running text at once.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace remit {

/// A set of phrases, each with a number of the caller's. Only whole words match; of two that begin at one place the longer.
class Phrases {
public:
    /// `any_case`: capital and small letters count as the same.
    void add(std::string_view phrase, std::size_t number, bool any_case);

    /// Calls `visit(number, phrase)` for each match, in order and without overlap; `phrase` as it stands in the text.
    void visit_matches(std::string_view text, const std::function<void(std::size_t number, std::string_view phrase)>& visit) const;

private:
    struct Phrase {
        std::string words;
        std::size_t number = 0;
        bool any_case = false;
    };
    std::unordered_map<std::string, std::vector<Phrase>> by_first_word_;  ///< Key in small letters; longest first.
    std::array<bool, 256> begins_{};                                      ///< By byte: some phrase begins with it, in small letters.
};

/// Calls `visit(word)` for each word of a text: letters, digits and what is not ASCII.
void visit_words(std::string_view text, const std::function<void(std::string_view word)>& visit);

}  // namespace remit
