// What differs between two editions of terms: facts, then sections and their passages with the words marked.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "generator/compare/fact_difference.h"
#include "generator/compare/passages.h"
#include "generator/compare/word_difference.h"

namespace remit {

/// What became of a passage or section.
enum class Fate : std::uint8_t {
    kept,      ///< It stands in both, perhaps moved, with another number or in other words.
    added,     ///< It is new.
    dropped,   ///< It is gone.
    split,     ///< It is a part of what was one passage.
    joined,    ///< It was several passages.
    left,      ///< Shown where it stood before: it now stands in another section, where it is shown with its words.
};

/// Where a passage stands in one edition. A section's own place has no label.
struct Place {
    std::string anchor;
    std::string number;         ///< As printed; may be empty.
    std::string label;          ///< As in Passage.
    bool cited_alone = false;
    Heading heading;            ///< Of its section.
};

struct PassageDifference {
    Fate fate = Fate::kept;
    bool reworded = false;      ///< Words differ; not the spaces alone, nor the shape of quotation marks.
    bool moved = false;   ///< It stands in another section than what its section became, or out of the order that the
                          ///< others kept.
    bool renumbered = false;    ///< The printed number differs.
    std::vector<Place> before;  ///< None of what is new; several of what was joined.
    std::vector<Place> after;   ///< None of what is gone.
    std::size_t part = 0, parts = 0;   ///< Of what was split: this is part 2 of 3.
    std::size_t depth = 0;      ///< 0 of a clause, more of an item.
    std::vector<Run> words;     ///< Empty of what `left`.

    [[nodiscard]] bool is_same() const { return fate == Fate::kept && !reworded && !moved && !renumbered; }
};

struct SectionDifference {
    Fate fate = Fate::kept;     ///< kept, added or dropped.
    bool retitled = false, moved = false, renumbered = false;
    std::vector<Place> before, after;   ///< One each, or none.
    std::vector<Run> title;
    std::vector<PassageDifference> passages;   ///< As they stand now; what is gone, behind what it stood behind.

    [[nodiscard]] bool is_same() const;   ///< With all of its passages.
};

/// How many passages had which fate; one that was both moved and reworded counts as both.
struct DifferenceCounts {
    std::size_t same = 0, reworded = 0, moved = 0, renumbered = 0, added = 0, dropped = 0, split = 0, joined = 0;
};

[[nodiscard]] DifferenceCounts counts_of(const std::vector<SectionDifference>& sections);

struct EditionDifference {
    std::vector<FactDifference> facts;          ///< Point into the two editions.
    /// In the order of the newer edition; a section that is gone, behind the one it stood behind.
    std::vector<SectionDifference> sections;
    DifferenceCounts counts;

    [[nodiscard]] bool is_same() const;
};

/// Compares `before` with `after`; `sites` say what names and successions each side's agencies and groups have.
[[nodiscard]] EditionDifference compare_editions(const ComparedEdition& before, const ComparedEdition& after,
                                                 const ComparedSites& sites);

}  // namespace remit
