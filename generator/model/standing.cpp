#include "generator/model/standing.h"

#include <algorithm>

namespace remit {
namespace {

bool is_supplement(const Edition& edition) { return !edition.supplements.value.empty(); }

// Drafts do not speak for their group yet, and supplements go with terms that do.
bool may_speak(const Edition& edition) { return !is_draft(edition) && !is_supplement(edition); }

}  // namespace

bool is_draft(const Edition& edition) { return edition.status.value == "draft"; }
bool is_summary(const Edition& edition) { return edition.status.value == "summary-only"; }
bool is_under_review(const Edition& edition) { return edition.status.value == "under-review"; }
bool is_marked_in_force(const Edition& edition) { return edition.status.value == "in-force"; }
bool is_marked_superseded(const Edition& edition) { return edition.status.value == "superseded"; }

const Edition* find_current_edition(const SiteIndex& index, std::string_view group) {
    const Edition* newest = nullptr;
    for (const Edition* edition : index.editions_of(group)) {
        if (!may_speak(*edition)) continue;
        if (is_marked_in_force(*edition)) return edition;
        newest = edition;
    }
    return newest;
}

const Edition* find_edition_in_force(const SiteIndex& index, std::string_view group) {
    const Edition* current = find_current_edition(index, group);
    const bool works_by_it = current != nullptr && (is_marked_in_force(*current) || is_under_review(*current));
    return works_by_it ? current : nullptr;
}

const Edition* find_next_edition(const SiteIndex& index, const Edition& edition) {
    bool passed = false;
    for (const Edition* other : index.editions_of(edition.group.value)) {
        if (passed && may_speak(*other) && other->date.is_after(edition.date)) return other;
        passed = passed || other == &edition;
    }
    return nullptr;
}

bool is_superseded(const SiteIndex& index, const Edition& edition) {
    if (is_marked_superseded(edition)) return true;
    if (is_marked_in_force(edition) || is_draft(edition)) return false;
    return find_next_edition(index, edition) != nullptr;
}

bool is_held_today(const SiteIndex& index, const Edition& edition) {
    return !is_draft(edition) && !is_superseded(index, edition);
}

bool is_live(const SiteIndex& index, const Edition& edition) {
    if (is_draft(edition)) return true;
    if (is_summary(edition) && find_current_edition(index, edition.group.value) != &edition) return false;
    return is_held_today(index, edition);
}

PartialDate end_of(const SiteIndex& index, const Edition& edition) {
    if (const Edition* next = find_next_edition(index, edition)) return next->date;
    const Group* group = index.find_group(edition.group.value);
    if (group != nullptr && !group->to.empty()) return group->to;
    PartialDate last;
    for (const LocatedReference& each : edition.partnerships) {
        const Partnership* partnership = index.find_partnership(each.value.id);
        if (partnership == nullptr || partnership->to.empty()) return {};
        last = std::max(last, partnership->to);
    }
    return last;
}

const Edition* find_main_edition(const std::vector<const Edition*>& editions) {
    const Edition* main = nullptr;
    for (const Edition* edition : editions) {
        if (is_supplement(*edition)) continue;
        if (main == nullptr || !is_summary(*edition) || is_summary(*main)) main = edition;
    }
    return main;
}

ChosenTerms choose_terms(const SiteIndex& index, const Group& group, const std::function<bool(const Edition&)>& tells) {
    const Edition* current = find_current_edition(index, group.id.value);
    if (group.is_at_work() && current != nullptr && tells(*current)) return {current, true};
    ChosenTerms last;
    for (const Edition* edition : index.editions_of(group.id.value)) {
        if (may_speak(*edition) && tells(*edition)) last.edition = edition;
    }
    return last;
}

}  // namespace remit
