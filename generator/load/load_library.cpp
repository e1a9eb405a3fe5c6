#include "generator/base/text.h"
#include "generator/load/load_tokens.h"
#include "generator/load/loaders.h"
#include "generator/model/vocabulary.h"

namespace remit {

void load_document(TableReader& table, Located<std::string> id, Site& site) {
    Document document;
    document.id = std::move(id);
    document.name = table.needed("name").value;
    load_named(table, document);
    document.kind = table.needed_choice("kind", vocabulary::document_kinds).value;
    document.date = table.date("date");
    document.publisher = table.string("publisher");
    document.summary = table.text("summary");
    const Located<std::string> asset = table.located("asset");
    document.asset = asset.value;
    document.asset_span = asset.span;
    document.format = table.string("format");
    document.size = table.string("size");
    document.supplied = table.flag("supplied", true);
    document.replaces = table.references("replaces", Kind::document);
    for (const TomlValue* value : table.tables("provision")) {
        TableReader reader(*value, table.context(), "[[provision]]");
        Provision provision;
        provision.id = reader.needed("id");
        provision.label = reader.needed("label").value;
        provision.title = reader.string("title");
        provision.text = reader.text("text");
        reader.finish();
        document.provisions.push_back(std::move(provision));
    }
    site.documents.push_back(std::move(document));
}

void load_glossary(TableReader& table, Site& site) {
    for (const TomlValue* value : table.tables("term")) {
        TableReader reader(*value, table.context(), "[[term]]");
        Term term;
        const Located<std::string> name = reader.needed("name");
        term.name = name.value;
        term.short_name = reader.string("acronym");
        term.id = reader.located("id");
        if (!term.id.span.known()) term.id = {slug_of(term.short_name.empty() ? term.name : term.short_name), name.span.known() ? name.span : reader.span()};
        term.aliases = reader.strings("aliases");
        term.definition = reader.text("definition");
        term.expanded = reader.flag("expanded", true);
        term.see = reader.typed_reference("see");
        reader.finish();
        site.terms.push_back(std::move(term));
    }
}

void load_page(TableReader& table, Located<std::string> id, Site& site) {
    FreePage page;
    page.id = std::move(id);
    page.name = table.needed("title").value;
    page.summary = table.text("summary");
    page.body = table.needed_text("body");
    site.pages.push_back(std::move(page));
}

void load_checklist(TableReader& table, Located<std::string> id, Site& site) {
    Checklist checklist;
    checklist.id = std::move(id);
    checklist.name = table.needed("title").value;
    checklist.summary = table.text("summary");
    checklist.note = table.text("note");
    table.need("point");
    for (const TomlValue* value : table.tables("point")) {
        TableReader reader(*value, table.context(), "[[point]]");
        ChecklistPoint point;
        point.id = reader.needed("id");
        point.text = reader.needed_text("text");
        point.covered_by = reader.typed_references("covered_by");
        point.partly = reader.flag("partly");
        if (point.partly && point.covered_by.empty()) {
            reader.report(Rule::bad_value, reader.span_of("partly"), "nothing covers this point, not even in part", "say what does, in `covered_by`, or take `partly` out");
        }
        point.note = reader.text("note");
        reader.finish();
        checklist.points.push_back(std::move(point));
    }
    site.checklists.push_back(std::move(checklist));
}

void load_settings(TableReader& table, Site& site) {
    Settings& settings = site.settings;
    settings.title = table.needed("title").value;
    settings.language = table.needed("language").value;
    settings.description = table.string("description");
    settings.as_of = table.date("as_of");
    settings.base_url = table.web_address("base_url");
    if (!settings.base_url.empty() && !settings.base_url.ends_with('/')) settings.base_url += '/';
    settings.theme = table.located("theme");
    settings.contact = table.text("contact");
    settings.licence = table.text("licence");
    settings.review_page = table.flag("review_page", true);
    if (const TomlValue* colours = table.table("colours")) {
        TableReader reader(*colours, table.context(), "[colours]");
        settings.colours = load_palette(reader);
        reader.finish();
    }
    if (const TomlValue* sizes = table.table("sizes")) settings.sizes = load_size_map(*sizes, table.context());
    if (const TomlValue* home = table.table("home")) {
        TableReader reader(*home, table.context(), "[home]");
        settings.home_title = reader.string("title");
        settings.home_text = reader.text("text");
        settings.home_partnership = reader.reference("partnership", Kind::partnership);
        reader.finish();
    }
    for (const TomlValue* value : table.tables("navigation")) {
        TableReader reader(*value, table.context(), "[[navigation]]");
        NavigationLink link;
        link.label = reader.needed("label").value;
        link.to = reader.needed("to");
        reader.finish();
        settings.navigation.push_back(std::move(link));
    }
    if (const TomlValue* help = table.table("urgent_help")) {
        TableReader reader(*help, table.context(), "[urgent_help]");
        settings.urgent_help_title = reader.needed("title").value;
        settings.urgent_help_text = reader.needed_text("text");
        reader.finish();
    }
}

}  // namespace remit
