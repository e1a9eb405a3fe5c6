// data/editions.csv: the editions of all terms.
#include "generator/model/standing.h"
#include "generator/naming/web_address.h"
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"

namespace remit {
namespace {

std::size_t count_clauses(const Edition& edition) {
    std::size_t count = 0;
    for (const Section& section : edition.sections) {
        visit_clauses(section.clauses, [&](const Clause&, std::size_t depth) { count += depth == 0 ? 1 : 0; });
    }
    return count;
}

}  // namespace

std::string editions_csv(const SiteContext& context) {
    CsvTable table({"group", "group_name", "id", "title", "date", "approximate", "status", "superseded", "supplements",
                    "partnership", "restates", "next_review", "review_every", "members", "clauses", "address"});
    for (const Edition& edition : context.site().editions) {
        table.add_row({edition.group.value, context.name_of({Kind::group, edition.group.value, {}}), edition.id.value,
                       edition.title, edition.date.iso(), yes_or_no(edition.approximate), edition.status.value,
                       yes_or_no(is_superseded(context.index(), edition)), edition.supplements.value,
                       ids_in_one_cell(edition.partnerships), id_of(edition.restated()),
                       edition.review ? edition.review->next.iso() : std::string{},
                       edition.review ? edition.review->every.value : std::string{},
                       std::to_string(edition.members.size()), std::to_string(count_clauses(edition)),
                       web_address(context, {Kind::clause, edition.key(), {}})});
    }
    return table.text();
}

}  // namespace remit
