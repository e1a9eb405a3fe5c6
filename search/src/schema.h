// How a record lies in the Xapian database: prefixes of terms, slots of values, keys of metadata. Shared by both sides of
// the library; change anything here and the format's version (stamp.h) changes with it.
//
//   where      | what                                                           | read by
//   term       | stem of a word of title, text, names, keywords                 | every query
//   S + stem   | the same, words of title and names only                        | every query
//   XT + stem  | word of a clause's trail: "quorum health" finds the Health Group's rule | every query
//   XN + key   | whole title or name (name_key.h)                               | a query that is or holds a name
//   XK + key   | whole topic (keyword) of a group                               | a query that is or holds it
//   K + kind   | kind                                                           | whole-name queries: a group or partnership before its namesakes
//   G + group  | group that it belongs to                                       | questions that name a group
//   XF + fact  | fact                                                           | questions
//   XC + stem  | word of the chair                                              | chair:
//   Y + year   | year of the date                                               | year:
//
// No positions: a quoted phrase is checked on the stored text of the records that hold all its words (phrase.h). No
// terms for partnership, agency and status: facet_slot answers those. Both make the file that the page loads smaller.
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

inline constexpr Xapian::valueno facet_slot = 0;   ///< Number of the record's set in the FacetTable.
inline constexpr Xapian::valueno group_slot = 1;   ///< Number of its group's name there; empty without a group: never collapsed.
inline constexpr Xapian::valueno record_slot = 2;  ///< What a hit shows (stored_record.h).

/// A term of `prefix` and `text`, which may be anything: where it is too long for Xapian, or holds a NUL (which Xapian
/// stores as two bytes), its end is replaced by a hash.
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view text);

}  // namespace remit::search
