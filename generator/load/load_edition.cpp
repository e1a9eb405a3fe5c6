#include "generator/base/text.h"
#include "generator/load/loaders.h"
#include "generator/model/anchors.h"
#include "generator/model/vocabulary.h"

namespace remit {

void load_edition(TableReader& table, Located<std::string> group, Located<std::string> id, Site& site) {
    Edition edition;
    edition.group = std::move(group);
    edition.id = std::move(id);
    const Located<std::string> title = table.needed("title");
    edition.title = title.value;
    edition.title_span = title.span;
    table.need("date");
    edition.date = table.date("date");
    edition.date_span = table.span_of("date");
    edition.approximate = table.flag("approximate");
    edition.status = table.needed_choice("status", vocabulary::edition_statuses);
    table.need("partnership");
    edition.partnerships = table.references("partnership", Kind::partnership);
    edition.supplements = table.located("supplements");
    if (const TomlValue* restates = table.table("restates")) {
        TableReader reader(*restates, table.context(), "`restates`");
        edition.restates = reader.reference("document", Kind::document);
        reader.need("document");
        edition.restates_note = reader.text("note");
        reader.finish();
    }
    edition.note = table.text("note");
    load_facts(table, edition);
    edition.sections = load_sections(table);
    assign_anchors(edition);
    for (const TomlValue* value : table.tables("footnote")) {
        TableReader reader(*value, table.context(), "[[footnote]]");
        Footnote footnote;
        footnote.number = reader.needed("number");
        footnote.anchor = "footnote-" + slug_of(footnote.number.value);
        footnote.text = reader.needed_text("text");
        reader.finish();
        edition.footnotes.push_back(std::move(footnote));
    }
    site.editions.push_back(std::move(edition));
}

}  // namespace remit
