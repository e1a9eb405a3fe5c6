#include "generator/tables/group_terms.h"

#include <algorithm>

#include "generator/base/text.h"
#include "generator/model/standing.h"

namespace remit {

GroupsByTerms find_groups(const SiteContext& context, const std::function<bool(const Edition&)>& tells) {
    std::vector<const Group*> by_name;
    for (const Group& group : context.site().groups) {
        if (!group.is_external() && group.kind != "team") by_name.push_back(&group);
    }
    std::stable_sort(by_name.begin(), by_name.end(),
                     [](const Group* a, const Group* b) { return to_lower(a->name) < to_lower(b->name); });
    GroupsByTerms groups;
    for (const Group* group : by_name) {
        const ChosenTerms chosen = choose_terms(context.index(), *group, tells);
        if (chosen.edition != nullptr) (chosen.now ? groups.now : groups.before).push_back({group, chosen.edition});
        if (!chosen.now && group->is_at_work()) {
            groups.untold.push_back({group, find_current_edition(context.index(), group->id.value)});
        }
    }
    return groups;
}

}  // namespace remit
