// Which matching records are admitted, and how many there are for each value of each facet.
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

/// Shown every record that matches, once: it admits those that pass the fields, the phrases and the chosen facets, and
/// counts. A value's count is what a click on it would give: the choices in other facets hold, those in its own do not,
/// as in shops and in Pagefind; so the other values of a facet stay visible, and choosing one more never empties the result.
class FacetFilter : public Xapian::MatchDecider {
public:
    /// `index` must outlive it. Facets of `choice` that do not exist are ignored; values that do not exist match nothing.
    FacetFilter(const FieldDemands& demands, const FacetChoice& choice, std::vector<Phrase> wanted,
                std::vector<Phrase> unwanted, OpenIndex& index);

    bool operator()(const Xapian::Document& document) const override;

    /// How many records were admitted; in all, and of the group with that number.
    [[nodiscard]] std::size_t admitted() const;
    [[nodiscard]] std::size_t admitted_of_group(std::uint32_t group) const;

    [[nodiscard]] std::map<std::string, std::map<std::string, std::size_t>> facets() const;

private:
    OpenIndex& index_;
    std::vector<Phrase> wanted_;
    std::vector<Phrase> unwanted_;
    std::vector<bool> demanded_;                ///< For each set: whether it passes the fields.
    std::vector<unsigned> failed_;              ///< For each set: a bit for each facet whose choice it fails.
    mutable std::vector<std::size_t> counts_;   ///< For each set: records seen that pass fields and phrases.
};

}  // namespace remit::search
