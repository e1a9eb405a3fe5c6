#include "generator/tables/table_files.h"

#include <algorithm>

#include "generator/base/csv.h"
#include "generator/tables/meeting_rules.h"
#include "generator/tables/seats.h"

namespace remit {
namespace {

using CsvRow = std::vector<std::string>;

std::string yes_or_no(bool value) { return value ? "yes" : "no"; }
// Empty where the terms do not say.
std::string yes_or_no(const std::optional<bool>& value) { return value ? yes_or_no(*value) : std::string{}; }

std::string name_of(const SiteContext& context, const std::optional<LocatedReference>& reference) {
    return reference ? context.name_of(reference->value) : std::string{};
}

struct Source {
    std::string clause, link;   ///< As cited, and its address below the site's root.
};

Source source_of(const SiteContext& context, const Edition& edition, const Fact& fact) {
    const auto anchor = find_anchor(edition, fact.clause.value);
    return {anchor ? context.clause_label(edition, *anchor) : std::string{}, relative_link({}, address_of({Kind::clause, edition.key(), anchor.value_or("")}))};
}

CsvRow seat_row(const SiteContext& context, const GroupTerms& terms, bool now, const Seat& seat) {
    const Agency* agency = seat.is_of_agency() ? context.index().find_agency(seat.holder->id) : nullptr;
    const Member* member = seat.member;
    const Source source = source_of(context, *terms.edition, *seat.fact);
    const std::string other = seat.holder && agency == nullptr ? context.name_of(*seat.holder) : std::string{};
    return {terms.group->name, terms.group->id.value, yes_or_no(now), terms.edition->key(), terms.edition->date.iso(),
            agency ? agency->name : std::string{}, agency ? agency->id.value : std::string{}, agency ? agency->sector : std::string{},
            agency ? name_of(context, agency->parent) : std::string{}, other, std::string(seat.role),
            member ? member->seat : seat.chair->label, name_of(context, member ? member->post : seat.chair->post),
            name_of(context, member ? member->person : seat.chair->person), member && member->count ? std::to_string(*member->count) : std::string{},
            member ? yes_or_no(member->voting) : std::string{}, member ? yes_or_no(member->counts_for_quorum) : std::string{},
            member ? yes_or_no(member->core) : std::string{}, member ? yes_or_no(member->is_virtual) : std::string{},
            member ? name_of(context, member->on_behalf_of) : std::string{}, context.words_of(seat.fact->text, terms.edition->key()),
            yes_or_no(seat.fact->inferred), source.clause, source.link};
}

// Several deadlines for one thing share a cell.
CsvRow meetings_row(const SiteContext& context, const GroupTerms& terms, bool now) {
    CsvRow row{terms.group->name, terms.group->id.value, yes_or_no(now)};
    const Edition* edition = terms.edition;
    if (edition == nullptr) return row.resize(row.size() + 3 + 3 * meeting_topics().size()), row;
    row.insert(row.end(), {edition->key(), edition->date.iso(), edition->status.value});
    for (const Topic& topic : meeting_topics()) {
        std::string words, clauses, link;
        for (const MeetingRule& rule : find_meeting_rules(context, *edition, topic)) {
            const Source source = source_of(context, *edition, *rule.fact);
            words += (words.empty() ? "" : "; ") + rule.words;
            if (!source.clause.empty() && clauses != source.clause) clauses += (clauses.empty() ? "" : "; ") + source.clause;
            if (link.empty()) link = source.link;
        }
        row.insert(row.end(), {std::move(words), std::move(clauses), std::move(link)});
    }
    return row;
}

}  // namespace

std::string membership_csv(const SiteContext& context) {
    CsvTable table({"group", "group_id", "at_work", "terms", "terms_date", "organisation", "organisation_id", "sector", "part_of", "other_holder",
                              "role", "seat", "post", "person", "count", "voting", "counts_for_quorum", "core", "virtual", "on_behalf_of", "words",
                              "inferred", "clause", "link"});
    const GroupsByTerms groups = find_groups_by_seats(context);
    for (const auto* list : {&groups.now, &groups.before}) {
        for (const GroupTerms& terms : *list) {
            for (const Seat& seat : seats_of(context, *terms.edition)) table.add_row(seat_row(context, terms, list == &groups.now, seat));
        }
    }
    return table.text();
}

std::string meetings_csv(const SiteContext& context) {
    CsvRow columns{"group", "group_id", "at_work", "terms", "terms_date", "terms_status"};
    for (const Topic& topic : meeting_topics()) {
        std::string column(topic.name);
        std::replace(column.begin(), column.end(), '-', '_');
        columns.insert(columns.end(), {column, column + "_clause", column + "_link"});
    }
    CsvTable table(columns);
    const GroupsByTerms groups = find_groups_by_rules(context);
    for (const GroupTerms& terms : groups.now) table.add_row(meetings_row(context, terms, true));
    for (const GroupTerms& terms : groups.untold) table.add_row(meetings_row(context, terms, true));
    for (const GroupTerms& terms : groups.before) table.add_row(meetings_row(context, terms, false));
    return table.text();
}

}  // namespace remit
