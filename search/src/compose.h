// What a query means → one weighted Xapian query. How hits are ranked is decided here, with the weights of ranking.h.
#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "search/src/asked.h"
#include "search/src/open_index.h"

namespace remit::search {

/// What a part of the query gives weight for.
enum class PartKind {
    words,               ///< A word, or the words of one Alternatives. Number: of the first in Asked::words.
    all_words,           ///< The record has all the words.
    whole_name,          ///< The query is the record's name. Number: in Asked::names.
    whole_name_of_body,  ///< The query is the name of a group or partnership. Number: in Asked::names.
    begun_name,          ///< The query is the beginning of the record's name.
    begun_name_of_body,  ///< The query is the beginning of the name of a group or partnership.
    whole_topic,         ///< The query is a topic of the group. Number: in Asked::topics.
    fact_of_group,       ///< The fact asked for, of a group that the query names. Number: in Intent::facts.
    fact_of_all,         ///< The fact asked for, in a record with all words of the subject. Number: in Intent::facts.
    fact_of_some,        ///< The fact asked for, in a record with some word of the subject. Number: in Intent::facts.
    prior_kind,          ///< The record is a group or a fact.
    prior_current,       ///< The record is in force.
    named_group,         ///< The query holds the name of the record's group.
    topic_of_group,      ///< The query holds a topic of the group.
};

/// A part of the query. What a record scores is the sum of what it scores for each part; but of the parts for names and
/// topics (whole_name to whole_topic) only the highest score counts.
struct QueryPart {
    PartKind kind;
    std::size_t number;  ///< Which word, name, topic or fact of Asked it is about, as said at PartKind; else 0.
    Xapian::Query query;
};

/// The query for the words of `asked`; if there are none, for all records. Records must pass all `conditions`, too.
/// With `loose`, quoted phrases count as plain words. Adds the query's parts to `parts` unless it is null.
[[nodiscard]] Xapian::Query compose(const Asked& asked, const std::vector<Xapian::Query>& conditions, bool loose,
                                    OpenIndex& index, std::vector<QueryPart>* parts = nullptr);

}  // namespace remit::search
