#include "generator/tables/meeting_rules.h"

#include <algorithm>
#include <iterator>

#include "generator/model/amount.h"
#include "generator/naming/fact_words.h"

namespace remit {
namespace {

std::optional<int> days_of(const std::string& amount) {
    const auto parsed = parse_amount(amount);
    return parsed ? std::optional(parsed->days()) : std::nullopt;
}

// What a table is sorted by.
std::optional<int> order_of(const Meetings& meetings) {
    return meetings.per_year ? meetings.per_year : meetings_a_year(meetings.interval.value);
}
std::optional<int> order_of(const Review& review) { return days_of(review.every.value); }
std::optional<int> order_of(const Deadline& deadline) {
    return days_of(deadline.before.value.empty() ? deadline.after.value : deadline.before.value);
}
std::optional<int> order_of(const Fact&) { return std::nullopt; }

}  // namespace

std::vector<Topic> meeting_topics() {
    std::vector<Topic> topics;
    std::copy_if(all_topics.begin(), all_topics.end(), std::back_inserter(topics),
                 [](const Topic& topic) { return topic.rule; });
    return topics;
}

GroupsByTerms find_groups_by_rules(const SiteContext& context) {
    return find_groups(context, [](const Edition& edition) {
        return std::any_of(all_topics.begin(), all_topics.end(), [&](const Topic& topic) {
            bool stated = false;
            if (topic.rule) visit_topic(edition, topic, [&](const auto& facts) { stated = !facts.empty(); });
            return stated;
        });
    });
}

std::vector<MeetingRule> find_meeting_rules(const SiteContext& context, const Edition& edition, const Topic& topic) {
    std::vector<MeetingRule> rules;
    visit_topic(edition, topic, [&](const auto& facts) {
        for (const auto* fact : facts) {
            // Of two rules for one thing, the numbers alone do not say what each is for.
            const bool told_by_text = facts.size() > 1 && !fact->text.empty();
            rules.push_back(
                {fact, told_by_text ? context.words_of(fact->text, edition.key()) : short_words(context, edition, fact),
                 order_of(*fact)});
        }
    });
    return rules;
}

}  // namespace remit
