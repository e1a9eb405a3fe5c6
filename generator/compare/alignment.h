// Which passage of the newer edition was which passage of the older one.
#pragma once

#include <cstddef>
#include <vector>

#include "generator/compare/passages.h"
#include "generator/model/queries.h"

namespace remit {

/// Stands for "none" where a number of a passage or section is expected.
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Numbers of passages and sections of one edition by those of the other. A passage that was split is the partner of
/// the part that is most like it; the other parts are in `split_from`. What was joined likewise, in `joined_into`.
struct Alignment {
    std::vector<std::size_t> older_passage, newer_passage;   ///< By newer and by older passage; or nowhere.
    std::vector<std::size_t> older_section, newer_section;   ///< Likewise.
    /// By newer passage: the older one that it is a further part of; or nowhere.
    std::vector<std::size_t> split_from;
    /// By older passage: the newer one that it is a further part of; or nowhere.
    std::vector<std::size_t> joined_into;
};

/// Finds partners in these steps. A step looks only at passages that have none yet.
/// 1. The same words. Of several such passages those in sections with one title come first, then one after another.
/// 2. Lines of lists that name the same body, or one that took over from it by `site`. From here on lines that name
///    different bodies are no partners, however alike they are.
/// 3. The most alike. The same number and the same section title count in favour.
/// 4. Sections: by the passages that they share, their titles and their numbers.
/// 5. Within two sections that are partners, what is only somewhat alike.
/// 6. Parts of what was split or joined.
[[nodiscard]] Alignment align(const Passages& before, const Passages& after, const SiteIndex& site);

}  // namespace remit
