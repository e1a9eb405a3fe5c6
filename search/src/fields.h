// `group:`, `agency:`, `chair:`, `kind:`, `partnership:`, `year:` → what records must have. What they name may be an id, a
// name, an acronym or some words of a name, so this asks the index.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <xapian.h>

#include "search/src/open_index.h"
#include "search/src/query_parser.h"

namespace remit::search {

/// Facet → names that the FacetTable has there.
using FacetNames = std::map<std::string, std::vector<std::string>>;

/// What the fields of a query demand.
struct FieldDemands {
    FacetNames wanted;                       ///< One of the names, for each facet: `kind:clause kind:fact` is either.
    FacetNames unwanted;                     ///< None of the names.
    std::vector<Xapian::Query> conditions;   ///< Besides.
};

/// Takes the fields out of `parsed`. One that means nothing here ("year:soon", a group that there is not) becomes plain
/// words in its place, its name and colon dropped.
[[nodiscard]] FieldDemands take_fields(ParsedQuery& parsed, OpenIndex& index);

}  // namespace remit::search
