// What people make of a body's name that no text prints: CRG of "Case Review Group"; and what a printed acronym says of the
// name it stands for. For the writer of an index.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/src/stems.h"

namespace remit::search {

/// The initials that `name` is likely to be called by, with its last word and without: of "Learning and Development Group" LDG,
/// L&DG, L&D and "L&D Group". Stop words give none. Empty for a name with an acronym or a number in it, and none is
/// shorter than three signs: two letters are a word more often than a name.
[[nodiscard]] std::vector<std::string> initials_of(std::string_view name, const Stems& stems);

/// The end of `name` that `acronym` spells: of "Kent and Medway Safeguarding Adults Board" with SAB "Safeguarding Adults Board",
/// which is thus what people call it. Empty where the acronym spells no end of it, or all of it.
[[nodiscard]] std::string spelled_end(std::string_view name, std::string_view acronym, const Stems& stems);

}  // namespace remit::search
