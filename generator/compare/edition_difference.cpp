#include "generator/compare/edition_difference.h"

#include <algorithm>

namespace remit {

DifferenceCounts counts_of(const std::vector<SectionDifference>& sections) {
    DifferenceCounts counts;
    for (const SectionDifference& section : sections) {
        for (const PassageDifference& passage : section.passages) {
            counts.same += passage.is_same() ? 1 : 0;
            counts.reworded += passage.reworded ? 1 : 0;
            counts.moved += passage.moved ? 1 : 0;
            counts.renumbered += passage.renumbered ? 1 : 0;
            counts.added += passage.fate == Fate::added ? 1 : 0;
            counts.dropped += passage.fate == Fate::dropped ? 1 : 0;
            counts.split += passage.fate == Fate::split && passage.part == 1 ? 1 : 0;
            counts.joined += passage.fate == Fate::joined ? 1 : 0;
        }
    }
    return counts;
}

bool SectionDifference::is_same() const {
    if (fate != Fate::kept || retitled || moved || renumbered) return false;
    return std::all_of(passages.begin(), passages.end(),
                       [](const PassageDifference& passage) { return passage.is_same(); });
}

bool EditionDifference::is_same() const {
    return facts.empty() && std::all_of(sections.begin(), sections.end(),
                                        [](const SectionDifference& section) { return section.is_same(); });
}

}  // namespace remit
