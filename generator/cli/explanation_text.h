// Search explanations for people: what the query was taken for, and scores part by part, in columns.
#pragma once

#include <cstddef>
#include <string>

#include "search/explain.h"

namespace remit {

/// How the query was understood; a line for each thing that there is to say.
[[nodiscard]] std::string text_of_query(const search::Explanation& explanation);

/// The parts of the score of hit number `at`, a line each.
[[nodiscard]] std::string text_of_score(const search::Explanation& explanation, std::size_t at);

}  // namespace remit
