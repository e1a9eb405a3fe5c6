// One edition of a group's terms of reference: its facts, and its sections, clauses and items as printed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/date.h"
#include "generator/model/organisation.h"
#include "generator/model/rich_text.h"

namespace remit {

/// What every fact has. `clause` is as the author wrote it: a printed number or an address in the edition.
struct Fact {
    Span span;                        ///< Of the fact's table.
    RichText text;                    ///< What a reader is shown; may be empty where the rest says it.
    Located<std::string> clause;      ///< May be empty.
    RichText note;
    bool inferred = false;            ///< The source only implies it.
};

/// A chair or deputy chair; a rotation is several with dates.
struct Chair : Fact {
    std::optional<LocatedReference> post, person, agency;
    std::string label;                ///< As printed: "Vice Chair"; may be empty.
    PartialDate from, to;
};

/// A reporting line. `to` is a group, post or partnership.
struct ReportingLine : Fact {
    std::optional<LocatedReference> to;
    RichText how;
};

/// A seat: whose it is (an agency or group), which post sits, who holds that post; as much as the source says.
struct Member : Fact {
    std::optional<LocatedReference> agency, group, post, person;
    std::string seat;                 ///< Who sits for it: "Designated Nurse".
    std::string role = "member";      ///< member, adviser, observer, attendee.
    std::optional<bool> voting, is_virtual, counts_for_quorum, core;
    std::optional<int> count;
    std::optional<LocatedReference> on_behalf_of;
};

struct Meetings : Fact {
    std::optional<int> per_year;
    bool minimum = false;             ///< At least `per_year`.
    Located<std::string> interval;    ///< "every other month"; may be empty.
    std::string duration;
};

struct Quorum : Fact {
    std::string fraction, of;         ///< "1/2" of "members" or "core".
    std::vector<Located<std::string>> one_of_each;  ///< Sectors.
    std::vector<LocatedReference> requires_;        ///< Posts and agencies that must be there.
    bool excluding_chair = false, includes_chair = false;
};

struct Attendance : Fact {
    std::string fraction;
    RichText deputies;
    std::string deputies_share;             ///< "1/4": a deputy may come to so many of the meetings; may be empty.
    std::optional<int> deputies_per_year;   ///< A deputy may come to so many meetings a year.
};

/// What a group is for and whose it is, in words that can be compared: the terms' own, or those of a document about
/// several groups. `group` is empty for the group whose terms these are.
struct Scope : Fact {
    std::optional<LocatedReference> group;
    std::vector<Located<std::string>> subjects;   ///< As printed.
    Located<std::string> area;                    ///< "Kent and Medway"; may be empty.
    std::vector<LocatedReference> joint_with;     ///< Groups outside that it also belongs to.
};

/// Who serves the group: a group, agency or post.
struct Secretariat : Fact {
    std::optional<LocatedReference> who;
};

/// When papers, agenda, minutes or the action log go out.
struct Deadline : Fact {
    std::string what;                 ///< papers, agenda, minutes, action-log.
    Located<std::string> before, after;   ///< "10 working days"; one of the two.
    bool minimum = false, approximate = false;
};

struct Review : Fact {
    Located<std::string> every;
    RichText approved_by;
    PartialDate next;
};

struct Escalation : Fact {
    RichText to, how;
};

/// Any other relation to a body: advises, supports, nominates-to, ….
struct Relation : Fact {
    std::string kind;
    std::optional<LocatedReference> to;
};

/// A clause or an item of one: label, text, items, and text behind the items.
struct Clause {
    Located<std::string> number;      ///< As printed; may be empty.
    Located<std::string> id;          ///< The author's own address; may be empty.
    std::string anchor;               ///< Address within the edition, unique: "3.5", "1.4.k", "quorum-1".
    std::string title;                ///< A printed sub-heading above it.
    RichText text;
    std::vector<Clause> items;
    RichText after;
    RichText note;
    Span span;
};

struct Section {
    Located<std::string> number;
    Located<std::string> id;
    std::string anchor;
    std::string title;
    std::vector<Clause> clauses;
    RichText note;
    Span span;
};

struct Footnote {
    Located<std::string> number;
    std::string anchor;               ///< "footnote-1".
    RichText text;
};

struct Edition {
    Located<std::string> group;       ///< Id of the group: the folder's name.
    Located<std::string> id;          ///< "2018-04": the file's name.
    std::string title;
    Span title_span;
    PartialDate date;
    Span date_span;
    bool approximate = false;
    Located<std::string> status;      ///< in-force, superseded, under-review, draft, summary-only.
    std::vector<LocatedReference> partnerships;
    Located<std::string> supplements; ///< Edition that this document goes with; may be empty.
    std::optional<LocatedReference> restates;
    RichText restates_note;
    RichText note;

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

    std::vector<Section> sections;
    std::vector<Footnote> footnotes;

    /// "kscmp-executive-board/2024-10": how a clause reference names it.
    [[nodiscard]] std::string key() const { return group.value + "/" + id.value; }
};

}  // namespace remit
