// Finds the glossary's terms in running text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/base/phrases.h"
#include "generator/model/site.h"

namespace remit {

/// A term in a text: bytes [begin, end).
struct GlossaryMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    const Term* term = nullptr;
};

/// Knows the name, the acronym and the aliases of every term. Acronyms match as written, names whatever their case;
/// only whole words match, and of two that begin at one place the longer one.
class GlossaryMatcher {
public:
    explicit GlossaryMatcher(const Site& site);

    /// The first match at or after `from`, or one with no term. REQUIRES: `from` is within no word.
    [[nodiscard]] GlossaryMatch find_next(std::string_view text, std::size_t from) const;

private:
    void add(const std::string& words, const Term& term);

    Phrases phrases_;
    std::vector<const Term*> terms_;   ///< By the number of the phrase.
};

}  // namespace remit
