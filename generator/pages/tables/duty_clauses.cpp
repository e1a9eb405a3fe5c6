#include "generator/pages/tables/duty_clauses.h"

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

std::set<Reference> agency_and_posts(const SiteContext& context, const Agency& agency) {
    const Reference itself{Kind::agency, agency.id.value, {}};
    std::set<Reference> own{itself};
    for (const Post& post : context.site().posts) {
        if (post.owner == itself) own.insert({Kind::post, post.id.value, {}});
    }
    return own;
}

bool has_duties(const SiteContext& context, const Agency& agency) {
    const std::set<Reference> own = agency_and_posts(context, agency);
    return std::any_of(own.begin(), own.end(), [&](const Reference& each) {
        const std::vector<Mention>& mentions = context.mentions_of(each.kind, each.id);
        return std::any_of(mentions.begin(), mentions.end(),
                           [](const Mention& mention) { return mention.from.kind == Kind::clause; });
    });
}

std::vector<NamingClause> find_naming_clauses(const Edition& edition, const std::set<Reference>& things,
                                              const std::set<std::string>& told) {
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
