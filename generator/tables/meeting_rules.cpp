#include "generator/tables/meeting_rules.h"

#include <algorithm>

#include "generator/check/amount.h"
#include "generator/naming/fact_words.h"

namespace remit {
namespace {

MeetingRule rule_of(const SiteContext& context, const Edition& edition, const Fact& fact, std::string words, std::optional<int> order) {
    if (words.empty()) words = context.words_of(fact.text, edition.key());
    return {&fact, std::move(words), order};
}

std::optional<int> days_of(const std::string& amount) {
    const auto parsed = parse_amount(amount);
    return parsed ? std::optional(parsed->days()) : std::nullopt;
}

}  // namespace

GroupsByTerms find_groups_by_rules(const SiteContext& context) {
    return find_groups(context, [](const Edition& e) { return e.meetings || e.quorum || e.review || !e.deadlines.empty(); });
}

std::vector<MeetingRule> find_meeting_rules(const SiteContext& context, const Edition& edition, std::string_view name) {
    std::vector<MeetingRule> rules;
    if (name == "meetings" && edition.meetings) {
        const Meetings& meetings = *edition.meetings;
        const auto order = meetings.per_year ? meetings.per_year : meetings_a_year(meetings.interval.value);
        rules.push_back(rule_of(context, edition, meetings, meetings_in_words(context, meetings), order));
    } else if (name == "quorum" && edition.quorum) {
        rules.push_back(rule_of(context, edition, *edition.quorum, {}, std::nullopt));
    } else if (name == "review" && edition.review) {
        rules.push_back(rule_of(context, edition, *edition.review, review_in_words(context, *edition.review), days_of(edition.review->every.value)));
    }
    const auto is_meant = [&](const Deadline& deadline) { return deadline.what == name; };
    const bool several = std::count_if(edition.deadlines.begin(), edition.deadlines.end(), is_meant) > 1;
    for (const Deadline& deadline : edition.deadlines) {
        if (!is_meant(deadline)) continue;
        const std::string& amount = deadline.before.value.empty() ? deadline.after.value : deadline.before.value;
        // Of two deadlines for one thing, the numbers alone do not say what each is for.
        const bool told_by_text = amount.empty() || (several && !deadline.text.empty());
        rules.push_back(rule_of(context, edition, deadline, told_by_text ? std::string{} : deadline_in_words(context, deadline), days_of(amount)));
    }
    return rules;
}

}  // namespace remit
