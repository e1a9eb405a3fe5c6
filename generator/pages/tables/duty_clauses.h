// The clauses that name somebody, and whether any names an agency. Internal to pages/.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// The agency and its posts, as references without parts.
[[nodiscard]] std::set<Reference> agency_and_posts(const SiteContext& context, const Agency& agency);
/// Whether there is a page with all that the agency does: some terms name it or one of its posts.
[[nodiscard]] bool has_duties(const SiteContext& context, const Agency& agency);

/// A text of a clause or item that names one of those asked for.
struct NamingClause {
    const Clause* clause = nullptr;
    const RichText* text = nullptr;       ///< Before or behind its items.
    /// The texts that lead up to it: of what the item stands in, from the clause downwards.
    std::vector<const RichText*> leads;
};

/// The clauses and items of an edition that link to one of `things` (references without parts), in the order of the
/// print; none of those whose anchor is in `told`.
[[nodiscard]] std::vector<NamingClause> find_naming_clauses(const Edition& edition, const std::set<Reference>& things,
                                                            const std::set<std::string>& told);

}  // namespace remit
