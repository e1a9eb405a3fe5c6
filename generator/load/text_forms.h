// Texts that have a form of their own. Each reads one key; what has another form is reported at its place and left out.
#pragma once

#include "generator/load/table_reader.h"

namespace remit {

/// "name@example.org".
[[nodiscard]] Located<std::string> read_email(TableReader& table, std::string_view key);

/// Digits, with spaces, brackets, hyphens and a plus in front: "03000 41 11 11".
[[nodiscard]] Located<std::string> read_telephone(TableReader& table, std::string_view key);

/// The author's own address of a section, clause or item. One that is no address is reported, and kept.
[[nodiscard]] Located<std::string> read_anchor(TableReader& table, std::string_view key);

/// Reports a `to` before its `from`.
void check_period(const TableReader& table, const PartialDate& from, const PartialDate& to);

}  // namespace remit
