// Finds the glossary's terms in running text.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "generator/model/site.h"

namespace remit {

/// A term in a text: bytes [begin, end).
struct GlossaryMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    const Term* term = nullptr;
};

/// Knows every acronym, and every name and alias of more than one word or without an acronym. Acronyms match as written,
/// names whatever their case; only whole words match, and of two that begin at one place the longer one.
class GlossaryMatcher {
public:
    explicit GlossaryMatcher(const Site& site);

    /// The first match at or after `from`, or one with no term.
    [[nodiscard]] GlossaryMatch find_next(std::string_view text, std::size_t from) const;

private:
    struct Spelling {
        std::string words;
        bool any_case = false;
        const Term* term = nullptr;
    };
    void add(const std::string& words, const Term& term);

    std::unordered_map<std::string, std::vector<Spelling>> by_first_word_;  ///< Key in small letters; longest spelling first.
};

}  // namespace remit
