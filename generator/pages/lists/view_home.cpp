// The home page.
#include <algorithm>

#include "generator/pages/lists/list_views.h"
#include "generator/pages/lists/sorted_by_name.h"

namespace remit {
namespace {

constexpr std::size_t recent_editions = 6;

View view_partnership_line(PageScope& scope, const Partnership& partnership) {
    View view = scope.link({Kind::partnership, partnership.id.value, {}});
    view.set("short_name", partnership.short_name).set("summary", scope.line(partnership.summary));
    view.set("dates", scope.context().span_in_words(partnership.from, partnership.to, partnership.approximate));
    return view;
}

}  // namespace

void view_home(PageScope& scope, View& view) {
    const Settings& settings = scope.site().settings;
    view.set("title", settings.home.title.empty() ? settings.title : settings.home.title);
    view.set("description", settings.description);
    view.set("text", scope.block(settings.home.text));
    scope.set_link(view, "lead_partnership", settings.home.partnership);
    View::List partnerships, groups, editions;
    // The one that the site is about, then the others.
    std::vector<const Partnership*> ordered;
    for (const Partnership& each : scope.site().partnerships) {
        const bool lead = settings.home.partnership && settings.home.partnership->value.id == each.id.value;
        ordered.insert(lead ? ordered.begin() : ordered.end(), &each);
    }
    for (const Partnership* each : ordered) partnerships.push_back(view_partnership_line(scope, *each));
    for (const Group* group : sorted_by_name(scope.site().groups)) {
        if (group->is_at_work()) groups.push_back(view_group_line(scope, *group));
    }
    std::vector<const Edition*> newest;
    for (const Edition& edition : scope.site().editions) newest.push_back(&edition);
    std::stable_sort(newest.begin(), newest.end(),
                     [](const Edition* a, const Edition* b) { return a->date > b->date; });
    newest.resize(std::min(newest.size(), recent_editions));
    for (const Edition* edition : newest) {
        View each = scope.link({Kind::clause, edition->key(), {}}, edition->title);
        each.set("date", scope.context().date_in_words(edition->date, edition->approximate));
        each.set("date_iso", edition->date.iso());
        each.set("edition_status_label", scope.words().of("edition-status", edition->status.value));
        editions.push_back(std::move(each));
    }
    view.set("partnerships", std::move(partnerships)).set("groups", std::move(groups));
    view.set("recent_editions", std::move(editions));
}

}  // namespace remit
