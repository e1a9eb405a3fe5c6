// The stretch of a record's text that best shows why it was found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/searcher.h"
#include "search/src/stems.h"

namespace remit::search {

/// Longest snippet, in characters, ellipses aside.
inline constexpr std::size_t snippet_length = 200;

/// What snippets mark.
struct Wanted {
    std::vector<std::string> stems;  ///< Sorted, each once.
    /// Each a list of stems that is marked only where they all stand one after another; stop words may stand between
    /// them.
    std::vector<std::vector<std::string>> names;
};

/// The stretch of `text`, of at most snippet_length characters, that holds most of what is wanted, with that marked. It
/// begins with a sentence if one begins near enough, else with a word; "…" stands where text was left out. If `text`
/// holds nothing wanted, its beginning; if it has no words, nothing.
[[nodiscard]] std::vector<SnippetPart> make_snippet(std::string_view text, const Wanted& wanted, Stems& stems);

}  // namespace remit::search
