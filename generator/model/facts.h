// The facts that an edition can state: each kind once, with its keys. Their one list is in fact_kinds.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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
    visit(Key{.name = "role", .meaning = "as what they sit; else `member`", .words = vocabulary::member_roles},
          member.role);
    visit(Key{"voting", "whether the seat has a vote"}, member.voting);
    visit(Key{"virtual", "whether they take part without coming to meetings"}, member.is_virtual);
    visit(Key{"counts_for_quorum", "whether the seat counts towards the quorum"}, member.counts_for_quorum);
    visit(Key{"core", "whether it is a core member"}, member.core);
    visit(Key{"count", "how many seats of this kind there are"}, member.count);
    visit(
        Key{.name = "on_behalf_of", .meaning = "the agency that they sit for as well", .kinds = kinds_of<Kind::agency>},
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

}  // namespace remit
