// The facts of an edition as a reader sees them: "At a glance", who sits, how it does its work, other relations.
#include <algorithm>
#include <utility>

#include "generator/base/text.h"
#include "generator/naming/fact_words.h"
#include "generator/pages/edition/edition_views.h"

namespace remit {
namespace {

// Plain words as a text of one step.
Markup plain(std::string_view words) {
    Markup markup;
    if (!words.empty()) markup.steps.push_back({MarkKind::text, 0, 0, std::string(words), {}, {}, false});
    return markup;
}

Markup nothing(const Fact&) { return {}; }

class FactViewer {
public:
    FactViewer(PageScope& scope, const Edition& edition) : scope_(scope), edition_(edition) {}

    View::List glance() {
        chairs("chair", edition_.chairs, true);
        chairs("deputy-chair", edition_.deputy_chairs, false);
        meetings();
        optional_fact("quorum", edition_.quorum, true, nothing, nothing);
        View::List lines;
        for (const ReportingLine& line : edition_.reports_to) {
            lines.push_back(line_about(line, line.to, line.how));
        }
        add("reports-to", std::move(lines), true);
        add("joint-with", joint(), false);
        review();
        return std::exchange(facts_, {});
    }

    View::List workings() {
        deadlines();
        optional_fact("attendance", edition_.attendance, false, nothing,
                      [&](const Attendance& a) { return scope_.line(a.deputies); });
        secretariat();
        View::List lines;
        for (const Escalation& escalation : edition_.escalations) {
            View each = fact_line(escalation, scope_.line(escalation.to));
            each.set_none("who").set("more", scope_.line(escalation.how));
            lines.push_back(std::move(each));
        }
        add("escalation", std::move(lines), false);
        return std::exchange(facts_, {});
    }

    View::List members() {
        View::List roles;
        for (const std::string_view role : {"member", "adviser", "observer", "attendee"}) {
            std::vector<const Member*> members;
            for (const Member& member : edition_.members) {
                if (member.role == role) members.push_back(&member);
            }
            if (members.empty()) continue;
            const std::string shared = shared_clause(members);
            View each;
            each.set("role", std::string(role)).set("role_label", scope_.words().of("member-role", role));
            set_clause(each, "role_clause", shared);
            View::List seats;
            for (const Member* member : members) seats.push_back(seat(*member, !shared.empty()));
            each.set("seats", std::move(seats));
            roles.push_back(std::move(each));
        }
        return roles;
    }

    View::List relations() {
        View::List relations;
        for (const Relation& relation : edition_.relations) {
            View each = line_about(relation, relation.to, {});
            each.set("relation_label", scope_.words().of("relation", relation.kind));
            relations.push_back(std::move(each));
        }
        return relations;
    }

private:
    // {text, clause, inferred, fact_note, now, printed_label}: what every line of a fact has. `fallback` where the
    // author gave no text; `now` marks the one of several whose time it is; the label is the print's ("Vice Chair").
    View fact_line(const Fact& fact, Markup fallback, bool now = false, const std::string& printed_label = {}) {
        View view;
        view.set("text", fact.text.empty() ? std::move(fallback) : scope_.line(fact.text));
        set_clause(view, "clause", fact.clause.value);
        view.set("inferred", fact.inferred).set("fact_note", scope_.line(fact.note));
        view.set("now", now).set("printed_label", printed_label);
        return view;
    }

    void set_clause(View& view, std::string_view name, const std::string& clause) {
        const auto anchor = find_anchor(edition_, clause);
        if (anchor) {
            view.set_one(name, scope_.link({Kind::clause, edition_.key(), *anchor},
                                           scope_.context().clause_label(edition_, *anchor)));
        } else {
            view.set_none(name);
        }
    }

    // Several seats, all stated in what has one name, a section or the points of a clause: it is said once, not on
    // every line.
    std::string shared_clause(const std::vector<const Member*>& members) const {
        const auto label_of = [&](std::string_view clause) {
            const auto anchor = find_anchor(edition_, clause);
            return anchor ? scope_.context().clause_label(edition_, *anchor) : std::string{};
        };
        const std::string label = label_of(members.front()->clause.value);
        const bool shared = members.size() > 1 && !label.empty() &&
                            std::all_of(members.begin(), members.end(), [&](const Member* member) {
                                return !member->inferred && label_of(member->clause.value) == label;
                            });
        if (!shared) return {};
        for (const Section& section : edition_.sections) {
            if (scope_.context().clause_label(edition_, section.anchor) == label) return section.anchor;
        }
        return members.front()->clause.value;
    }

    // Does a text say no more than the name of what is linked beside it?
    bool says_only(const RichText& text, const Reference& who) const {
        const std::string words = to_lower(scope_.context().words_of(text, edition_.key()));
        const std::string name = to_lower(scope_.context().name_of(who));
        return words == name || words == "the " + name;
    }

    // A line about somebody: linked, then the fact's text unless it says no more than the link does.
    View line_about(const Fact& fact, const std::optional<LocatedReference>& who, const RichText& more) {
        Fact told = fact;
        if (who && says_only(fact.text, who->value)) told.text = {};
        View view = fact_line(told, Markup{});
        scope_.set_link(view, "who", who);
        view.set("more", scope_.line(more));
        return view;
    }

    // Words of the interface in front of the author's.
    Markup labelled(std::string_view key, const RichText& text) {
        Markup markup = plain(scope_.words()(key) + " ");
        Markup rest = scope_.line(text);
        markup.steps.insert(markup.steps.end(), rest.steps.begin(), rest.steps.end());
        return markup;
    }

