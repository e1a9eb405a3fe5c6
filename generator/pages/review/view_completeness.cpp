// Which groups lack what a group's terms are looked up for, and what checklists find covered.
#include <algorithm>

#include "generator/base/text.h"
#include "generator/model/standing.h"
#include "generator/pages/review/review_views.h"

namespace remit {
namespace {

// One cell: what is stated links to where. `clause` is a fact's; empty leads to the terms as a whole.
View view_stated(const PageScope& scope, std::string_view what, const Edition* edition, const Fact* fact) {
    View cell;
    cell.set("what", scope.words().of("review-column", what));
    if (fact == nullptr) return cell.set("stated", false).set_none("where"), cell;
    const auto anchor = find_anchor(*edition, fact->clause.value);
    std::string label = anchor ? numbered_label(scope.context(), *edition, *anchor) : std::string{};
    if (label.empty()) label = scope.words()("review-page.stated");
    cell.set("stated", true);
    cell.set_one("where", scope.link({Kind::clause, edition->key(), anchor.value_or("")}, std::move(label)));
    return cell;
}

template <class T>
const Fact* first_of(const std::vector<T>& facts) { return facts.empty() ? nullptr : &facts.front(); }

template <class T>
const Fact* one_of(const std::optional<T>& fact) { return fact ? &*fact : nullptr; }

// A line of the list: the group, and a cell for each thing.
View view_row(const PageScope& scope, const Group& group, const Edition* edition) {
    View row = scope.link({Kind::group, group.id.value, {}});
    View terms;
    terms.set("what", scope.words().of("review-column", "terms")).set("stated", edition != nullptr);
    if (edition != nullptr) {
        terms.set_one("where", scope.link({Kind::clause, edition->key(), {}}, scope.context().edition_label(*edition)));
    } else {
        terms.set_none("where");
    }
    View::List cells;
    cells.push_back(std::move(terms));
    cells.push_back(view_stated(scope, "chair", edition, edition ? first_of(edition->chairs) : nullptr));
    cells.push_back(view_stated(scope, "quorum", edition, edition ? one_of(edition->quorum) : nullptr));
    cells.push_back(view_stated(scope, "reports-to", edition, edition ? first_of(edition->reports_to) : nullptr));
    cells.push_back(view_stated(scope, "review", edition, edition ? one_of(edition->review) : nullptr));
    row.set("cells", std::move(cells));
    return row;
}

// "covered", "partly", "past" (only by terms that hold no more) or "missing".
std::string_view coverage_of(const PageScope& scope, const ChecklistPoint& point) {
    if (point.covered_by.empty()) return "missing";
    const bool past = std::all_of(point.covered_by.begin(), point.covered_by.end(), [&](const LocatedReference& each) {
        const Edition* edition = each.value.kind == Kind::clause ? scope.index().find_edition(each.value.id) : nullptr;
        return edition != nullptr && is_superseded(scope.context().index(), *edition);
    });
    return past ? "past" : point.partly ? "partly" : "covered";
}

View view_point(PageScope& scope, const Checklist& checklist, const ChecklistPoint& point) {
    const std::string_view coverage = coverage_of(scope, point);
    View each;
    each.set("anchor", checklist.id.value + "." + point.id.value).set("text", scope.line(point.text));
    each.set("coverage", std::string(coverage)).set("coverage_label", scope.words().of("coverage", coverage));
    View::List covered;
    for (const LocatedReference& reference : point.covered_by) covered.push_back(scope.link(reference.value));
    each.set("covered_by", std::move(covered)).set("point_note", scope.line(point.note));
    return each;
}

}  // namespace

std::string numbered_label(const SiteContext& context, const Edition& edition, std::string_view anchor) {
    std::string label = context.clause_label(edition, anchor);
    return label.find_first_of("0123456789") == std::string::npos ? std::string{} : label;
}

void view_completeness(const PageScope& scope, View& view) {
    std::vector<const Group*> groups;
    for (const Group& group : scope.site().groups) {
        if (group.is_at_work()) groups.push_back(&group);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group* a, const Group* b) { return to_lower(a->name) < to_lower(b->name); });
    View::List columns, rows;
    for (const std::string_view what : {"terms", "chair", "quorum", "reports-to", "review"}) {
        View column;
        column.set("column", scope.words().of("review-column", what));
        columns.push_back(std::move(column));
    }
    std::size_t lacking = 0;
    for (const Group* group : groups) {
        const Edition* edition = find_current_edition(scope.index(), group->id.value);
        const bool states_all = edition != nullptr && !edition->chairs.empty() && edition->quorum &&
                                !edition->reports_to.empty() && edition->review;
        if (!states_all) ++lacking;
        rows.push_back(view_row(scope, *group, edition));
    }
    view.set("lacking_words",
             scope.words().with("review-page.lacking", {std::to_string(lacking), std::to_string(rows.size())}));
    view.set("columns", std::move(columns)).set("rows", std::move(rows));
}

void view_checklists(PageScope& scope, View& view) {
    View::List checklists;
    for (const Checklist& checklist : scope.site().checklists) {
        View each;
        each.set("anchor", "checklist-" + checklist.id.value).set("checklist_title", checklist.name);
        each.set("summary", scope.block(checklist.summary)).set("note", scope.block(checklist.note));
        View::List points;
        std::size_t covered = 0;
        for (const ChecklistPoint& point : checklist.points) {
            if (coverage_of(scope, point) == "covered") ++covered;
            points.push_back(view_point(scope, checklist, point));
        }
        each.set("covered_words",
                 scope.words().with("review-page.covered", {std::to_string(covered), std::to_string(points.size())}));
        each.set("points", std::move(points));
        checklists.push_back(std::move(each));
    }
    view.set("checklists", std::move(checklists));
}

}  // namespace remit
