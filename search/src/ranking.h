// Every weight that decides the order of hits, in one place, each with its reason. Fixed weights are multiples of
// OpenIndex::unit(), which is about what one rare word weighs. Query composition that uses them: compose.cpp.
#pragma once

#include <cstddef>

namespace remit::search::ranking {

// BM25. On judged collections k1 1.2 and b 0.75 are a little better than Xapian's defaults; on Kent's short clauses all of
// k1 0.9 to 1.3 and b 0.6 to 0.8 do alike. Queries are short, so k3 hardly matters; min_normlen keeps two-word records
// from winning by shortness alone.
inline constexpr double k1 = 1.0, k2 = 0, k3 = 1, b = 0.75, min_normlen = 0.5;

/// A word in the title beside the same word in the text. On judged collections half beats none and beats all; here posts
/// and agencies are little but titles, and each tenth more puts them before the right group in one of a hundred questions.
inline constexpr double title = 0.3;
/// A word in the trail: finds a group's clause by the group's name, without outweighing what the clause itself says.
inline constexpr double trail = 0.3;
/// All words present, beside the sum of the words: records that match the whole question lead. Clauses are found the better
/// the higher it is; from 0.8 on, clauses that hold all words by chance pass the group whose remit is asked for.
inline constexpr double all_words = 0.7;
/// A completion of the word being typed, beside that word itself.
inline constexpr double completion = 0.8;
/// What a synonym stands for, beside the word typed.
inline constexpr double synonym = 0.9;
/// A correction of an unknown word in a query that has known words: it may be wrong.
inline constexpr double guess = 0.7;

/// The query is a title or name as a whole, of anything, and of a group or partnership: names lead whatever else matches.
inline constexpr double whole_name = 2.0;
inline constexpr double whole_name_of_body = 5.0;
/// What of it a name keeps that the query, still being typed, is the beginning of.
inline constexpr double begun_name = 0.3;
/// The query is, as a whole, what a group's author wrote that it deals with: before the glossary and the agencies, whose
/// titles say the same words without saying who deals with it.
inline constexpr double whole_topic = 3.5;
/// The query holds such a topic among other words: for each word of it, to the group's own record.
inline constexpr double topic_of_group = 0.85;
/// What is left of that where the query names another group: "MASE annual report" asks of MASE, not who deals with reports.
inline constexpr double topic_of_another = 0.6;
/// The query holds a group's name among other words: for each word of the name, to all records of the group …
inline constexpr double named_group = 0.4;
/// … but to no more words than this.
inline constexpr std::size_t most_named_words = 3;

/// A question's fact where the record matches all the rest of the question, or is of a group that the question names;
inline constexpr double fact_of_all = 2.3;
/// where it matches some of the rest;
inline constexpr double fact_of_some = 0.8;
/// and what the second likeliest fact keeps of it.
inline constexpr double second_fact = 0.5;

/// Before all words are weighed: kinds that answer rather than mention …
inline constexpr double prior_group = 0.9, prior_fact = 0.1;
/// … and what is in force. Hardly for groups: one that has ended is still the answer to what it dealt with …
inline constexpr double prior_current = 0.2, prior_current_group = 0.05;
/// … more for the facts that a question may want: what holds now. Else the shorter of two editions' facts leads.
inline constexpr double prior_current_asked = 0.5;

inline constexpr std::size_t most_completions = 12;  ///< Words that the unfinished word may become.
inline constexpr std::size_t most_begun_names = 50;  ///< Names that the query may become; of more, none.
inline constexpr std::size_t most_synonyms = 8;      ///< Alternatives for one word or name.
inline constexpr std::size_t most_resolved = 50;     ///< Groups or agencies that the words after `group:` may mean.

}  // namespace remit::search::ranking