    // A fact with its label. What is absent and would be looked for is said in words.
    void add(std::string_view name, View::List lines, bool expected) {
        if (lines.empty() && !expected) return;
        View fact;
        fact.set("fact", std::string(name)).set("fact_label", scope_.words().of("fact", name));
        fact.set("absent", lines.empty() ? scope_.words().of("absent", name) : std::string{});
        fact.set("lines", std::move(lines));
        facts_.push_back(std::move(fact));
    }

    // A fact of which there is one at most. `fallback` says it where there is no text, `more` what stands below.
    template <class FactType, class Fallback, class More>
    void optional_fact(std::string_view name, const std::optional<FactType>& fact, bool expected, Fallback fallback,
                       More more) {
        View::List lines;
        if (fact) {
            View line = fact_line(*fact, fallback(*fact));
            line.set_none("who").set("more", more(*fact));
            lines.push_back(std::move(line));
        }
        add(name, std::move(lines), expected);
    }

    void chairs(std::string_view name, const std::vector<Chair>& chairs, bool expected) {
        View::List lines;
        for (const Chair& chair : chairs) {
            const bool dated = !chair.from.empty() || !chair.to.empty();
            const bool now = dated && !scope_.context().is_superseded(edition_) &&
                             standing_of(chair, scope_.site().settings.as_of) == Standing::now;
            const std::string label = to_lower(chair.label);
            const bool said = label == to_lower(scope_.words().of("fact", name)) ||
                              (chair.post && label == to_lower(scope_.context().name_of(chair.post->value)));
            Fact told = chair;
            if (chair.post && says_only(chair.text, chair.post->value)) told.text = {};
            View line = fact_line(told, Markup{}, now, said ? std::string{} : chair.label);
            const bool named = !chair.text.empty();
            View::List who;
            if (chair.post) who.push_back(scope_.link(chair.post->value));
            if (chair.person) who.push_back(scope_.link(chair.person->value));
            if (chair.agency && (!chair.post || named)) who.push_back(scope_.link(chair.agency->value));
            line.set("who", std::move(who));
            line.set("more", plain(named ? std::string{} : scope_.context().span_in_words(chair.from, chair.to)));
            lines.push_back(std::move(line));
        }
        add(name, std::move(lines), expected);
    }

    void meetings() {
        const auto words = [&](const Meetings& m) { return plain(meetings_in_words(scope_.context(), m)); };
        optional_fact("meetings", edition_.meetings, true, words, nothing);
    }

    void deadlines() {
        for (const std::string_view what : {"agenda", "papers", "minutes", "action-log"}) {
            View::List lines;
            for (const Deadline& deadline : edition_.deadlines) {
                if (deadline.what != what) continue;
                View line = fact_line(deadline, plain(deadline_in_words(scope_.context(), deadline)));
                line.set_none("who").set("more", Markup{});
                lines.push_back(std::move(line));
            }
            add(what, std::move(lines), false);
        }
    }

    View::List joint() {
        View::List lines;
        for (const Scope& scope : edition_.scopes) {
            if (scope.group) continue;
            for (const LocatedReference& partner : scope.joint_with) lines.push_back(line_about(scope, partner, {}));
        }
        return lines;
    }

    void secretariat() {
        View::List lines;
        if (edition_.secretariat) lines.push_back(line_about(*edition_.secretariat, edition_.secretariat->who, {}));
        add("secretariat", std::move(lines), false);
    }

    void review() {
        const auto words = [&](const Review& r) { return plain(review_in_words(scope_.context(), r)); };
        optional_fact("review", edition_.review, false, words, [&](const Review& r) {
            return r.approved_by.empty() ? Markup{} : labelled("review.approved-by", r.approved_by);
        });
    }

    // `bare`: the clause stands elsewhere.
    View seat(const Member& member, bool bare) {
        Fact fact = member;
        if (bare) fact.clause.value.clear();
        View view = fact_line(fact, Markup{});
        View::List who;
        for (const auto& each : {member.agency, member.group, member.post, member.person}) {
            if (each) who.push_back(scope_.link(each->value));
        }
        view.set("who", std::move(who)).set("seat", member.seat);
        view.set("count", member.count && *member.count > 1 ? std::to_string(*member.count) : std::string{});
        View::List standing;
        const auto add_standing = [&](bool applies, std::string_view key) {
            if (!applies) return;
            View each;
            each.set("standing_label", scope_.words().of("standing", key));
            standing.push_back(std::move(each));
        };
        add_standing(member.voting && !*member.voting, "non-voting");
        add_standing(member.is_virtual.value_or(false), "virtual");
        add_standing(member.counts_for_quorum && !*member.counts_for_quorum, "not-in-quorum");
        add_standing(member.core.value_or(false), "core");
        view.set("standing", std::move(standing));
        if (member.on_behalf_of) view.set_one("on_behalf_of", scope_.link(member.on_behalf_of->value));
        else view.set_none("on_behalf_of");
        return view;
    }

    PageScope& scope_;
    const Edition& edition_;
    View::List facts_;
};

}  // namespace

void view_facts(PageScope& scope, const Edition* edition, View& view) {
    if (edition == nullptr) {
        view.set_none("facts").set_none("members").set_none("workings").set_none("relations");
        view.set("no_members", false);
        return;
    }
    const std::string before = scope.stand_in(edition->key());
    FactViewer viewer(scope, *edition);
    view.set("facts", viewer.glance());  // In the order of the page: terms are marked where they are read first.
    view.set("members", viewer.members()).set("workings", viewer.workings()).set("relations", viewer.relations());
    scope.stand_in(before);
    view.set("no_members", edition->members.empty() ? scope.words()("absent.members") : std::string{});
}

}  // namespace remit
