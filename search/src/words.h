// Text → words: the one tokeniser of index, queries and snippets, so that what is found is also what is marked. Knows
// Unicode, from Xapian's tables, and nothing of stems or stop words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit::search {

/// Longest word in bytes; of a longer one the rest is left out.
inline constexpr std::size_t longest_word = 64;

/// One word, and where it stands in the text.
struct Word {
    std::string text;       ///< In lower case, Latin letters without accents.
    std::size_t begin = 0;  ///< Its first byte.
    /// One past its last byte. A possessive 's or an acronym's plural s is within, though not in `text`.
    std::size_t end = 0;
};

/// Reads the words of a text one by one. Any bytes are valid: those that are not UTF-8 are taken as Latin-1.
///   KCC's → kcc · PRUs → pru · children’s → children · multi-agency → multi, agency · 3.5 → 3.5 · N.H.S. → nhs ·
///   L&D → l&d · Ŵyn → wyn
class WordReader {
public:
    /// `text` must outlive the reader.
    explicit WordReader(std::string_view text) : text_(text) {}

    /// Writes the next word to `word`, whose memory is used again; false at the end of the text.
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
