// All that one agency does, on one page that is made to be printed: seats, deadlines, duties, posts, and the sources.
#include <algorithm>
#include <map>

#include "generator/base/text.h"
#include "generator/model/standing.h"
#include "generator/naming/fact_words.h"
#include "generator/pages/tables/duty_clauses.h"
#include "generator/pages/tables/table_cells.h"
#include "generator/pages/tables/table_views.h"
#include "generator/pages/things/thing_views.h"
#include "generator/tables/meeting_rules.h"
#include "generator/tables/seats.h"

namespace remit {
namespace {

class DutiesViewer {
public:
    DutiesViewer(PageScope& scope, const Agency& agency)
        : scope_(scope),
          context_(scope.context()),
          agency_(agency),
          itself_{Kind::agency, agency.id.value, {}},
          own_(agency_and_posts(context_, agency)) {
        for (const Reference& each : own_) {
            for (const Mention& mention : context_.mentions_of(each.kind, each.id)) {
                const Edition* edition =
                    mention.from.kind == Kind::clause ? scope.index().find_edition(mention.from.id) : nullptr;
                if (edition == nullptr) continue;
                const Group* group = scope.index().find_group(edition->group.value);
                naming_[{to_lower(group->name), group->id.value}].insert(edition);
            }
        }
    }

    void view(View& view) {
        View::List seats, past_seats, rules, duties, past_duties;
        for (const auto& [name, editions] : naming_) {
            const Group& group = *scope_.index().find_group(name.second);
            const auto tells_seats = [](const Edition& e) { return !e.members.empty() || !e.chairs.empty(); };
            const ChosenTerms chosen = choose_terms(context_.index(), group, tells_seats);
            if (editions.contains(chosen.edition)) add_seats(chosen, seats, past_seats, rules);
            for (const Edition* edition : context_.index().editions_of(group.id.value)) {
                if (editions.contains(edition)) add_duties(*edition, duties, past_duties);
            }
        }
        view.set("seats", std::move(seats)).set("past_seats", std::move(past_seats)).set("rules", std::move(rules));
        view.set("duties", std::move(duties)).set("past_duties", std::move(past_duties));
        view.set("posts", posts());
        View::List sources;
        for (const Edition* edition : sources_) sources.push_back(source(*edition));
        view.set("sources", std::move(sources));
    }

private:
    bool is_own(const std::optional<LocatedReference>& reference) const {
        return reference && own_.contains({reference->value.kind, reference->value.id, {}});
    }

    void cite(const Edition& edition) {
        if (std::find(sources_.begin(), sources_.end(), &edition) == sources_.end()) sources_.push_back(&edition);
    }

    // {label, href} of the group, {edition}, then what the line says and where it is stated.
    View line(const Edition& edition, const Fact& fact) {
        cite(edition);
        told_[&edition].insert(find_anchor(edition, fact.clause.value).value_or(""));
        View line = scope_.link({Kind::group, edition.group.value, {}});
        line.set_one("edition", scope_.link({Kind::clause, edition.key(), {}}, context_.edition_label(edition)));
        line.set("text", text(edition, fact.text)).set("inferred", fact.inferred);
        return std::move(line.set_one("where", view_source(scope_, edition, fact)));
    }

    Markup text(const Edition& edition, const RichText& text) {
        const std::string before = scope_.stand_in(edition.key());
        Markup markup = scope_.line(text);
        scope_.stand_in(before);
        return markup;
    }

    View chair_seat(const Edition& edition, const Chair& chair, std::string_view role) {
        View seat = line(edition, chair);
        const bool dated = !chair.from.empty() || !chair.to.empty();
        seat.set("role_label", chair.label.empty() ? scope_.words().of("member-role", role) : chair.label);
        seat.set("details", context_.span_in_words(chair.from, chair.to));
        seat.set("now", dated && turn_of(chair, scope_.site().settings.as_of) == Turn::now);
        return std::move(seat.set("who", who({&chair.post, &chair.person})));
    }

    View::List who(std::initializer_list<const std::optional<LocatedReference>*> references) const {
        View::List links;
        for (const auto* each : references) {
            if (*each) links.push_back(scope_.link((*each)->value));
        }
        return links;
    }

