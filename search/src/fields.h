// Fields of a query (`group:`, `agency:`, `chair:`, `kind:`, `partnership:`, `year:`) → what records must have. A value
// may be an id, a name, an acronym or some words of a name, so the index is asked what it means.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <xapian.h>

#include "search/src/open_index.h"
#include "search/src/query_parser.h"

namespace remit::search {

/// Facet → values, as in FacetTable::names().
using FacetNames = std::map<std::string, std::vector<std::string>>;

/// What the fields of a query demand.
struct FieldDemands {
    /// Of each facet here a record must have one of the values: `kind:clause kind:fact` is either.
    FacetNames wanted;
    /// A record must have none of these values.
    FacetNames unwanted;
    /// From `chair:` and `year:`: a record must match all.
    std::vector<Xapian::Query> conditions;
};

/// Takes the fields out of `parsed`. One that means nothing here ("year:soon", a group that there is not) becomes words
/// of `parsed`: those of its value, in its place and with its sign.
[[nodiscard]] FieldDemands take_fields(ParsedQuery& parsed, OpenIndex& index);

}  // namespace remit::search
