// Pages of partnerships, agencies, people and posts.
#include <algorithm>

#include "generator/model/standing.h"
#include "generator/pages/lists/list_views.h"
#include "generator/pages/tables/duty_clauses.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

// A line of "sits on" or "chairs": the group, in what role, by which edition's clause.
View view_seat(const PageScope& scope, const Edition& edition, const Fact& fact, std::string role) {
    View view = scope.link({Kind::group, edition.group.value, {}});
    view.set("role_label", std::move(role)).set("superseded", is_superseded(scope.context().index(), edition));
    view.set("inferred", fact.inferred);
    view.set("edition_label", scope.context().edition_label(edition));
    const auto anchor = find_anchor(edition, fact.clause.value);
    view.set("clause_href", scope.href(Reference{Kind::clause, edition.key(), anchor.value_or("")}));
    view.set("clause_label", anchor ? scope.context().clause_label(edition, *anchor) : std::string{});
    return view;
}

bool is(const std::optional<LocatedReference>& reference, const Reference& thing) {
    return reference && reference->value == thing;
}

// Every seat and chair of `thing`, newest editions first. `seat_label` says who sits for an agency.
void view_seats(PageScope& scope, const Reference& thing, View& view) {
    View::List seats, past;
    const auto add = [&](const Edition& edition, const Fact& fact, std::string role, const std::string& seat) {
        View line = view_seat(scope, edition, fact, std::move(role));
        line.set("seat", seat);
        (is_superseded(scope.context().index(), edition) ? past : seats).push_back(std::move(line));
    };
    std::vector<const Edition*> editions;
    for (const Mention& mention : scope.context().mentions_of(thing.kind, thing.id)) {
        if (mention.from.kind != Kind::clause) continue;
        const Edition* edition = scope.index().find_edition(mention.from.id);
        if (edition != nullptr && std::find(editions.begin(), editions.end(), edition) == editions.end()) {
            editions.push_back(edition);
        }
    }
    std::stable_sort(editions.begin(), editions.end(),
                     [](const Edition* a, const Edition* b) { return a->date > b->date; });
    const Words& words = scope.words();
    for (const Edition* edition : editions) {
        for (const Chair& chair : edition->chairs) {
            if (is(chair.post, thing) || is(chair.person, thing) || is(chair.agency, thing)) {
                std::string role = chair.label.empty() ? words("member-role.chair") : chair.label;
                const std::string when = scope.context().span_in_words(chair.from, chair.to);
                add(*edition, chair, when.empty() ? std::move(role) : words.with("seat.when", {role, when}), {});
            }
        }
        for (const Chair& chair : edition->deputy_chairs) {
            if (is(chair.post, thing) || is(chair.person, thing) || is(chair.agency, thing)) {
                add(*edition, chair, chair.label.empty() ? words("member-role.deputy-chair") : chair.label, {});
            }
        }
        for (const Member& member : edition->members) {
            if (is(member.agency, thing) || is(member.group, thing) || is(member.post, thing) ||
                is(member.person, thing) || is(member.on_behalf_of, thing)) {
                add(*edition, member, words.of("member-role-one", member.role), member.seat);
            }
        }
    }
    view.set("seats", std::move(seats)).set("past_seats", std::move(past));
}

View view_holding(PageScope& scope, const Holding& holding, View view) {
    std::string when = scope.context().span_in_words(holding.from, holding.to, holding.approximate);
    if (when.empty() && !holding.as_at.empty()) {
        when = scope.words().with("date.as-at", {scope.context().date_in_words(holding.as_at, holding.approximate)});
    }
    view.set("when", when).set("holding_note", scope.line(holding.note));
    scope.set_link(view, "source_clause", holding.clause);
    scope.set_link(view, "source_document", holding.document);
    return view;
}

template <class T, class Belongs>
View::List links_to(const PageScope& scope, Kind kind, const std::vector<T>& all, Belongs belongs) {
    View::List links;
    for (const T& each : all) {
        if (belongs(each)) links.push_back(scope.link({kind, each.id.value, {}}));
    }
    return links;
}