    void add_seats(const ChosenTerms& chosen, View::List& seats, View::List& past_seats, View::List& rules) {
        const Edition& edition = *chosen.edition;
        View::List found;
        for (const auto* chairs : {&edition.chairs, &edition.deputy_chairs}) {
            for (const Chair& chair : *chairs) {
                const bool over = chosen.now && turn_of(chair, scope_.site().settings.as_of) == Turn::past;
                if (over || find_seat_agency(context_, chair.agency, chair.post) != itself_) continue;
                found.push_back(chair_seat(edition, chair, chairs == &edition.chairs ? "chair" : "deputy-chair"));
            }
        }
        for (const Seat& each : seats_of(context_, edition)) {
            if (each.member == nullptr) continue;
            const Member& member = *each.member;
            if (each.holder != itself_ && !(member.on_behalf_of && member.on_behalf_of->value == itself_)) continue;
            View seat = line(edition, member);
            seat.set("role_label", scope_.words().of("member-role-one", member.role));
            seat.set("details", seat_details(scope_, member)).set("now", false);
            found.push_back(std::move(seat.set("who", who({&member.post, &member.person}))));
            counted_.insert(&edition);
        }
        if (chosen.now && !found.empty()) rules.push_back(meeting_rules(edition));
        std::move(found.begin(), found.end(), std::back_inserter(chosen.now ? seats : past_seats));
    }

    View meeting_rules(const Edition& edition) const {
        View group = scope_.link({Kind::group, edition.group.value, {}});
        View::List stated;
        std::vector<std::string> missing;
        for (const Topic& topic : meeting_topics()) {
            if (!find_meeting_rules(context_, edition, topic).empty()) {
                stated.push_back(view_rule(scope_, &edition, topic));
            } else {
                missing.push_back(scope_.words().of("fact", topic.name));
            }
        }
        group.set("not_stated", missing.empty()
                                    ? std::string{}
                                    : scope_.words().with("duty.not-stated", {join_list(missing, ", ", ", ")}));
        return std::move(group.set("stated", std::move(stated)));
    }

    void add_duty(const Edition& edition, const Fact& fact, std::string what, View::List& lines) {
        View duty = line(edition, fact);
        lines.push_back(std::move(duty.set("what", std::move(what)).set("lead", Markup{})));
    }

    View::List facts_about_it(const Edition& edition) {
        const Words& words = scope_.words();
        View::List lines;
        if (edition.quorum) {
            const auto& needed = edition.quorum->requires_;
            const auto& sectors = edition.quorum->one_of_each;
            const auto is_its = [&](const auto& sector) { return sector.value == agency_.sector; };
            if (std::any_of(needed.begin(), needed.end(), [&](const LocatedReference& each) { return is_own(each); })) {
                add_duty(edition, *edition.quorum, words("duty.quorum"), lines);
            } else if (counted_.contains(&edition) && std::any_of(sectors.begin(), sectors.end(), is_its)) {
                add_duty(edition, *edition.quorum, words("duty.quorum-sector"), lines);
            }
        }
        if (edition.secretariat && is_own(edition.secretariat->who)) {
            add_duty(edition, *edition.secretariat, words("fact.secretariat"), lines);
        }
        for (const ReportingLine& each : edition.reports_to) {
            if (is_own(each.to)) add_duty(edition, each, words("duty.reports-to"), lines);
        }
        for (const Relation& each : edition.relations) {
            if (is_own(each.to)) {
                add_duty(edition, each, words.with("duty.relation", {words.of("relation", each.kind)}), lines);
            }
        }
        return lines;
    }

    View clause_line(const Edition& edition, const NamingClause& naming) {
        Markup leads;
        for (const RichText* each : naming.leads) {
            Markup more = text(edition, *each);
            if (!leads.empty() && !more.empty()) leads.steps.push_back({MarkKind::line_break, 0, 0, {}, {}, {}, false});
            leads.steps.insert(leads.steps.end(), more.steps.begin(), more.steps.end());
        }
        View line = scope_.link({Kind::group, edition.group.value, {}});
        line.set_one("edition", scope_.link({Kind::clause, edition.key(), {}}, context_.edition_label(edition)));
        line.set("what", false).set("lead", std::move(leads)).set("text", text(edition, *naming.text));
        const std::string& anchor = naming.clause->anchor;
        line.set("inferred", false);
        std::string label = context_.clause_label(edition, anchor);
        line.set_one("where", scope_.link({Kind::clause, edition.key(), anchor}, std::move(label)));
        return line;
    }

