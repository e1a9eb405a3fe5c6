// The facts of an edition: each kind once, with its keys, and the one list of them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "generator/model/date.h"
#include "generator/model/key.h"
#include "generator/model/located_reference.h"
#include "generator/model/rich_text.h"
#include "generator/model/vocabulary.h"

namespace remit {

/// What every fact has. `clause` is as the author wrote it: a printed number or an address in the edition.
struct Fact {
    Span span;                        ///< Of the fact's table.
    RichText text;                    ///< What a reader is shown; may be empty where the rest says it.
    Located<std::string> clause;      ///< May be empty.
    RichText note;
    bool inferred = false;            ///< The source only implies it.
};

void describe_fact(auto& fact, auto& visit) {
    visit(Key{"text", "what a reader is shown; may be left out where the other keys say it"}, fact.text);
    visit(Key{.name = "clause",
              .meaning = "where the edition says it: a printed number, or an address in the same edition",
              .form = Form::cited},
          fact.clause);
    visit(Key{"note", "an editor's note"}, fact.note);
    visit(Key{"inferred", "the source only implies it"}, fact.inferred);
}

/// A chair or deputy chair; a rotation is several with dates.
struct Chair : Fact {
    std::optional<LocatedReference> post, person, agency;
    std::string label;                ///< As printed: "Vice Chair"; may be empty.
    PartialDate from, to;
};

void describe_keys(Is<Chair> auto& chair, auto& visit) {
    const auto who = [](std::string_view name, std::string_view meaning, std::span<const Kind> kinds) {
        return Key{.name = name, .meaning = meaning, .kinds = kinds, .who = true, .says_all = true};
    };
    visit(who("post", "the post that chairs", kinds_of<Kind::post>), chair.post);
    visit(who("person", "the person who chairs", kinds_of<Kind::person>), chair.person);
    visit(who("agency", "the agency that chairs, or whose post it is", kinds_of<Kind::agency>), chair.agency);
    visit(Key{.name = "label", .meaning = "as printed: \"Vice Chair\"", .compared = false}, chair.label);
    visit(Key{"from", "since when"}, chair.from);
    visit(Key{"to", "until when"}, chair.to);
    visit(OneOf{{"text", "post", "person", "agency"}});
}

/// A reporting line. `to` is a group, post or partnership.
struct ReportingLine : Fact {
    std::optional<LocatedReference> to;
    RichText how;
};

void describe_keys(Is<ReportingLine> auto& line, auto& visit) {
    visit(Key{.meaning = "whom the group reports to",
              .kinds = kinds_of<Kind::group, Kind::post, Kind::partnership>,
              .who = true,
              .says_all = true},
          line.to);
    visit(Key{.name = "how", .meaning = "how it reports", .compared = false}, line.how);
    visit(OneOf{{"text", "group", "post", "partnership"}});
}

/// A seat: whose it is (an agency or group), which post sits, who holds that post; as much as the source says.
struct Member : Fact {
    std::optional<LocatedReference> agency, group, post, person;
    std::string seat;                 ///< Who sits for it: "Designated Nurse".
    std::string role = "member";      ///< One of member_roles.
    std::optional<bool> voting, is_virtual, counts_for_quorum;
    std::optional<bool> core;
    std::optional<int> count;
    std::optional<LocatedReference> on_behalf_of;
};

void describe_keys(Is<Member> auto& member, auto& visit) {
    const auto who = [](std::string_view name, std::string_view meaning, std::span<const Kind> kinds) {
        return Key{.name = name, .meaning = meaning, .kinds = kinds, .who = true, .says_all = true};
    };
    visit(who("agency", "the agency whose seat it is", kinds_of<Kind::agency>), member.agency);
    visit(who("group", "the group whose seat it is", kinds_of<Kind::group>), member.group);
    visit(who("post", "the post that sits", kinds_of<Kind::post>), member.post);
    visit(who("person", "the person who sits", kinds_of<Kind::person>), member.person);
    visit(Key{"seat", "who sits for it, as printed: \"Designated Nurse\""}, member.seat);
    visit(Key{.name = "role", .meaning = "as what they sit; else `member`", .words = vocabulary::member_roles}, member.role);
    visit(Key{"voting", "whether the seat has a vote"}, member.voting);
    visit(Key{"virtual", "whether they take part without coming to meetings"}, member.is_virtual);
    visit(Key{"counts_for_quorum", "whether the seat counts towards the quorum"}, member.counts_for_quorum);
    visit(Key{"core", "whether it is a core member"}, member.core);
    visit(Key{"count", "how many seats of this kind there are"}, member.count);
    visit(Key{.name = "on_behalf_of", .meaning = "the agency that they sit for as well", .kinds = kinds_of<Kind::agency>},
          member.on_behalf_of);
    visit(OneOf{{"text", "agency", "group", "post", "person", "seat"}});
}

/// How often the group meets.
struct Meetings : Fact {
    std::optional<int> per_year;
    bool minimum = false;             ///< At least `per_year`.
    Located<std::string> interval;    ///< "every other month"; may be empty.
    std::string duration;
};

void describe_keys(Is<Meetings> auto& meetings, auto& visit) {
    visit(Key{.name = "per_year", .meaning = "how many meetings a year", .says_all = true}, meetings.per_year);
    visit(Key{"minimum", "at least so many"}, meetings.minimum);
    visit(Key{.name = "interval", .meaning = "as printed: \"every other month\"", .says_all = true}, meetings.interval);
    visit(Key{"duration", "how long a meeting takes, as printed"}, meetings.duration);
    visit(OneOf{{"text", "per_year", "interval"}});
}

/// How many, and who, must be there.
struct Quorum : Fact {
    std::string fraction, of;         ///< "1/2" of "members" or "core".
    std::vector<Located<std::string>> one_of_each;  ///< Sectors.
    std::vector<LocatedReference> requires_;        ///< Posts and agencies that must be there.
    bool excluding_chair = false, includes_chair = false;
};

void describe_keys(Is<Quorum> auto& quorum, auto& visit) {
    visit(Key{.name = "fraction", .meaning = "the share that must be there", .form = Form::share, .says_all = true},
          quorum.fraction);
    visit(Key{.name = "of", .meaning = "of whom it is a share", .words = vocabulary::quorum_bases}, quorum.of);
    visit(Key{.name = "one_of_each",
              .meaning = "sectors of which somebody must be there",
              .words = vocabulary::sectors,
              .says_all = true},
          quorum.one_of_each);
    visit(Key{.name = "requires",
              .meaning = "posts and agencies that must be there",
              .form = Form::typed,
              .says_all = true},
          quorum.requires_);
    visit(Key{"excluding_chair", "the chair does not count"}, quorum.excluding_chair);
    visit(Key{"includes_chair", "the chair must be there"}, quorum.includes_chair);
    visit(OneOf{{"text"}});
}

/// How often a member must come, and when a deputy may come instead.
struct Attendance : Fact {
    std::string fraction;
    RichText deputies;
    std::string deputies_share;             ///< "1/4": a deputy may come to so many of the meetings; may be empty.
    std::optional<int> deputies_per_year;   ///< A deputy may come to so many meetings a year.
};

void describe_keys(Is<Attendance> auto& attendance, auto& visit) {
    visit(Key{.name = "fraction", .meaning = "the share of meetings that a member comes to", .form = Form::share},
          attendance.fraction);
    visit(Key{"deputies", "whether deputies may come"}, attendance.deputies);
    visit(Key{.name = "deputies_share",
              .meaning = "the share of meetings that a deputy may come to",
              .form = Form::share},
          attendance.deputies_share);
    visit(Key{"deputies_per_year", "how many meetings a year a deputy may come to"}, attendance.deputies_per_year);
    visit(OneOf{{"text", "deputies"}});
}

/// Who serves the group: a group, agency or post.
struct Secretariat : Fact {
    std::optional<LocatedReference> who;
};

void describe_keys(Is<Secretariat> auto& secretariat, auto& visit) {
    visit(Key{.meaning = "who serves the group",
              .kinds = kinds_of<Kind::group, Kind::agency, Kind::post>,
              .who = true,
              .says_all = true},
          secretariat.who);
    visit(OneOf{{"text", "group", "agency", "post"}});
}

/// When papers, agenda, minutes or the action log go out.
struct Deadline : Fact {
    std::string what;                 ///< One of deadline_subjects.
    Located<std::string> before, after;   ///< "10 working days"; one of the two.
    bool minimum = false, approximate = false;
};

void describe_keys(Is<Deadline> auto& deadline, auto& visit) {
    visit(Key{.name = "what", .meaning = "what is sent out", .needed = true, .words = vocabulary::deadline_subjects},
          deadline.what);
    visit(Key{.name = "before", .meaning = "so long before the meeting: \"10 working days\"", .says_all = true},
          deadline.before);
    visit(Key{.name = "after", .meaning = "so long after the meeting: \"2 weeks\"", .says_all = true}, deadline.after);
    visit(Key{"minimum", "at least so long"}, deadline.minimum);
    visit(Key{"approximate", "about so long"}, deadline.approximate);
    visit(OneOf{{"text", "before", "after"}});
}

/// When the terms are looked at again.
struct Review : Fact {
    Located<std::string> every;
    RichText approved_by;
    PartialDate next;
};

void describe_keys(Is<Review> auto& review, auto& visit) {
    visit(Key{.name = "every", .meaning = "how often: \"1 year\"", .says_all = true}, review.every);
    visit(Key{"approved_by", "who approves what comes of it"}, review.approved_by);
    visit(Key{.name = "next", .meaning = "when the next one is due", .says_all = true}, review.next);
    visit(OneOf{{"text", "every", "next", "approved_by"}});
}

/// Where what the group cannot settle goes.
struct Escalation : Fact {
    RichText to, how;
};

void describe_keys(Is<Escalation> auto& escalation, auto& visit) {
    visit(Key{"to", "where it goes"}, escalation.to);
    visit(Key{"how", "how it gets there"}, escalation.how);
    visit(OneOf{{"text", "to", "how"}});
}

/// Any other relation to a body: advises, supports, nominates-to, ….
struct Relation : Fact {
    std::string kind;                 ///< One of relation_kinds.
    std::optional<LocatedReference> to;
};

void describe_keys(Is<Relation> auto& relation, auto& visit) {
    visit(Key{.name = "kind",
              .meaning = "what the group does for the other, or gets from it",
              .needed = true,
              .words = vocabulary::relation_kinds},
          relation.kind);
    visit(Key{.meaning = "the other body",
              .kinds = kinds_of<Kind::group, Kind::agency, Kind::post>,
              .who = true,
              .says_all = true},
          relation.to);
    visit(OneOf{{"text", "group", "post", "agency"}});
}

/// What a group is for and whose it is, in words that can be compared: the terms' own, or those of a document about
/// several groups. `group` is empty for the group whose terms these are.
struct Scope : Fact {
    std::optional<LocatedReference> group;
    std::vector<Located<std::string>> subjects;   ///< As printed.
    Located<std::string> area;                    ///< "Kent and Medway"; may be empty.
    std::vector<LocatedReference> joint_with;     ///< Groups outside that it also belongs to.
};

void describe_keys(Is<Scope> auto& scope, auto& visit) {
    visit(Key{.name = "group",
              .meaning = "the group that it is said of, where that is another one than the edition's own",
              .kinds = kinds_of<Kind::group>},
          scope.group);
    visit(Key{"subjects", "what the group is for, as printed"}, scope.subjects);
    visit(Key{"area", "the place, as printed"}, scope.area);
    visit(Key{.name = "joint_with",
              .meaning = "groups outside that it also belongs to",
              .kinds = kinds_of<Kind::group>},
          scope.joint_with);
    visit(OneOf{{"subjects", "area", "joint_with"}});
}

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
using AnyFact = std::variant<const Chair*, const ReportingLine*, const Member*, const Meetings*, const Quorum*, const Attendance*,
                             const Secretariat*, const Deadline*, const Review*, const Escalation*, const Relation*, const Scope*>;

/// What it has as every fact has it.
[[nodiscard]] inline const Fact& common(const AnyFact& fact) {
    return std::visit([](const auto* each) -> const Fact& { return *each; }, fact);
}

}  // namespace remit
