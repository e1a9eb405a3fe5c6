#include "generator/naming/said_fact.h"

#include "generator/base/text.h"
#include "generator/naming/fact_words.h"

namespace remit {
namespace {

RichText plain(std::string words) {
    RichText text;
    if (!words.empty()) text.marks.push_back({MarkKind::text, 0, 0, std::move(words), 0});
    return text;
}

void add_to(std::vector<Reference>& who, std::initializer_list<const std::optional<LocatedReference>*> references) {
    for (const auto* each : references) {
        if (*each) who.push_back((*each)->value);
    }
}

void add_to(std::string& words, const std::string& more) {
    if (!more.empty()) words += (words.empty() ? "" : "; ") + more;
}

void say(const SiteContext& context, const Member& member, SaidFact& said) {
    add_to(said.who, {&member.agency, &member.group, &member.post, &member.person});
    add_to(said.more, member.seat);
    if (member.count && *member.count > 1) add_to(said.more, context.words().with("change.of-them", {std::to_string(*member.count)}));
    if (member.role != "member") add_to(said.more, to_lower(context.words().of("member-role-one", member.role)));
    if (member.on_behalf_of) add_to(said.more, context.words().with("change.on-behalf-of", {context.name_of(member.on_behalf_of->value)}));
    const auto standing = [&](bool applies, std::string_view key) {
        if (applies) add_to(said.more, context.words().of("standing", key));
    };
    standing(member.core.value_or(false), "core");
    standing(member.voting && !*member.voting, "non-voting");
    standing(member.is_virtual.value_or(false), "virtual");
    standing(member.counts_for_quorum && !*member.counts_for_quorum, "not-in-quorum");
}

}  // namespace

SaidFact said_fact(const SiteContext& context, std::string_view topic, const Fact& fact) {
    SaidFact said;
    said.text = fact.text;
    std::string made;   // What the keys say where there is no text.
    if (topic == "chair" || topic == "deputy-chair") {
        const auto& chair = static_cast<const Chair&>(fact);
        add_to(said.who, {&chair.post, &chair.person});
        if (!chair.post || !chair.text.empty()) add_to(said.who, {&chair.agency});
        said.more = context.span_in_words(chair.from, chair.to);
    } else if (topic == "meetings") {
        made = meetings_in_words(context, static_cast<const Meetings&>(fact));
    } else if (topic == "reports-to") {
        const auto& line = static_cast<const ReportingLine&>(fact);
        add_to(said.who, {&line.to});
        if (said.text.empty()) said.text = line.how;
    } else if (topic == "attendance") {
        if (said.text.empty()) said.text = static_cast<const Attendance&>(fact).deputies;
    } else if (topic == "secretariat") {
        add_to(said.who, {&static_cast<const Secretariat&>(fact).who});
    } else if (topic == "review") {
        made = review_in_words(context, static_cast<const Review&>(fact));
    } else if (topic == "escalation") {
        const auto& escalation = static_cast<const Escalation&>(fact);
        if (said.text.empty()) said.text = escalation.to.empty() ? escalation.how : escalation.to;
    } else if (topic == "members") {
        say(context, static_cast<const Member&>(fact), said);
    } else if (topic == "relation") {
        const auto& relation = static_cast<const Relation&>(fact);
        add_to(said.who, {&relation.to});
        said.more = context.words().of("relation", relation.kind);
    } else if (topic == "agenda" || topic == "papers" || topic == "minutes" || topic == "action-log") {
        made = deadline_in_words(context, static_cast<const Deadline&>(fact));
    }
    if (said.text.empty()) said.text = plain(std::move(made));
    return said;
}

std::string in_words(const SiteContext& context, const SaidFact& said, const std::string& edition) {
    std::string words;
    for (const Reference& each : said.who) words += (words.empty() ? "" : ", ") + context.name_of(each);
    const std::string text = context.words_of(said.text, edition);
    if (to_lower(text) != to_lower(words)) add_to(words, text);
    add_to(words, said.more);
    return words;
}

}  // namespace remit
