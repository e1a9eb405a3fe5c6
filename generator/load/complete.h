// What the description of a struct cannot say: what follows from its keys, and which of them go together. Internal to
// load/.
#pragma once

#include <vector>

#include "generator/load/table_reader.h"
#include "generator/model/site.h"

namespace remit {

/// Called when all keys of the struct's own table are read, before the table is finished: `need()` still counts.
void complete(TableReader& table, Settings& settings);
void complete(TableReader& table, Document& document);
void complete(TableReader& table, Term& term);
void complete(TableReader& table, Edition& edition);
void complete(TableReader& table, Footnote& footnote);
void complete(TableReader& table, ChecklistPoint& point);
void complete(TableReader& table, ExtraBox& box);
void complete(TableReader& table, AccessibilityStatement& statement);
void complete(TableReader& table, AccessibilityTest& test);
void complete(TableReader& table, AccessibilityProblem& problem);
/// Most structs need no more.
template <class T>
void complete(TableReader&, T&) {}

/// The items of a clause or item: `items`, `[[item]]`, and the labels that `numbering` and `start` give them.
[[nodiscard]] std::vector<Clause> read_items(TableReader& table, Site& site);

}  // namespace remit
