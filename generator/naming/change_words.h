// What became of facts and clauses, in words; for pages and for the command line alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/compare/edition_difference.h"
#include "generator/naming/site_context.h"

namespace remit {

/// The edition ready to be compared: its links without words of their own under their targets' names.
[[nodiscard]] ComparedEdition named_edition(const SiteContext& context, const Edition& edition);

/// How a place is cited: "3.5", "section 5 b)", "footnote 2".
[[nodiscard]] std::string place_in_words(const SiteContext& context, const Place& place);

/// "Quorum", "Reports to".
[[nodiscard]] std::string topic_in_words(const SiteContext& context, std::string_view topic);

/// "Dropped", "New name", ….
[[nodiscard]] std::string fate_in_words(const SiteContext& context, const FactDifference& difference);

/// What is said where one side states nothing: "No quorum is stated in this edition."
[[nodiscard]] std::string absence_in_words(const SiteContext& context, const FactDifference& difference,
                                           const Edition& edition);

/// "Moved, reworded", "Part 2 of 3", "Not in the summary", …; empty where all is the same.
[[nodiscard]] std::string fate_in_words(const SiteContext& context, const PassageDifference& difference,
                                        const Edition& before, const Edition& after);
[[nodiscard]] std::string fate_in_words(const SiteContext& context, const SectionDifference& difference,
                                        const Edition& before, const Edition& after);

/// "3 reworded", "1 new", …: fates that are there, and at the end how many are the same.
[[nodiscard]] std::vector<std::string> counts_in_words(const SiteContext& context, const DifferenceCounts& counts);

}  // namespace remit
