// How groups meet: how often, with how many, and what goes out when.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/tables/group_terms.h"

namespace remit {

/// The rules that are looked up, in the order of the table.
[[nodiscard]] std::vector<Topic> meeting_topics();

/// One rule as terms state it.
struct MeetingRule {
    const Fact* fact = nullptr;
    /// As short as its structure allows; else, or where the rule is one of several, the fact's own words.
    std::string words;
    /// What the rule is sorted by: meetings a year, or days; nothing where no number says it.
    std::optional<int> order;
};

/// The groups by the terms that state any of these rules.
[[nodiscard]] GroupsByTerms find_groups_by_rules(const SiteContext& context);

/// What an edition states of the rule; several deadlines for one thing are several. Empty where it states nothing.
[[nodiscard]] std::vector<MeetingRule> find_meeting_rules(const SiteContext& context, const Edition& edition,
                                                          const Topic& topic);

}  // namespace remit
