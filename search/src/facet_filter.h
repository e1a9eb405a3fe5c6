// Which of the records that match the words are admitted to the result, and the counts beside the facets.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include <xapian.h>

#include "search/searcher.h"
#include "search/src/fields.h"
#include "search/src/open_index.h"
#include "search/src/phrase.h"

namespace remit::search {

/// Xapian shows it every record that matches, once. It admits those that pass the fields, the phrases and the chosen
/// facets, and counts. A value's count is what a click on it would give: the choices in other facets hold, those in its
/// own do not, as in shops; so the other values of a facet stay visible, and choosing one more never empties the
/// result.
class FacetFilter : public Xapian::MatchDecider {
public:
    /// `index` must outlive it. Facets of `choice` that do not exist are ignored; values that do not exist match
    /// nothing. Records must hold all phrases `wanted` and none `unwanted`.
    FacetFilter(const FieldDemands& demands, const FacetChoice& choice, std::vector<Phrase> wanted,
                std::vector<Phrase> unwanted, OpenIndex& index);

    /// Whether the record is admitted.
    bool operator()(const Xapian::Document& document) const override;

    /// How many records were admitted.
    [[nodiscard]] std::size_t admitted() const;
    /// How many of them belong to `group`, a number of FacetTable::names().
    [[nodiscard]] std::size_t admitted_of_group(std::uint32_t group) const;

    /// As SearchResult::facets.
    [[nodiscard]] std::map<std::string, std::map<std::string, std::size_t>> facets() const;

private:
    OpenIndex& index_;
    std::vector<Phrase> wanted_;
    std::vector<Phrase> unwanted_;
    // One for each set of the FacetTable:
    std::vector<bool> demanded_;               // Whether it passes the fields.
    std::vector<unsigned> failed_;             // A bit for each facet whose choice it fails.
    mutable std::vector<std::size_t> counts_;  // Records seen that pass fields and phrases.
};

}  // namespace remit::search
