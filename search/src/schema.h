// How a record lies in the Xapian database: prefixes of terms, slots of values, keys of metadata. Both the writer and
// the searcher keep to it; whoever changes anything here also changes the format's version (stamp.h).
//
//   term       | made from                                            | read by
//   stem       | a word of title, text, names or keywords             | every query
//   S + stem   | a word of title or names                             | every query
//   XT + stem  | a word of the trail: of clauses, facts and editions  | every query: "quorum health" finds the Health
//              |                                                      | Group's rule
//   XN + key   | a whole title or name (name_key.h)                   | queries that are or hold a name
//   XK + key   | a whole topic (keyword) of a group                   | queries that are or hold a topic
//   K + kind   | the kind                                             | queries that are a name: a group or partnership
//              |                                                      | leads before its namesakes; fields
//   G + group  | the group that it belongs to                         | questions that name a group
//   XF + fact  | the fact                                             | questions
//   XC + stem  | a word of the chairs                                 | chair:
//   Y + year   | the year of the date                                 | year:
//
// No positions of words: a quoted phrase is looked for in the stored text of the records that have all its words
// (phrase.h). No terms for partnership, agency and status: facet_slot answers those. Both make the file that the page
// loads smaller.
#pragma once

#include <string>
#include <string_view>

#include <xapian.h>

namespace remit::search {

namespace metadata_key {
inline constexpr char language[] = "remit-language";
inline constexpr char facets[] = "remit-facets";      ///< FacetTable.
inline constexpr char labels[] = "remit-labels";      ///< What Searcher::labels() returns.
inline constexpr char dictionary[] = "remit-words";   ///< Dictionary.
}  // namespace metadata_key

namespace prefix {
inline constexpr char title[] = "S";
inline constexpr char trail[] = "XT";
inline constexpr char name[] = "XN";
inline constexpr char topic[] = "XK";
inline constexpr char kind[] = "K";
inline constexpr char group[] = "G";
inline constexpr char fact[] = "XF";
inline constexpr char chair[] = "XC";
inline constexpr char year[] = "Y";
}  // namespace prefix

/// Slot of the number of the record's set in the FacetTable (packed.h).
inline constexpr Xapian::valueno facet_slot = 0;
/// Slot of the number of its group's name in the FacetTable (packed.h): hits are collapsed by it. Empty without a
/// group.
inline constexpr Xapian::valueno group_slot = 1;
/// Slot of the record itself (stored_record.h).
inline constexpr Xapian::valueno record_slot = 2;

/// The term for `text`, which may be any bytes. If it is too long for Xapian, or holds a NUL (which Xapian stores as
/// two bytes), a hash stands in the place of its end.
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view text);

}  // namespace remit::search
