// How the groups at work meet, rule by rule.
#include <algorithm>

#include "generator/base/text.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/tables/table_cells.h"
#include "generator/pages/tables/table_views.h"
#include "generator/tables/meeting_rules.h"
#include "generator/tables/csv_files.h"

namespace remit {
namespace {

View view_row(const PageScope& scope, const GroupTerms& terms) {
    View row = scope.link({Kind::group, terms.group->id.value, {}});
    if (const Edition* edition = terms.edition) {
        row.set_one("terms", scope.link({Kind::clause, edition->key(), {}}, scope.context().edition_label(*edition)));
    } else {
        row.set_none("terms");
    }
    View::List cells;
    for (const Topic& topic : meeting_topics()) cells.push_back(view_rule(scope, terms.edition, topic));
    return std::move(row.set("cells", std::move(cells)));
}

void add_table(const PageScope& scope, std::string_view name, std::vector<GroupTerms> groups, View::List& tables) {
    if (groups.empty()) return;
    std::stable_sort(groups.begin(), groups.end(), [](const GroupTerms& a, const GroupTerms& b) {
        return to_lower(a.group->name) < to_lower(b.group->name);
    });
    View::List rows;
    for (const GroupTerms& terms : groups) rows.push_back(view_row(scope, terms));
    View table;
    table.set("anchor", "groups-" + std::string(name)).set("table_title", scope.words().of("table-title", name));
    table.set("table_about", scope.words().of("meetings-about", name)).set("rows", std::move(rows));
    tables.push_back(std::move(table));
}

}  // namespace

void view_meetings(PageScope& scope, View& view) {
    set_title(scope, "meetings", view);
    View::List columns, tables;
    for (const Topic& topic : meeting_topics()) {
        View column;
        column.set("column", scope.words().of("fact", topic.name)).set("column_class", std::string(topic.name));
        columns.push_back(std::move(column));
    }
    GroupsByTerms groups = find_groups_by_rules(scope.context());
    groups.now.insert(groups.now.end(), groups.untold.begin(), groups.untold.end());
    add_table(scope, "now", std::move(groups.now), tables);
    add_table(scope, "before", std::move(groups.before), tables);
    view.set("columns", std::move(columns)).set("tables", std::move(tables));
    view_csv(scope, meetings_csv_path, view);
}

}  // namespace remit
