// The rows and columns of tables: which groups, by which of their terms.
#pragma once

#include <functional>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// A group and those of its terms that a table goes by.
struct GroupTerms {
    const Group* group = nullptr;
    const Edition* edition = nullptr;   ///< Nothing where no terms are held.
};

/// The groups of a site by what tells about them, each list by name. Teams and bodies outside do not meet, and are in
/// none.
struct GroupsByTerms {
    std::vector<GroupTerms> now;        ///< At work, by the terms that speak for them today.
    std::vector<GroupTerms> before;     ///< The others, by the last of their terms that tell.
    std::vector<GroupTerms>
        untold;   ///< At work, but the terms that speak for them today do not tell, or there are none.
};

/// The terms that tell of one group: today's, else the last ones that do; nothing where none do. `now`: they speak for
/// a group at work today.
struct ChosenTerms {
    const Edition* edition = nullptr;
    bool now = false;
};
[[nodiscard]] ChosenTerms choose_terms(const SiteContext& context, const Group& group,
                                       const std::function<bool(const Edition&)>& tells);

/// `tells` is asked whether an edition says what the table is about. Documents that go with terms, and drafts, are not
/// asked.
[[nodiscard]] GroupsByTerms find_groups(const SiteContext& context, const std::function<bool(const Edition&)>& tells);

}  // namespace remit
