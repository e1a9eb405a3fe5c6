#include <algorithm>
#include <array>
#include <tuple>

#include "generator/load/loaders.h"
#include "generator/model/vocabulary.h"

namespace remit {
namespace {

constexpr std::array group_post_partnership{Kind::group, Kind::post, Kind::partnership};
constexpr std::array group_agency_post{Kind::group, Kind::agency, Kind::post};

void load_fact(TableReader& reader, Fact& fact) {
    fact.span = reader.span();
    fact.text = reader.text("text");
    fact.clause = reader.located("clause");
    fact.note = reader.text("note");
    fact.inferred = reader.flag("inferred");
}

// Reads every table of `[[key]]`: the keys common to facts, then those of `read_own`.
template <class FactType, class ReadOwn>
std::vector<FactType> load_all(TableReader& table, std::string_view key, ReadOwn read_own) {
    std::vector<FactType> facts;
    for (const TomlValue* value : table.tables(key)) {
        TableReader reader(*value, table.context(), "[[" + std::string(key) + "]]");
        FactType fact;
        load_fact(reader, fact);
        read_own(reader, fact);
        reader.finish();
        facts.push_back(std::move(fact));
    }
    return facts;
}

template <class FactType, class ReadOwn>
std::optional<FactType> load_one(TableReader& table, std::string_view key, ReadOwn read_own) {
    const TomlValue* value = table.table(key);
    if (value == nullptr) return std::nullopt;
    TableReader reader(*value, table.context(), "[" + std::string(key) + "]");
    FactType fact;
    load_fact(reader, fact);
    read_own(reader, fact);
    reader.finish();
    return fact;
}

void load_chair(TableReader& reader, Chair& chair) {
    chair.post = reader.reference("post", Kind::post);
    chair.person = reader.reference("person", Kind::person);
    chair.agency = reader.reference("agency", Kind::agency);
    chair.label = reader.string("label");
    std::tie(chair.from, chair.to) = reader.period();
    reader.need_one_of({"text", "post", "person", "agency"});
}

void load_member(TableReader& reader, Member& member) {
    member.agency = reader.reference("agency", Kind::agency);
    member.group = reader.reference("group", Kind::group);
    member.post = reader.reference("post", Kind::post);
    member.person = reader.reference("person", Kind::person);
    member.seat = reader.string("seat");
    if (auto role = reader.choice("role", vocabulary::member_roles).value; !role.empty()) member.role = std::move(role);
    member.voting = reader.maybe_flag("voting");
    member.is_virtual = reader.maybe_flag("virtual");
    member.counts_for_quorum = reader.maybe_flag("counts_for_quorum");
    member.core = reader.maybe_flag("core");
    member.count = reader.number("count");
    member.on_behalf_of = reader.reference("on_behalf_of", Kind::agency);
    reader.need_one_of({"text", "agency", "group", "post", "person", "seat"});
}

void load_meetings(TableReader& reader, Meetings& meetings) {
    meetings.per_year = reader.number("per_year");
    meetings.minimum = reader.flag("minimum");
    meetings.interval = reader.located("interval");
    meetings.duration = reader.string("duration");
    reader.need_one_of({"text", "per_year", "interval"});
}

void load_quorum(TableReader& reader, Quorum& quorum) {
    quorum.fraction = reader.fraction("fraction");
    quorum.of = reader.choice("of", vocabulary::quorum_bases).value;
    quorum.one_of_each = reader.located_strings("one_of_each");
    for (const Located<std::string>& sector : quorum.one_of_each) {
        if (std::find(vocabulary::sectors.begin(), vocabulary::sectors.end(), sector.value) != vocabulary::sectors.end()) continue;
        std::string hint = did_you_mean(sector.value, vocabulary::sectors);
        reader.report(Rule::bad_value, sector.span, "there is no sector \"" + sector.value + "\"", std::move(hint));
    }
    quorum.requires_ = reader.typed_references("requires");
    quorum.excluding_chair = reader.flag("excluding_chair");
    quorum.includes_chair = reader.flag("includes_chair");
    reader.need("text");
}

void load_scope(TableReader& reader, Scope& scope) {
    scope.group = reader.reference("group", Kind::group);
    scope.subjects = reader.located_strings("subjects");
    scope.area = reader.located("area");
    scope.joint_with = reader.references("joint_with", Kind::group);
    reader.need_one_of({"subjects", "area", "joint_with"});
}

void load_deadline(TableReader& reader, Deadline& deadline) {
    deadline.what = reader.needed_choice("what", vocabulary::deadline_subjects).value;
    deadline.before = reader.located("before");
    deadline.after = reader.located("after");
    deadline.minimum = reader.flag("minimum");
    deadline.approximate = reader.flag("approximate");
    reader.need_one_of({"text", "before", "after"});
}

}  // namespace

void load_facts(TableReader& table, Edition& edition) {
    edition.chairs = load_all<Chair>(table, "chair", load_chair);
    edition.deputy_chairs = load_all<Chair>(table, "deputy_chair", load_chair);
    edition.reports_to = load_all<ReportingLine>(table, "reports_to", [](TableReader& reader, ReportingLine& line) {
        line.to = reader.reference_of_any(group_post_partnership);
        line.how = reader.text("how");
        reader.need_one_of({"text", "group", "post", "partnership"});
    });
    edition.members = load_all<Member>(table, "member", load_member);
    edition.meetings = load_one<Meetings>(table, "meetings", load_meetings);
    edition.quorum = load_one<Quorum>(table, "quorum", load_quorum);
    edition.attendance = load_one<Attendance>(table, "attendance", [](TableReader& reader, Attendance& attendance) {
        attendance.fraction = reader.fraction("fraction");
        attendance.deputies = reader.text("deputies");
        attendance.deputies_share = reader.fraction("deputies_share");
        attendance.deputies_per_year = reader.number("deputies_per_year");
        reader.need_one_of({"text", "deputies"});
    });
    edition.secretariat = load_one<Secretariat>(table, "secretariat", [](TableReader& reader, Secretariat& secretariat) {
        secretariat.who = reader.reference_of_any(group_agency_post);
        reader.need_one_of({"text", "group", "agency", "post"});
    });
    edition.deadlines = load_all<Deadline>(table, "deadline", load_deadline);
    edition.review = load_one<Review>(table, "review", [](TableReader& reader, Review& review) {
        review.every = reader.located("every");
        review.approved_by = reader.text("approved_by");
        review.next = reader.date("next");
        reader.need_one_of({"text", "every", "next", "approved_by"});
    });
    edition.escalations = load_all<Escalation>(table, "escalation", [](TableReader& reader, Escalation& escalation) {
        escalation.to = reader.text("to");
        escalation.how = reader.text("how");
        reader.need_one_of({"text", "to", "how"});
    });
    edition.relations = load_all<Relation>(table, "relation", [](TableReader& reader, Relation& relation) {
        relation.kind = reader.needed_choice("kind", vocabulary::relation_kinds).value;
        relation.to = reader.reference_of_any(group_agency_post);
        reader.need_one_of({"text", "group", "post", "agency"});
    });
    edition.scopes = load_all<Scope>(table, "scope", load_scope);
}

}  // namespace remit
