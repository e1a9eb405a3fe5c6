#include "generator/pages/review/finding_places.h"

#include <algorithm>

#include "generator/model/queries.h"
#include "generator/model/things.h"

namespace remit {

FindingPlaces::FindingPlaces(const Site& site) {
    for_each_thing(site, [&](const auto& kind, const auto& thing) {
        // Of site.toml and of checklists, which no page shows by themselves, nothing is found.
        using Thing = std::remove_cvref_t<decltype(thing)>;
        constexpr bool is_shown = std::is_base_of_v<Named, Thing> && !Is<Thing, Checklist>;
        if constexpr (is_shown) add(thing.id.span, {kind.kind, thing.id.value, {}});
    });
    if (site.accessibility) add({site.accessibility->status.span.file, 0, 0}, statement_place());
    for (const Edition& edition : site.editions) add_edition(edition);
    for (auto& [file, parts] : parts_) {
        std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.begin < b.begin; });
    }
}

void FindingPlaces::add_edition(const Edition& edition) {
    const std::string key = edition.key();
    add(edition.id.span, {Kind::clause, key, {}});
    visit_facts(edition, [&](const Fact& fact) {
        add(fact.span, {Kind::clause, key, find_anchor(edition, fact.clause.value).value_or("")});
    });
    for (const Section& section : edition.sections) {
        add(section.span, {Kind::clause, key, section.anchor});
        add_clauses(key, section.clauses);
    }
    for (const Footnote& footnote : edition.footnotes) add(footnote.text.span, {Kind::clause, key, footnote.anchor});
}

void FindingPlaces::add_clauses(const std::string& key, const std::vector<Clause>& clauses) {
    for (const Clause& clause : clauses) {
        add(clause.span, {Kind::clause, key, clause.anchor});
        add_clauses(key, clause.items);
        add(clause.after.span, {Kind::clause, key, clause.anchor});  // Stands behind the items, but is the clause's.
    }
}

std::optional<Reference> FindingPlaces::find(Span span) const {
    const auto parts = parts_.find(span.file);
    if (parts == parts_.end()) return std::nullopt;
    const auto next = std::upper_bound(parts->second.begin(), parts->second.end(), span.begin,
                                       [](std::uint32_t at, const Part& part) { return at < part.begin; });
    if (next == parts->second.begin()) return std::nullopt;
    return std::prev(next)->shown;
}

}  // namespace remit
