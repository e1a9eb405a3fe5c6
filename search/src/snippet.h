// The stretch of a record's text that shows best why it was found.
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
    std::vector<std::string> stems;                ///< Sorted, each once.
    std::vector<std::vector<std::string>> names;   ///< Stems that count only one after another; stop words may stand between.
};

/// The window of `text` that holds most of what is wanted, with it marked. Begins at a sentence where one begins near
/// enough, else at a word; "…" stands where text was left out. Text without any of it: its beginning.
[[nodiscard]] std::vector<SnippetPart> make_snippet(std::string_view text, const Wanted& wanted, Stems& stems);

}  // namespace remit::search
