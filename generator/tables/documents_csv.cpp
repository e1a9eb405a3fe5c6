// data/documents.csv: the documents.
#include "generator/naming/web_address.h"
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"

namespace remit {

std::string documents_csv(const SiteContext& context) {
    CsvTable table({"id", "name", "short_name", "aliases", "kind", "date", "approximate", "publisher", "summary",
                    "supplied", "replaces", "url", "address"});
    for (const Document& document : context.site().documents) {
        table.add_row({document.id.value, document.name, document.short_name, in_one_cell(document.aliases),
                       document.kind, document.date.iso(), yes_or_no(document.approximate), document.publisher,
                       context.words_of(document.summary), yes_or_no(document.supplied),
                       ids_in_one_cell(document.replaces), document.url,
                       web_address(context, {Kind::document, document.id.value, {}})});
    }
    return table.text();
}

}  // namespace remit
