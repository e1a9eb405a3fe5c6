#include "generator/check/editions.h"

namespace remit {
namespace {

void visit_clause_texts(const std::vector<Clause>& clauses, const std::function<void(const RichText&)>& visit) {
    for (const Clause& clause : clauses) {
        visit(clause.text);
        visit_clause_texts(clause.items, visit);
        visit(clause.after);
    }
}

// Agencies may stand in a circle, which is reported elsewhere: no chain is followed for longer than this.
constexpr int longest_chain = 50;

bool is_part_of(const SiteIndex& index, const Agency& part, const Agency& whole) {
    const Agency* at = &part;
    for (int steps = 0; at != nullptr && steps < longest_chain; ++steps) {
        if (at == &whole) return true;
        at = at->parent ? index.find_agency(at->parent->value.id) : nullptr;
    }
    return false;
}

}  // namespace

const Edition* find_beside(const SiteIndex& index, const Edition& edition, std::string_view group) {
    const Edition* of_that_day = nullptr;
    for (const Edition* other : index.editions_of(group)) {
        if (other == &edition || !other->supplements.value.empty()) continue;
        if (edition.restates && other->restates && other->restates->document.value == edition.restates->document.value)
            return other;
        if (of_that_day == nullptr && other->date == edition.date) of_that_day = other;
    }
    return of_that_day;
}

void visit_printed(const Edition& edition, const std::function<void(const RichText&)>& visit) {
    for (const Section& section : edition.sections) visit_clause_texts(section.clauses, visit);
}

void visit_fact_references(const Edition& edition,
                           const std::function<void(const Fact&, const LocatedReference&)>& visit) {
    const auto all = [&](const Fact& fact, const auto&... references) {
        ((references ? visit(fact, *references) : void()), ...);
    };
    for (const auto* chairs : {&edition.chairs, &edition.deputy_chairs}) {
        for (const Chair& chair : *chairs) all(chair, chair.agency, chair.post);
    }
    for (const ReportingLine& line : edition.reports_to) all(line, line.to);
    for (const Member& member : edition.members) {
        all(member, member.agency, member.group, member.post, member.on_behalf_of);
    }
    if (edition.quorum) {
        for (const LocatedReference& required : edition.quorum->requires_) visit(*edition.quorum, required);
    }
    if (edition.secretariat) all(*edition.secretariat, edition.secretariat->who);
    for (const Relation& relation : edition.relations) all(relation, relation.to);
}

std::string called(const SiteIndex& index, const Reference& reference) {
    const Named* named = index.find_named(reference);
    return named == nullptr ? reference.id : named->name;
}

bool are_related(const SiteIndex& index, const Agency& one, const Agency& other) {
    return is_part_of(index, one, other) || is_part_of(index, other, one);
}

}  // namespace remit
