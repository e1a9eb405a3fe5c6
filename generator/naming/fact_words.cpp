#include "generator/naming/fact_words.h"

#include <algorithm>
#include <variant>

#include "generator/base/text.h"
#include "generator/model/amount.h"

namespace remit {
namespace {

// "10 working days" in the words of the site; as it was written where it says it otherwise.
std::string amount_in_words(const SiteContext& context, const std::string& text) {
    const auto amount = parse_amount(text);
    if (!amount) return text;
    const std::string_view number = amount->count == 1 ? "one" : amount->count == 2 ? "two" : "other";
    std::string key = "amount." + std::string(name_of(amount->unit)) + "-";
    std::replace(key.begin(), key.end(), ' ', '-');
    return context.words().with(key + std::string(number), {std::to_string(amount->count)});
}

RichText plain(std::string words) {
    RichText text;
    if (!words.empty()) text.marks.push_back({MarkKind::text, 0, 0, std::move(words), 0});
    return text;
}

// `words` and behind them `more`, where both say something.
void add_to(std::string& words, const std::string& more, std::string_view between = "; ") {
    if (words.empty()) words = more;
    else if (!more.empty()) words.append(between).append(more);
}

// What is said of one kind of fact, besides its text.
class FactSpeaker {
public:
    FactSpeaker(const SiteContext& context, SaidFact& said) : context_(context), words_(context.words()), said_(said) {}

    void say(const Chair& chair) const {
        add_who(chair.post, chair.person);
        if (!chair.agency) return add_dates(chair);
        const bool said_by_post = chair.post && chair.text.empty();
        (said_by_post ? said_.besides : said_.who).push_back(chair.agency->value);
        add_dates(chair);
    }
    void say(const ReportingLine& line) const {
        add_who(line.to);
        said_.further = line.how;
    }
    void say(const Member& member) const {
        add_who(member.agency, member.group, member.post, member.person);
        said_.seat = member.seat;
        if (member.count && *member.count > 1)
            add_to(said_.more, words_.with("change.of-them", {std::to_string(*member.count)}));
        if (member.role != "member") add_to(said_.more, to_lower(words_.of("member-role-one", member.role)));
        if (member.on_behalf_of) {
            add_to(said_.more, words_.with("change.on-behalf-of", {context_.name_of(member.on_behalf_of->value)}));
        }
        for (const std::string& each : standing_in_words(context_, member)) add_to(said_.more, each);
    }
    void say(const Meetings& meetings) const { said_.made = plain(meetings_in_words(context_, meetings)); }
    void say(const Quorum&) const {}   // Its text is needed: keys alone do not say it.
    void say(const Attendance& attendance) const { said_.further = attendance.deputies; }
    void say(const Secretariat& secretariat) const { add_who(secretariat.who); }
    void say(const Deadline& deadline) const {
        const bool timed = !deadline.before.value.empty() || !deadline.after.value.empty();
        if (timed) said_.made = plain(deadline_in_words(context_, deadline));
    }
    void say(const Review& review) const {
        said_.made = plain(review_in_words(context_, review));
        said_.further = review.approved_by;
        said_.further_label = words_("review.approved-by");
    }
    void say(const Escalation& escalation) const {
        said_.made = escalation.to;
        said_.further = escalation.how;
    }
    void say(const Relation& relation) const {
        add_who(relation.to);
        said_.more = words_.of("relation", relation.kind);
    }
    void say(const Scope& scope) const {
        for (const LocatedReference& each : scope.joint_with) said_.who.push_back(each.value);
    }

private:
    template <class... References>
    void add_who(const References&... references) const {
        ((references ? said_.who.push_back(references->value) : void()), ...);
    }
    void add_dates(const Chair& chair) const { said_.more = context_.span_in_words(chair.from, chair.to); }

    const SiteContext& context_;
    const Words& words_;
    SaidFact& said_;
};

std::string names_of(const SiteContext& context, const std::vector<Reference>& who) {
    std::string names;
    for (const Reference& each : who) add_to(names, context.name_of(each), ", ");
    return names;
}

}  // namespace

SaidFact say(const SiteContext& context, const Edition&, const AnyFact& fact) {
    SaidFact said;
    said.text = common(fact).text;
    std::visit([&](const auto* each) { FactSpeaker(context, said).say(*each); }, fact);
    return said;
}

std::string in_words(const SiteContext& context, const Edition& edition, const SaidFact& said) {
    std::string words = names_of(context, said.who);
    std::string text = context.words_of(said.shown(), edition.key());
    if (text.empty()) text = context.words_of(said.further, edition.key());
    if (to_lower(text) != to_lower(words)) add_to(words, text);
    add_to(words, said.beside());
    return words;
}

std::string searched_words(const SiteContext& context, const Edition& edition, const AnyFact& fact) {
    const SaidFact said = say(context, edition, fact);
    std::string words = context.words_of(said.text, edition.key());
    if (words.empty()) {
        std::vector<Reference> all = said.who;
        all.insert(all.end(), said.besides.begin(), said.besides.end());
        words = names_of(context, all);
        add_to(words, context.words_of(said.made, edition.key()), " ");
        add_to(words, context.words_of(said.further, edition.key()), " ");
        add_to(words, said.seat, " ");
    }
    // Which relation it is no text repeats.
    if (std::holds_alternative<const Relation*>(fact)) words = said.more + ": " + words;
    return words;
}

std::string short_words(const SiteContext& context, const Edition& edition, const AnyFact& fact) {
    const SaidFact said = say(context, edition, fact);
    return context.words_of(said.made.empty() ? said.text : said.made, edition.key());
}

std::vector<std::string> standing_in_words(const SiteContext& context, const Member& member) {
    std::vector<std::string> words;
    const auto add = [&](bool applies, std::string_view key) {
        if (applies) words.push_back(context.words().of("standing", key));
    };
    add(member.voting && !*member.voting, "non-voting");
    add(member.is_virtual.value_or(false), "virtual");
    add(member.counts_for_quorum && !*member.counts_for_quorum, "not-in-quorum");
    add(member.core.value_or(false), "core");
    return words;
}

std::string meetings_in_words(const SiteContext& context, const Meetings& meetings) {
    if (!meetings.per_year) return meetings.interval.value;
    return context.words().with(meetings.minimum ? "meetings.at-least" : "meetings.times",
                                {std::to_string(*meetings.per_year)});
}

std::string deadline_in_words(const SiteContext& context, const Deadline& deadline) {
    const bool before = !deadline.before.value.empty();
    std::string words =
        context.words().with(before ? "deadline.before" : "deadline.after",
                             {amount_in_words(context, before ? deadline.before.value : deadline.after.value)});
    if (deadline.minimum) words = context.words().with("deadline.at-least", {words});
    return deadline.approximate ? context.words().with("date.about", {words}) : words;
}

std::string review_in_words(const SiteContext& context, const Review& review) {
    std::string words;
    if (!review.every.value.empty())
        words = review.every.value == "1 year"
                    ? context.words()("review.yearly")
                    : context.words().with("review.every", {amount_in_words(context, review.every.value)});
    if (!review.next.empty())
        words +=
            (words.empty() ? "" : "; ") + context.words().with("review.next", {context.date_in_words(review.next)});
    return words;
}

}  // namespace remit
