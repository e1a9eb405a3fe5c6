// meetings.csv: the groups of meetings.html, with the rules by which they meet.
#include <algorithm>

#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"
#include "generator/tables/meeting_rules.h"

namespace remit {
namespace {

// Several deadlines for one thing share a cell.
std::vector<std::string> meetings_row(const SiteContext& context, const GroupTerms& terms, bool now) {
    std::vector<std::string> row{terms.group->name, terms.group->id.value, yes_or_no(now)};
    const Edition* edition = terms.edition;
    if (edition == nullptr) return row.resize(row.size() + 3 + 3 * meeting_topics().size()), row;
    row.insert(row.end(), {edition->key(), edition->date.iso(), edition->status.value});
    for (const Topic& topic : meeting_topics()) {
        std::string words, clauses, link;
        for (const MeetingRule& rule : find_meeting_rules(context, *edition, topic)) {
            const FactSource source = source_of(context, *edition, *rule.fact);
            words += (words.empty() ? "" : "; ") + rule.words;
            if (!source.clause.empty() && clauses != source.clause) {
                clauses += (clauses.empty() ? "" : "; ") + source.clause;
            }
            if (link.empty()) link = source.link;
        }
        row.insert(row.end(), {std::move(words), std::move(clauses), std::move(link)});
    }
    return row;
}

}  // namespace

std::string meetings_csv(const SiteContext& context) {
    std::vector<std::string> columns{"group", "group_id", "at_work", "terms", "terms_date", "terms_status"};
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
