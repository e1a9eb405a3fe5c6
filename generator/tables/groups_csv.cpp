// data/groups.csv: the groups, with what their current terms say.
#include "generator/base/text.h"
#include "generator/model/standing.h"
#include "generator/naming/fact_words.h"
#include "generator/naming/web_address.h"
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"

namespace remit {
namespace {

// The chair's post and name, or the words of the terms; the bodies that the group reports to.
std::string chair_of(const SiteContext& context, const Edition& edition) {
    const Chair* chair = find_chair(edition, context.site().settings.as_of);
    if (chair == nullptr) return {};
    std::vector<std::string> parts;
    for (const auto* each : {&chair->person, &chair->post, &chair->agency}) {
        if (*each) parts.push_back(name_of(context, *each));
    }
    return parts.empty() ? context.words_of(chair->text, edition.key()) : join_list(parts, ", ", ", ");
}

std::string reports_to(const SiteContext& context, const Edition& edition) {
    std::vector<std::string> names;
    for (const ReportingLine& line : edition.reports_to) {
        names.push_back(line.to ? name_of(context, line.to) : context.words_of(line.text, edition.key()));
    }
    return in_one_cell(names);
}

}  // namespace

std::string groups_csv(const SiteContext& context) {
    CsvTable table({"id", "name", "short_name", "aliases", "former_names", "kind", "status", "remit", "partnership",
                    "parent", "from", "to", "approximate", "current_edition", "chair", "reports_to", "url", "address"});
    for (const Group& group : context.site().groups) {
        const Edition* current = find_current_edition(context.index(), group.id.value);
        table.add_row({group.id.value, group.name, group.short_name, in_one_cell(group.aliases), former_names(group),
                       group.kind, group.status, context.words_of(group.remit),
                       ids_in_one_cell(current != nullptr ? current->partnerships : group.partnerships),
                       id_of(group.parent), group.from.iso(), group.to.iso(), yes_or_no(group.approximate),
                       current == nullptr ? std::string{} : current->id.value,
                       current == nullptr ? std::string{} : chair_of(context, *current),
                       current == nullptr ? std::string{} : reports_to(context, *current), group.url,
                       web_address(context, {Kind::group, group.id.value, {}})});
    }
    return table.text();
}

}  // namespace remit