    // Terms that hold are quoted; of those that hold no more the places are enough.
    void add_duties(const Edition& edition, View::List& duties, View::List& past) {
        View each = scope_.link({Kind::clause, edition.key(), {}});
        View::List lines;
        if (is_superseded(context_.index(), edition)) {
            std::string before;
            for (const NamingClause& naming : find_naming_clauses(edition, own_, {})) {
                std::string label = context_.clause_label(edition, naming.clause->anchor);
                if (label == before) continue;  // Two points of one clause are cited alike; the first leads there.
                before = label;
                lines.push_back(scope_.link({Kind::clause, edition.key(), naming.clause->anchor}, std::move(label)));
            }
            if (!lines.empty()) past.push_back(std::move(each.set("clauses", std::move(lines))));
            return;
        }
        lines = facts_about_it(edition);
        for (const NamingClause& naming : find_naming_clauses(edition, own_, told_[&edition])) {
            lines.push_back(clause_line(edition, naming));
        }
        if (lines.empty()) return;
        cite(edition);
        duties.push_back(std::move(each.set("lines", std::move(lines))));
    }

    View::List posts() const {
        View::List posts;
        for (const Post& post : scope_.site().posts) {
            if (post.owner != itself_) continue;
            View view = scope_.link({Kind::post, post.id.value, {}});
            View::List holders;
            for (const Mention& mention : context_.mentions_of(Kind::post, post.id.value)) {
                const Person* person =
                    mention.from.kind == Kind::person ? scope_.index().find_person(mention.from.id) : nullptr;
                if (person == nullptr) continue;
                for (const Holding& holding : person->holds) {
                    if (&holding.post.value == mention.to) holders.push_back(view_holder(scope_, *person, holding));
                }
            }
            view.set("no_holder", holders.empty() ? scope_.words()("absent.holder") : std::string{});
            posts.push_back(std::move(view.set("holders", std::move(holders))));
        }
        return posts;
    }

    View source(const Edition& edition) const {
        View view = scope_.link({Kind::clause, edition.key(), {}}, edition.title);
        view.set("date", context_.edition_label(edition));
        view.set("status_label", scope_.words().of("edition-status", edition.status.value));
        scope_.set_link(view, "restates", edition.restated());
        return view;
    }

    PageScope& scope_;
    const SiteContext& context_;
    const Agency& agency_;
    Reference itself_;
    std::set<Reference> own_;
    /// By name and id of their group.
    std::map<std::pair<std::string, std::string>, std::set<const Edition*>> naming_;
    std::map<const Edition*, std::set<std::string>> told_;   ///< Anchors that a line of the page cites.
    std::set<const Edition*> counted_;                       ///< It has a seat there, by these terms.
    std::vector<const Edition*> sources_;
};

}  // namespace

void view_agency_duties(PageScope& scope, const Agency& agency, View& view) {
    const Words& words = scope.words();
    view.set("title", words.with("title.duties-of", {agency.name}));
    view.set("description", words.with("description.duties-of", {agency.name}));
    view.set("name", agency.name).set("short_name", agency.short_name);
    view.set("sector_label", words.of("sector", agency.sector));
    view.set_one("agency", scope.link({Kind::agency, agency.id.value, {}}));
    scope.set_link(view, "parent", agency.parent);
    View::List parts;
    for (const Agency& other : scope.site().agencies) {
        if (!other.parent || other.parent->value.id != agency.id.value || !has_duties(scope.context(), other)) continue;
        View part;
        part.set("label", other.name).set("href", scope.href(address_of(PageKind::agency_duties, {other.id.value})));
        parts.push_back(std::move(part));
    }
    view.set("parts", std::move(parts));
    DutiesViewer(scope, agency).view(view);
}

}  // namespace remit
