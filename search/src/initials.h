// What people call a body without any text saying so: CRG for "Case Review Group"; and the part of a name that a
// printed acronym stands for. Used where an index is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/src/stems.h"

namespace remit::search {

/// The initials that people are likely to use for `name`, with and without its last word: for "Learning and Development
/// Group" these are LDG, L&DG, L&D and "L&D Group". Stop words have no initial. None is shorter than three signs, since
/// two letters are more often a word than a name. Empty for a name that has an acronym or a number in it.
[[nodiscard]] std::vector<std::string> initials_of(std::string_view name, const Stems& stems);

/// The end of `name` that `acronym` spells, and that people therefore call it: of "Kent and Medway Safeguarding Adults
/// Board", SAB spells "Safeguarding Adults Board". Empty if the acronym spells no end of the name, or the whole of it.
[[nodiscard]] std::string spelled_end(std::string_view name, std::string_view acronym, const Stems& stems);

}  // namespace remit::search
