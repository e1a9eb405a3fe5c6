// The one list of kinds of facts, and the one list of topics under which they are told.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "generator/model/facts.h"

namespace remit {

/// All facts of an edition.
struct Facts {
    std::vector<Chair> chairs, deputy_chairs;
    std::vector<ReportingLine> reports_to;
    std::vector<Member> members;
    std::optional<Meetings> meetings;
    std::optional<Quorum> quorum;
    std::optional<Attendance> attendance;
    std::optional<Secretariat> secretariat;
    std::vector<Deadline> deadlines;
    std::optional<Review> review;
    std::vector<Escalation> escalations;
    std::vector<Relation> relations;
    std::vector<Scope> scopes;
};

/// The one list of kinds of facts: key of the table, and the member that holds it.
void describe_facts(auto& facts, auto& visit) {
    visit(Key{"chair", "who chairs; a rotation is several with dates"}, facts.chairs);
    visit(Key{"deputy_chair", "who chairs in their place"}, facts.deputy_chairs);
    visit(Key{"reports_to", "whom the group reports to"}, facts.reports_to);
    visit(Key{"member", "a seat: as much of whose it is as the source says"}, facts.members);
    visit(Key{"meetings", "how often the group meets"}, facts.meetings);
    visit(Key{"quorum", "how many, and who, must be there"}, facts.quorum);
    visit(Key{"attendance", "how often members come, and when deputies may"}, facts.attendance);
    visit(Key{"secretariat", "who serves the group"}, facts.secretariat);
    visit(Key{"deadline", "when papers, agenda, minutes or action log go out"}, facts.deadlines);
    visit(Key{"review", "when the terms are looked at again"}, facts.review);
    visit(Key{"escalation", "where what the group cannot settle goes"}, facts.escalations);
    visit(Key{"relation", "any other relation to a body"}, facts.relations);
    visit(Key{"scope", "what a group is for and whose it is, in words that checks can compare"}, facts.scopes);
}

/// Where the page of a group, and that of an edition, shows a topic.
enum class Part : std::uint8_t { glance, workings, members, relations };

/// Something that is looked up of a group: a kind of facts, a part of one, or what several facts say together.
struct Topic {
    std::string_view name;    ///< In words of the interface, records of the search and comparisons: "deputy-chair".
    std::string_view key;     ///< The kind of facts, as describe_facts() names it.
    Part part = Part::glance;
    bool expected = false;    ///< That it is not stated is said in words.
    bool rule = false;        ///< A rule by which a group meets: a column of the table of meetings.
};

/// The one list of topics, in the order in which they are told.
inline constexpr std::array all_topics{
    Topic{.name = "chair", .key = "chair", .expected = true},
    Topic{"deputy-chair", "deputy_chair"},
    Topic{.name = "meetings", .key = "meetings", .expected = true, .rule = true},
    Topic{.name = "quorum", .key = "quorum", .expected = true, .rule = true},
    Topic{.name = "reports-to", .key = "reports_to", .expected = true},
    Topic{"joint-with", "scope"},
    Topic{.name = "agenda", .key = "deadline", .part = Part::workings, .rule = true},
    Topic{.name = "papers", .key = "deadline", .part = Part::workings, .rule = true},
    Topic{.name = "minutes", .key = "deadline", .part = Part::workings, .rule = true},
    Topic{.name = "action-log", .key = "deadline", .part = Part::workings, .rule = true},
    Topic{"attendance", "attendance", Part::workings},
    Topic{"secretariat", "secretariat", Part::workings},
    Topic{.name = "review", .key = "review", .rule = true},
    Topic{"escalation", "escalation", Part::workings},
    Topic{"members", "member", Part::members},
    Topic{"relation", "relation", Part::relations},
};

/// The topic of a name. REQUIRES: there is one.
[[nodiscard]] constexpr const Topic& find_topic(std::string_view name) {
    const Topic* topic = all_topics.data();
    while (topic->name != name) ++topic;
    return *topic;
}

/// Whether the fact, of the topic's kind, belongs to the topic.
template <class T>
bool is_of_topic(const T&, const Topic&) { return true; }
inline bool is_of_topic(const Deadline& deadline, const Topic& topic) { return deadline.what == topic.name; }
/// What a document says of another group is no fact of its own.
inline bool is_of_topic(const Scope& scope, const Topic&) { return !scope.group && !scope.joint_with.empty(); }

template <class T>
using FactList = std::vector<const T*>;

template <class T>
FactList<T> facts_of_topic(const std::vector<T>& held, const Topic& topic) {
    FactList<T> facts;
    for (const T& fact : held) {
        if (is_of_topic(fact, topic)) facts.push_back(&fact);
    }
    return facts;
}
template <class T>
FactList<T> facts_of_topic(const std::optional<T>& held, const Topic&) {
    return held ? FactList<T>{&*held} : FactList<T>{};
}

/// Calls `visit(facts)` with the facts of one topic, a FactList of its type; an empty one where there are none.
void visit_topic(const Facts& facts, const Topic& topic, auto visit) {
    const auto pick = [&](const Key& key, const auto& held) {
        if (key.name == topic.key) visit(facts_of_topic(held, topic));
    };
    describe_facts(facts, pick);
}

/// A fact of any kind, in its edition.
using AnyFact =
    std::variant<const Chair*, const ReportingLine*, const Member*, const Meetings*, const Quorum*, const Attendance*,
                 const Secretariat*, const Deadline*, const Review*, const Escalation*, const Relation*, const Scope*>;

/// What it has as every fact has it.
[[nodiscard]] inline const Fact& common(const AnyFact& fact) {
    return std::visit([](const auto* each) -> const Fact& { return *each; }, fact);
}

}  // namespace remit
