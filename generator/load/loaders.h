// One function a kind of file: its root table → the model. Internal to load/.
#pragma once

#include <string>

#include "generator/load/table_reader.h"
#include "generator/model/site.h"

namespace remit {

/// Each takes the root table of its file and the id that the file's name gives, and adds what it finds to `site`.
void load_settings(TableReader& table, Site& site);
void load_partnership(TableReader& table, Located<std::string> id, Site& site);
void load_group(TableReader& table, Located<std::string> id, Site& site);
void load_agency(TableReader& table, Located<std::string> id, Site& site);
void load_person(TableReader& table, Located<std::string> id, Site& site);
void load_document(TableReader& table, Located<std::string> id, Site& site);
void load_glossary(TableReader& table, Site& site);
void load_page(TableReader& table, Located<std::string> id, Site& site);
void load_checklist(TableReader& table, Located<std::string> id, Site& site);
void load_accessibility(TableReader& table, Site& site);
void load_chart(TableReader& table, Located<std::string> id, Site& site);
void load_edition(TableReader& table, Located<std::string> group, Located<std::string> id, Site& site);

/// The keys of Named besides `name`, which each kind reads itself.
void load_named(TableReader& table, Named& named);
/// `[[succeeds]]`, whose key for the predecessor is the name of `kind`.
[[nodiscard]] std::vector<Succession> load_succession(TableReader& table, Kind kind);
/// `[[section]]` with clauses and items, anchors not yet given.
[[nodiscard]] std::vector<Section> load_sections(TableReader& table);
/// The facts of an edition.
void load_facts(TableReader& table, Edition& edition);

}  // namespace remit
