#include "generator/pages/tables/table_cells.h"

#include "generator/tables/meeting_rules.h"

namespace remit {

View view_source(const PageScope& scope, const Edition& edition, const Fact& fact) {
    const auto anchor = find_anchor(edition, fact.clause.value);
    std::string label =
        anchor ? scope.context().clause_label(edition, *anchor) : scope.context().edition_label(edition);
    return scope.link({Kind::clause, edition.key(), anchor.value_or("")}, std::move(label));
}

void view_csv(const PageScope& scope, std::string_view path, View& view) {
    const DataFile* file = scope.context().find_data_file(path);
    const std::size_t bytes = file == nullptr ? 0 : file->bytes;
    view.set("csv_href", scope.href(Address{std::string(path), {}}));
    view.set("csv_size", scope.words().with("table.size", {std::to_string((bytes + 999) / 1000)}));
}

std::string seat_details(const PageScope& scope, const Member& member) {
    std::string details = member.seat;
    const auto add = [&](bool applies, std::string words) {
        if (applies) details += (details.empty() ? "" : ", ") + std::move(words);
    };
    const auto standing = [&](std::string_view key) { return scope.words().of("standing", key); };
    add(member.count.value_or(1) > 1, scope.words().with("seat.count", {std::to_string(member.count.value_or(1))}));
    add(!member.voting.value_or(true), standing("non-voting"));
    add(member.is_virtual.value_or(false), standing("virtual"));
    add(!member.counts_for_quorum.value_or(true), standing("not-in-quorum"));
    add(member.core.value_or(false), standing("core"));
    if (member.on_behalf_of) {
        add(true, scope.words().with("seat.on-behalf-of", {scope.context().name_of(member.on_behalf_of->value)}));
    }
    return details;
}

View view_rule(const PageScope& scope, const Edition* edition, const Topic& topic) {
    View cell;
    View::List lines;
    std::string order;
    std::vector<MeetingRule> rules;
    if (edition != nullptr) rules = find_meeting_rules(scope.context(), *edition, topic);
    for (const MeetingRule& rule : rules) {
        View line;
        line.set("words", rule.words).set("inferred", rule.fact->inferred);
        line.set_one("where", view_source(scope, *edition, *rule.fact));
        lines.push_back(std::move(line));
        if (order.empty() && rule.order) order = std::to_string(*rule.order);
    }
    cell.set("what", scope.words().of("fact", topic.name)).set("order", order).set("lines", std::move(lines));
    return cell;
}

}  // namespace remit
