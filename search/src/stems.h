// Word → stem, and which words are too common to search for. Both depend on the index's language.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include <xapian.h>

namespace remit::search {

/// The stemmer of one language. Remembers what it has stemmed, so not safe for use by two threads at once.
class Stems {
public:
    /// `language` is an ISO 639-1 code: "en". In one for which the library was built without a stemmer
    /// (REMIT_STEMMERS), words are their own stems.
    explicit Stems(const std::string& language);

    /// The stem of `word`, which is a Word::text; never empty. The reference is valid as long as this object.
    [[nodiscard]] const std::string& of(const std::string& word);

    /// Whether `word` is too common to say what is wanted: "the", "who". Known for English only.
    [[nodiscard]] bool is_stop(std::string_view word) const;

    /// Whether the language is English: the only one with stop words and questions.
    [[nodiscard]] bool english() const { return english_; }

private:
    Xapian::Stem stem_;
    bool english_;
    std::unordered_map<std::string, std::string> known_;
};

}  // namespace remit::search
