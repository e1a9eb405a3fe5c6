// Word → stem, and which words are too common to search for. Both depend on the index's language.
// Knows nothing of terms' prefixes, records or queries.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include <xapian.h>

namespace remit::search {

/// The stemmer of one language. Remembers what it has stemmed: one object a thread.
class Stems {
public:
    /// `language` is a code ("en"). Of one that the library was built without a stemmer for (REMIT_STEMMERS), words are their
    /// own stems.
    explicit Stems(const std::string& language);

    /// The stem of a word of words.h, never empty. The reference holds until the object dies.
    [[nodiscard]] const std::string& of(const std::string& word);

    /// Whether `word` says nothing of what is wanted: "the", "who". Known for English only.
    [[nodiscard]] bool is_stop(std::string_view word) const;

    /// Whether words have the English stemmer and stop list (questions are understood in English only).
    [[nodiscard]] bool english() const { return english_; }

private:
    Xapian::Stem stem_;
    bool english_;
    std::unordered_map<std::string, std::string> known_;
};

}  // namespace remit::search
