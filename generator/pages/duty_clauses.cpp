#include "generator/pages/duty_clauses.h"

#include <algorithm>

#include "generator/model/queries.h"

namespace remit {
namespace {

bool names_any(const RichText& text, const std::set<Reference>& things) {
    return std::any_of(text.links.begin(), text.links.end(), [&](const Link& link) {
        return link.address.empty() && things.contains({link.reference.kind, link.reference.id, {}});
    });
}

}  // namespace

std::vector<NamingClause> find_naming_clauses(const Edition& edition, const std::set<Reference>& things, const std::set<std::string>& told) {
    std::vector<NamingClause> found;
    for (const Section& section : edition.sections) {
        std::vector<const RichText*> leads;
        visit_clauses(section.clauses, [&](const Clause& clause, std::size_t depth) {
            leads.resize(depth);
            const bool wanted = !told.contains(clause.anchor);
            if (wanted && names_any(clause.text, things)) found.push_back({&clause, &clause.text, leads});
            leads.push_back(&clause.text);
            if (wanted && names_any(clause.after, things)) found.push_back({&clause, &clause.after, leads});
        });
    }
    return found;
}

}  // namespace remit
