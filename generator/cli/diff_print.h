// Differences as a person or a program reads them.
#pragma once

#include <string>

#include "generator/diff/diff_sites.h"

namespace remit {

/// Headings, and under each what went with `-` and what came with `+`; within a text [-gone-] and {+new+}, as wdiff
/// marks them. `colour` adds ANSI colours. Ends with a line's end, or is empty where nothing differs.
[[nodiscard]] std::string text_of(const DiffResult& result, bool colour);

/// One object on one line: `same`, `things` [{kind, id, name, fate, fields}], `editions` [{before, after, title,
/// fields, facts, counts, texts, only_file}]; keys in this order. `words` of a text is [["kept" | "dropped" | "added",
/// text, a space stands before it], …].
[[nodiscard]] std::string json_of(const DiffResult& result);

}  // namespace remit
