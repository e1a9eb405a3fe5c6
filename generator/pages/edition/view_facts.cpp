// The facts of an edition as a reader sees them: "At a glance", who sits, how it does its work, other relations.
#include <algorithm>
#include <utility>

#include "generator/base/text.h"
#include "generator/model/standing.h"
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

class FactViewer {
public:
    FactViewer(PageScope& scope, const Edition& edition) : scope_(scope), edition_(edition) {}

    // The topics of one part of the page, each with its lines. What is absent and would be looked for is said in words.
    View::List part(Part part) {
        View::List facts;
        for (const Topic& topic : all_topics) {
            if (topic.part != part) continue;
            View::List lines = lines_of(topic);
            if (lines.empty() && !topic.expected) continue;
            View fact;
            fact.set("fact", std::string(topic.name)).set("fact_label", scope_.words().of("fact", topic.name));
            fact.set("absent", lines.empty() ? scope_.words().of("absent", topic.name) : std::string{});
            fact.set("lines", std::move(lines));
            facts.push_back(std::move(fact));
        }
        return facts;
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
            SaidFact said = say(scope_.context(), edition_, &relation);
            const std::string label = std::exchange(said.more, {});
            View each = line_of(relation, std::move(said));
            each.set("relation_label", label);
            relations.push_back(std::move(each));
        }
        return relations;
    }

private:
    View::List lines_of(const Topic& topic) {
        View::List lines;
        visit_topic(edition_, topic, [&](const auto& facts) {
            for (const auto* fact : facts) add_lines(*fact, topic, lines);
        });
        return lines;
    }

    void add_lines(const auto& fact, const Topic&, View::List& lines) { lines.push_back(line(fact)); }
    // One line a group that it is shared with.
    void add_lines(const Scope& scope, const Topic&, View::List& lines) {
        for (const LocatedReference& partner : scope.joint_with) {
            SaidFact said = say(scope_.context(), edition_, &scope);
            said.who = {partner.value};
            lines.push_back(line_of(scope, std::move(said)));
        }
    }
    void add_lines(const Chair& chair, const Topic& topic, View::List& lines) {
        SaidFact said = say(scope_.context(), edition_, &chair);
        if (!chair.text.empty()) said.more.clear();  // The text says since when.
        lines.push_back(line_of(chair, std::move(said), is_now(chair), printed_label(chair, topic.name)));
    }
    View line(const auto& fact) { return line_of(fact, say(scope_.context(), edition_, &fact)); }

    // Whom it is about, linked; the fact's text, unless it says no more than the link does; then what else is said.
    View line_of(const Fact& fact, SaidFact said, bool now = false, const std::string& printed = {}) {
        if (!said.who.empty() && says_only(said.text, said.who.front())) said.text = {};
        View view = fact_line(fact, scope_.line(said.shown()));
        view.set("now", now).set("printed_label", printed);
        View::List who;
        for (const Reference& each : said.who) who.push_back(scope_.link(each));
        view.set("who", std::move(who));
        view.set("more", said.further.empty() ? plain(said.more) : labelled(said.further_label, said.further));
        return view;
    }

    // {text, clause, inferred, fact_note}: what every line of a fact has.
    View fact_line(const Fact& fact, Markup text) {
        View view;
        view.set("text", std::move(text));
        set_clause(view, "clause", fact.clause.value);
        view.set("inferred", fact.inferred).set("fact_note", scope_.line(fact.note));
        return view;
    }

    // Of a rotation: the one whose turn it is.
    bool is_now(const Chair& chair) const {
        const bool dated = !chair.from.empty() || !chair.to.empty();
        return dated && !is_superseded(scope_.context().index(), edition_) &&
               turn_of(chair, scope_.site().settings.as_of) == Turn::now;
    }

    // "Vice Chair", where neither the topic nor the post says it.
    std::string printed_label(const Chair& chair, std::string_view topic) const {
        const std::string label = to_lower(chair.label);
        const bool said = label == to_lower(scope_.words().of("fact", topic)) ||
                          (chair.post && label == to_lower(scope_.context().name_of(chair.post->value)));
        return said ? std::string{} : chair.label;
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

    // Words of the interface in front of the author's.
    Markup labelled(const std::string& label, const RichText& text) {
        Markup markup = plain(label.empty() ? label : label + " ");
        Markup rest = scope_.line(text);
        markup.steps.insert(markup.steps.end(), rest.steps.begin(), rest.steps.end());
        return markup;
    }

    // `bare`: the clause stands elsewhere.
    View seat(const Member& member, bool bare) {
        Fact fact = member;
        if (bare) fact.clause.value.clear();
        const SaidFact said = say(scope_.context(), edition_, &member);
        View view = fact_line(fact, scope_.line(said.text));
        view.set("now", false).set("printed_label", false);
        View::List who, standing;
        for (const Reference& each : said.who) who.push_back(scope_.link(each));
        view.set("who", std::move(who)).set("seat", said.seat);
        view.set("count", member.count && *member.count > 1 ? std::to_string(*member.count) : std::string{});
        for (const std::string& words : standing_in_words(scope_.context(), member)) {
            View each;
            each.set("standing_label", words);
            standing.push_back(std::move(each));
        }
        view.set("standing", std::move(standing));
        if (member.on_behalf_of) view.set_one("on_behalf_of", scope_.link(member.on_behalf_of->value));
        else view.set_none("on_behalf_of");
        return view;
    }

    PageScope& scope_;
    const Edition& edition_;
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
    // In the order of the page: terms are marked where they are read first.
    view.set("facts", viewer.part(Part::glance));
    view.set("members", viewer.members());
    view.set("workings", viewer.part(Part::workings)).set("relations", viewer.relations());
    scope.stand_in(before);
    view.set("no_members", edition->members.empty() ? scope.words()("absent.members") : std::string{});
}

}  // namespace remit