View::List posts_of(const PageScope& scope, const Reference& owner) {
    return links_to(scope, Kind::post, scope.site().posts, [&](const Post& post) { return post.owner == owner; });
}

}  // namespace

View view_holder(PageScope& scope, const Person& person, const Holding& holding) {
    return view_holding(scope, holding, scope.link({Kind::person, person.id.value, {}}));
}

void view_partnership(PageScope& scope, const Partnership& partnership, View& view) {
    view.set("summary", scope.block(partnership.summary)).set("area", partnership.area);
    view_named(scope, partnership, view);
    view.set("description", scope.context().words_of(partnership.summary));
    View::List guidance, groups;
    for (const Guidance& each : partnership.guidance) {
        View line = scope.link(each.document.value);
        line.set("guidance_note", scope.line(each.note));
        scope.set_link(line, "guidance_clause", each.clause);
        guidance.push_back(std::move(line));
    }
    for (const Group& group : scope.site().groups) {
        const auto& editions = scope.index().editions_of(group.id.value);
        const auto names_it = [&](const std::vector<LocatedReference>& all) {
            return std::any_of(all.begin(), all.end(),
                               [&](const LocatedReference& each) { return each.value.id == partnership.id.value; });
        };
        const auto is_under_it = [&](const Edition* edition) { return names_it(edition->partnerships); };
        if (names_it(group.partnerships) || std::any_of(editions.begin(), editions.end(), is_under_it)) {
            groups.push_back(view_group_line(scope, group));
        }
    }
    view.set("guidance", std::move(guidance)).set("groups", std::move(groups));
    view.set("posts", posts_of(scope, {Kind::partnership, partnership.id.value, {}}));
    view_succession(scope, Kind::partnership, partnership, scope.site().partnerships, view);
    view_mentions(scope, Kind::partnership, partnership.id.value, view);
}

void view_agency(PageScope& scope, const Agency& agency, View& view) {
    view.set("summary", scope.block(agency.summary));
    view_named(scope, agency, view);
    view.set("description", scope.words().with("description.agency", {agency.name}));
    view.set("sector_label", scope.words().of("sector", agency.sector));
    scope.set_link(view, "parent", agency.parent);
    const auto is_part = [&](const Agency& other) { return other.parent && other.parent->value.id == agency.id.value; };
    view.set("parts", links_to(scope, Kind::agency, scope.site().agencies, is_part));
    view.set("posts", posts_of(scope, {Kind::agency, agency.id.value, {}}));
    view_seats(scope, {Kind::agency, agency.id.value, {}}, view);
    view.set("duties_href", has_duties(scope.context(), agency)
                                ? scope.href(address_of(PageKind::agency_duties, {agency.id.value}))
                                : std::string{});
    view_succession(scope, Kind::agency, agency, scope.site().agencies, view);
    view_mentions(scope, Kind::agency, agency.id.value, view);
}

void view_person(PageScope& scope, const Person& person, View& view) {
    view_named(scope, person, view);
    view.set("description", scope.words().with("description.person", {person.name}));
    View::List holdings;
    for (const Holding& holding : person.holds) {
        View line = scope.link(holding.post.value);
        const Post* post = scope.index().find_post(holding.post.value.id);
        line.set_one("owner", scope.link(post->owner));
        holdings.push_back(view_holding(scope, holding, std::move(line)));
    }
    view.set("holdings", std::move(holdings));
    view_seats(scope, {Kind::person, person.id.value, {}}, view);
    view_mentions(scope, Kind::person, person.id.value, view);
}

void view_post(PageScope& scope, const Post& post, View& view) {
    view_named(scope, post, view);
    view.set("description", scope.words().with("description.post", {post.name}));
    view.set_one("owner", scope.link(post.owner));
    View::List holders;
    for (const Person& person : scope.site().people) {
        for (const Holding& holding : person.holds) {
            if (holding.post.value.id == post.id.value) holders.push_back(view_holder(scope, person, holding));
        }
    }
    view.set("no_holder", holders.empty() ? scope.words()("absent.holder") : std::string{});
    view.set("holders", std::move(holders));
    view_seats(scope, {Kind::post, post.id.value, {}}, view);
    view_mentions(scope, Kind::post, post.id.value, view);
}

}  // namespace remit
