// data/agencies.csv: the agencies.
#include "generator/naming/web_address.h"
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"

namespace remit {

std::string agencies_csv(const SiteContext& context) {
    CsvTable table({"id", "name", "short_name", "aliases", "former_names", "sector", "parent", "from", "to",
                    "approximate", "succeeds", "url", "address"});
    for (const Agency& agency : context.site().agencies) {
        std::vector<std::string> before;
        for (const Succession& each : agency.succeeds) before.push_back(each.from.value.id);
        table.add_row({agency.id.value, agency.name, agency.short_name, in_one_cell(agency.aliases),
                       former_names(agency), agency.sector, id_of(agency.parent), agency.from.iso(), agency.to.iso(),
                       yes_or_no(agency.approximate), in_one_cell(before), agency.url,
                       web_address(context, {Kind::agency, agency.id.value, {}})});
    }
    return table.text();
}

}  // namespace remit
