// Which words of a text went, which came, and which stayed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "generator/compare/wording.h"

namespace remit {

enum class RunKind : std::uint8_t { kept, dropped, added };

/// Words one after another with the same fate. A run "\n" starts a new paragraph; such a run is never dropped.
struct Run {
    RunKind kind = RunKind::kept;
    std::string text;
    bool spaced = false;   ///< A space stands before it.

    bool operator==(const Run&) const = default;
};

/// Every word of both texts, in reading order: at each place what went before what came. A word or two that stayed
/// between longer changes counts as changed, and texts with hardly a word in common as replaced, since nobody can read
/// crumbs. Time and memory grow with the words, not with their square: where a stretch has more than `most_edits`
/// differences and no word by which to find one's way, it is replaced as a whole. (No library: dtl, Debian's only one
/// for C++, has no such bound, and takes the square of a long text that was written anew.)
[[nodiscard]] std::vector<Run> compare_words(const Wording& before, const Wording& after);

/// Differences that are looked for within one stretch of text.
inline constexpr int most_edits = 400;

}  // namespace remit
