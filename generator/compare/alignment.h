// Which passage of the newer edition was which passage of the older one.
#pragma once

#include <cstddef>
#include <vector>

#include "generator/compare/passages.h"
#include "generator/model/queries.h"

namespace remit {

/// Stands for "none" where a number of a passage or section is expected.
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Numbers of passages and sections of one edition by those of the other. A passage that was split is the partner of the part
/// that is most like it; the other parts are in `split`. What was joined likewise.
struct Alignment {
    std::vector<std::size_t> older_passage, newer_passage;   ///< By newer and by older passage; or nowhere.
    std::vector<std::size_t> older_section, newer_section;   ///< Likewise.
    std::vector<std::size_t> split_from;    ///< By newer passage: the older one that it is a further part of; or nowhere.
    std::vector<std::size_t> joined_into;   ///< By older passage: the newer one that it is a further part of; or nowhere.
};

/// In this order: the same words (of several, those in sections with one title first, then one after another); then lines of
/// lists that name the same body or its successor by `site`, since those that name different ones are not alike; then the most alike, where the same number and section title count in favour; then sections by the passages they share, their titles and
/// numbers; then, within these sections, what is somewhat alike; last, parts of what was split or joined.
[[nodiscard]] Alignment align(const Passages& before, const Passages& after, const SiteIndex& site);

}  // namespace remit
