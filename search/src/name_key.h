// When two ways of writing a name are the same name.
#pragma once

#include <string>
#include <string_view>

#include "search/src/stems.h"

namespace remit::search {

/// Longest name that is looked for inside a query, in words.
inline constexpr std::size_t longest_name = 10;

/// The key of a name: its words' stems with blanks between, without stop words (unless it has no others). Two names
/// with the same key are the same: "the Policy & Procedures Group", "policy and procedure groups". Empty if `name` has
/// no word.
[[nodiscard]] std::string name_key(std::string_view name, Stems& stems);

/// The key of a body's name as people say it, without "Group", "Board" or the like at its end: for "Scrutiny and
/// Challenge Group" the key of "scrutiny and challenge". At least two words stay. Empty if there is nothing to leave
/// out.
[[nodiscard]] std::string short_name_key(std::string_view name, Stems& stems);

}  // namespace remit::search
