// When two ways of writing a name are the same name.
#pragma once

#include <string>
#include <string_view>

#include "search/src/stems.h"

namespace remit::search {

/// Longest name that is looked for inside a query, in words.
inline constexpr std::size_t longest_name = 10;

/// The key of a name: its words' stems with blanks between, without stop words (unless it has no others). So "the Policy &
/// Procedures Group" and "policy and procedure groups" are one name. Empty when `name` has no word.
[[nodiscard]] std::string name_key(std::string_view name, Stems& stems);

/// The key of a body's name as people say it, without "Group" or "Board" at its end: of "Scrutiny and Challenge Group" that
/// of "scrutiny and challenge". Empty where that leaves less than two words, or takes nothing away.
[[nodiscard]] std::string short_name_key(std::string_view name, Stems& stems);

}  // namespace remit::search
