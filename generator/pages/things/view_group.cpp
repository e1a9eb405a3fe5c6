// The page of a group.
#include <algorithm>

#include "generator/compare/neighbours.h"
#include "generator/pages/changes/change_views.h"
#include "generator/pages/charts/chart_views.h"
#include "generator/pages/edition/edition_views.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

// Groups whose current terms say that they report here.
View::List view_reporting(PageScope& scope, const Group& group) {
    View::List reporting;
    for (const Mention& mention : scope.context().mentions_of(Kind::group, group.id.value)) {
        if (mention.from.kind != Kind::clause) continue;
        const Edition* edition = scope.index().find_edition(mention.from.id);
        if (edition == nullptr || find_current_edition(scope.index(), edition->group.value) != edition) continue;
        for (const ReportingLine& line : edition->reports_to) {
            if (!line.to || &line.to->value != mention.to) continue;
            View each = scope.link({Kind::group, edition->group.value, {}});
            const std::string before = scope.stand_in(edition->key());
            each.set("how", scope.line(line.how)).set("superseded", is_superseded(scope.context().index(), *edition));
            each.set("edition_label", scope.context().edition_label(*edition));
            scope.stand_in(before);
            reporting.push_back(std::move(each));
        }
    }
    return reporting;
}

std::vector<std::string> partnerships_of(const PageScope& scope, const Group& group) {
    std::vector<std::string> ids;
    const auto add = [&](const std::vector<LocatedReference>& references) {
        for (const LocatedReference& each : references) {
            if (std::find(ids.begin(), ids.end(), each.value.id) == ids.end()) ids.push_back(each.value.id);
        }
    };
    for (const Edition* edition : scope.index().editions_of(group.id.value)) add(edition->partnerships);
    add(group.partnerships);
    return ids;
}

}  // namespace

void view_group(PageScope& scope, const Group& group, View& view) {
    view.set("remit", scope.block(group.remit));  // First, as on the page: terms are marked where they are read first.
    view_named(scope, group, view);
    const Edition* shown = find_current_edition(scope.index(), group.id.value);
    view.set("description", scope.context().words_of(group.remit));
    view.set("kind", group.kind).set("kind_label", scope.words().of("group-kind", group.kind));
    view.set("status", group.status).set("active", group.status == "active").set("external", group.is_external());
    view.set("status_label", group.is_external() ? std::string{} : scope.words().of("group-status", group.status));
    View::List topics;
    for (const std::string& topic : group.topics) {
        View each;
        each.set("topic", topic);
        topics.push_back(std::move(each));
    }
    view.set("topics", std::move(topics));
    view.set("partnerships", view_links(scope, Kind::partnership, partnerships_of(scope, group)));
    scope.set_link(view, "parent", group.parent);

    view_facts(scope, shown, view);
    if (shown != nullptr) view.set_one("edition", view_edition_line(scope, *shown, shown));
    else view.set_none("edition");
    view.set("no_edition", shown == nullptr
                               ? scope.words()(group.is_external() ? "absent.terms-external" : "absent.terms")
                               : std::string{});

    view.set("reporting_here", view_reporting(scope, group));
    View::List parts, posts, editions;
    for (const Group& other : scope.site().groups) {
        if (other.parent && other.parent->value.id == group.id.value) {
            parts.push_back(scope.link({Kind::group, other.id.value, {}}));
        }
    }
    for (const Post& post : scope.site().posts) {
        if (post.owner == Reference{Kind::group, group.id.value, {}}) {
            posts.push_back(scope.link({Kind::post, post.id.value, {}}));
        }
    }
    const auto& all = scope.index().editions_of(group.id.value);
    std::for_each(all.rbegin(), all.rend(),
                  [&](const Edition* edition) { editions.push_back(view_edition_line(scope, *edition, shown)); });
    view.set("parts", std::move(parts)).set("posts", std::move(posts)).set("editions", std::move(editions));
    view.set("terms_href",
             group.is_external() ? std::string{} : scope.href(address_of(PageKind::terms_in_force, {group.id.value})));
    const bool in_force = find_edition_in_force(scope.index(), group.id.value) != nullptr;
    view.set("terms_label", scope.words()(in_force ? "edition.in-force" : "edition.none-in-force"));
    View::List changes;
    const std::vector<Neighbours> neighbours = neighbours_in(scope.index(), group.id.value);
    std::for_each(neighbours.rbegin(), neighbours.rend(),
                  [&](const Neighbours& each) { changes.push_back(view_changes_link(scope, each)); });
    view.set("changes", std::move(changes));
    view_surroundings(scope, group, view);
    view_succession(scope, Kind::group, group, scope.site().groups, view);
    view_mentions(scope, Kind::group, group.id.value, view);
}

}  // namespace remit
