// Texts as rows of words, which is what editions are compared by.
#pragma once

#include <string>
#include <vector>

#include "generator/model/rich_text.h"

namespace remit {

/// A word as printed, or the punctuation at one's edge: "fit." is "fit" and ".". A new paragraph or line is the word
/// "\n".
struct Word {
    std::string text;
    bool spaced = true;   ///< A space stands before it.

    [[nodiscard]] bool is_break() const { return text == "\n"; }
    [[nodiscard]] bool is_punctuation() const;
    /// What it is compared by: quotation marks and apostrophes of either shape are one.
    [[nodiscard]] std::string key() const;
};

using Wording = std::vector<Word>;

/// The words of a text without its emphasis and links. Links without words of their own must have been given some.
[[nodiscard]] Wording wording_of(const RichText& text);

/// Words that stand in no text, such as a title.
[[nodiscard]] Wording wording_of(std::string_view text);

/// True where nothing differs but the spaces and the shape of quotation marks.
[[nodiscard]] bool same_words(const Wording& one, const Wording& other);

}  // namespace remit
