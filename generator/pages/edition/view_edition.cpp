// The page of an edition: its text, what is before and after it, its facts.
#include "generator/compare/neighbours.h"
#include "generator/model/standing.h"
#include "generator/pages/changes/change_views.h"
#include "generator/pages/edition/edition_views.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

View view_clause(PageScope& scope, const Clause& clause) {
    View view;
    view.set("number", clause.number.value).set("anchor", clause.anchor).set("clause_title", clause.title);
    view.set("body", scope.block(clause.text));
    View::List items;
    for (const Clause& item : clause.items) items.push_back(view_clause(scope, item));
    view.set("items", std::move(items));
    view.set("after", scope.block(clause.after)).set("clause_note", scope.line(clause.note));
    return view;
}

View view_section(PageScope& scope, const Section& section) {
    View view;
    view.set("number", section.number.value).set("anchor", section.anchor).set("section_title", section.title);
    view.set("section_note", scope.line(section.note));
    View::List clauses;
    for (const Clause& clause : section.clauses) clauses.push_back(view_clause(scope, clause));
    view.set("clauses", std::move(clauses));
    return view;
}

void view_neighbours(const PageScope& scope, const Edition& edition, View& view) {
    const Edition* next = find_next_edition(scope.index(), edition);
    const Edition* before = nullptr;
    for (const Edition* other : scope.index().editions_of(edition.group.value)) {
        if (other == &edition) break;
        if (other->supplements.value.empty()) before = other;
    }
    const auto set = [&](std::string_view name, const Edition* other) {
        if (other == nullptr) view.set_none(name);
        else view.set_one(name, scope.link({Kind::clause, other->key(), {}}, scope.context().edition_label(*other)));
    };
    set("next_edition", next);
    set("previous_edition", edition.supplements.value.empty() ? before : nullptr);
    set("supplements", edition.supplements.value.empty()
                           ? nullptr
                           : scope.index().find_edition(edition.group.value + "/" + edition.supplements.value));
}

// Where this edition is compared with those before it, and a superseded one with what holds now.
void view_comparisons(const PageScope& scope, const Edition& edition, View& view) {
    const Edition* in_force = find_edition_in_force(scope.index(), edition.group.value);
    const Edition* next = find_next_edition(scope.index(), edition);
    if (!edition.supplements.value.empty() || in_force == &edition) in_force = nullptr;
    View::List changes;
    const Neighbours* since = nullptr;
    const std::vector<Neighbours> all = neighbours_in(scope.index(), edition.group.value);
    for (const Neighbours& each : all) {
        if (each.after == &edition) changes.push_back(view_changes_link(scope, each));
        const bool better = since == nullptr || each.after == in_force;
        if (each.before == &edition && (each.after == in_force || each.after == next) && better) since = &each;
    }
    view.set("changes", std::move(changes));
    if (since != nullptr) view.set_one("changes_since", view_changes_link(scope, *since));
    else view.set_none("changes_since");
    if (in_force != nullptr) {
        view.set_one("in_force",
                     scope.link({Kind::clause, in_force->key(), {}}, scope.context().edition_label(*in_force)));
    } else {
        view.set_none("in_force");
    }
}

}  // namespace

void view_edition(PageScope& scope, const Edition& edition, View& view) {
    const SiteContext& context = scope.context();
    const std::string label = context.edition_label(edition);
    const Group* group = scope.index().find_group(edition.group.value);
    // The undated address of the group's terms shows the edition in force as its own page does.
    const std::string lasting = address_of({Kind::clause, edition.key(), {}}).path;
    const bool undated = scope.path() != lasting;
    if (undated) scope.stand_for(lasting);
    const std::string date = context.date_in_words(edition.date, edition.approximate);
    view.set("title", undated ? scope.words().with("title.terms-in-force", {edition.title})
                              : scope.words().with("title.terms", {edition.title, date}));
    if (undated) view.set_one("lasting", scope.link({Kind::clause, edition.key(), {}}, label));
    else view.set_none("lasting");
    view.set("edition_title", edition.title);
    view.set("description", scope.words().with("description.terms", {group->name, label}));
    view.set_one("group", scope.link({Kind::group, edition.group.value, {}}));
    view.set("date", date).set("date_iso", edition.date.iso());
    view.set("status", edition.status.value);
    view.set("status_label", scope.words().of("edition-status", edition.status.value));
    view.set("superseded", is_superseded(context.index(), edition)).set("under_review", is_under_review(edition));
    view.set("draft", is_draft(edition)).set("summary_only", is_summary(edition));
    view_pdf(scope, edition, view);
    view_neighbours(scope, edition, view);
    view_comparisons(scope, edition, view);
    const Edition* current = find_current_edition(scope.index(), edition.group.value);
    if (current != nullptr && !is_summary(*current) && current != &edition) {
        view.set_one("full_terms", scope.link({Kind::clause, current->key(), {}}, context.edition_label(*current)));
    } else {
        view.set_none("full_terms");
    }
    std::vector<std::string> partnerships;
    for (const LocatedReference& each : edition.partnerships) partnerships.push_back(each.value.id);
    view.set("partnerships", view_links(scope, Kind::partnership, partnerships));
    scope.set_link(view, "restates", edition.restated());
    view.set("restates_note", edition.restates ? scope.line(edition.restates->note) : Markup{});
    view.set("note", scope.block(edition.note));

    View::List contents, sections, footnotes;
    for (const Section& section : edition.sections) {
        View entry;
        entry.set("number", section.number.value).set("section_title", section.title);
        entry.set("href", scope.href(Address{{}, section.anchor}));
        contents.push_back(std::move(entry));
    }
    // The text before the facts: a term is explained where reading begins.
    for (const Section& section : edition.sections) sections.push_back(view_section(scope, section));
    view_facts(scope, &edition, view);
    for (const Footnote& footnote : edition.footnotes) {
        View each;
        each.set("number", footnote.number.value).set("anchor", footnote.anchor).set("body", scope.line(footnote.text));
        footnotes.push_back(std::move(each));
    }
    view.set("contents", std::move(contents)).set("sections", std::move(sections));
    view.set("footnotes", std::move(footnotes));
    view_mentions(scope, Kind::clause, edition.key(), view);
}

}  // namespace remit
