#include "generator/tables/group_terms.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

const Edition* find_last(const SiteContext& context, const Group& group,
                         const std::function<bool(const Edition&)>& tells) {
    const Edition* last = nullptr;
    for (const Edition* edition : context.index().editions_of(group.id.value)) {
        const bool speaks = edition->status.value != "draft" && edition->supplements.value.empty();
        if (speaks && tells(*edition)) last = edition;
    }
    return last;
}

}  // namespace

ChosenTerms choose_terms(const SiteContext& context, const Group& group,
                         const std::function<bool(const Edition&)>& tells) {
    const Edition* current = context.index().find_current_edition(group.id.value);
    if (group.is_at_work() && current != nullptr && tells(*current)) return {current, true};
    return {find_last(context, group, tells), false};
}

GroupsByTerms find_groups(const SiteContext& context, const std::function<bool(const Edition&)>& tells) {
    std::vector<const Group*> by_name;
    for (const Group& group : context.site().groups) {
        if (!group.is_external() && group.kind != "team") by_name.push_back(&group);
    }
    std::stable_sort(by_name.begin(), by_name.end(),
                     [](const Group* a, const Group* b) { return to_lower(a->name) < to_lower(b->name); });
    GroupsByTerms groups;
    for (const Group* group : by_name) {
        const ChosenTerms chosen = choose_terms(context, *group, tells);
        if (chosen.edition != nullptr) (chosen.now ? groups.now : groups.before).push_back({group, chosen.edition});
        if (!chosen.now && group->is_at_work()) {
            groups.untold.push_back({group, context.index().find_current_edition(group->id.value)});
        }
    }
    return groups;
}

}  // namespace remit
