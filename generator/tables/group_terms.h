// The rows and columns of tables: which groups, by which of their terms.
#pragma once

#include <functional>
#include <vector>

#include "generator/model/standing.h"
#include "generator/naming/site_context.h"

namespace remit {

/// A group and those of its terms that a table goes by.
struct GroupTerms {
    const Group* group = nullptr;
    const Edition* edition = nullptr;   ///< Nothing where no terms are held.
};

/// The groups of a site by what tells about them (choose_terms()), each list by name. Teams and bodies outside do not
/// meet, and are in none.
struct GroupsByTerms {
    std::vector<GroupTerms> now;        ///< At work, by their current terms.
    std::vector<GroupTerms> before;     ///< The others, by the last of their terms that tell.
    std::vector<GroupTerms> untold;     ///< At work, but their current terms do not tell, or there are none.
};

/// `tells` is asked whether an edition says what the table is about; drafts and supplements are not asked.
[[nodiscard]] GroupsByTerms find_groups(const SiteContext& context, const std::function<bool(const Edition&)>& tells);

}  // namespace remit
