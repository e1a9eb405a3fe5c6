// What was understood → one weighted Xapian query. All of ranking but its constants (ranking.h) is here.
#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "search/src/asked.h"
#include "search/src/open_index.h"

namespace remit::search {

/// What a part of the query weighs; and of what in Asked its number is.
enum class PartKind {
    words,                ///< A word, or words that have synonyms together: the first one's, in `words`.
    all_words,            ///< All of them at once.
    whole_name,           ///< In `names`. From this to whole_topic only the part that weighs most counts.
    whole_name_of_body,   ///< In `names`.
    begun_name,
    begun_name_of_body,
    whole_topic,          ///< In `topics`.
    fact_of_group,        ///< In the intent's `facts`, as the next two.
    fact_of_all,
    fact_of_some,
    prior_kind,
    prior_current,
    named_group,
    topic_of_group,
};

/// A part of the query.
struct QueryPart {
    PartKind kind;
    std::size_t number;
    Xapian::Query query;
};

/// The query for the words of `asked`; without any, all records. `conditions` are filters that records must pass too.
/// With `loose`, quoted phrases count as plain words. `parts`, for explain.cpp: where given, receives the query's parts. What
/// a record weighs is the sum of what they weigh.
[[nodiscard]] Xapian::Query compose(const Asked& asked, const std::vector<Xapian::Query>& conditions, bool loose,
                                    OpenIndex& index, std::vector<QueryPart>* parts = nullptr);

}  // namespace remit::search
