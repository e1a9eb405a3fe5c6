// Text → words: the one tokeniser of index, queries and snippets, so that what is found is what is marked.
// Knows Unicode (through Xapian's tables) and nothing of stems, stop words or records.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit::search {

/// Longest word kept, in bytes; the rest of a longer run of letters is skipped.
inline constexpr std::size_t longest_word = 64;

/// One word: lower-cased, accents of Latin letters folded, and where it stands in the text.
struct Word {
    std::string text;
    std::size_t begin = 0;  ///< First byte.
    std::size_t end = 0;    ///< One past the last byte; a possessive 's or an acronym's plural s belongs to the word though not to its text.
};

/// Reads the words of a text one by one. Any bytes are valid: those that are not UTF-8 are taken as Latin-1.
///   KCC's → kcc · PRUs → pru · children’s → children · multi-agency → multi, agency · 3.5 → 3.5 · N.H.S. → nhs · L&D → l&d · Ŵyn → wyn
class WordReader {
public:
    /// `text` must outlive the reader.
    explicit WordReader(std::string_view text) : text_(text) {}

    /// Moves to the next word and writes it to `word` (whose memory is used again); false at the end.
    [[nodiscard]] bool next(Word& word);

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// The first `most` words of `text`.
[[nodiscard]] std::vector<Word> split_words(std::string_view text, std::size_t most = std::string::npos);

/// `text` cut to at most `bytes`, never inside a UTF-8 sequence.
[[nodiscard]] std::string_view cut_utf8(std::string_view text, std::size_t bytes);

}  // namespace remit::search
