// Every weight that decides the order of hits, each with its reason; compose.cpp uses them. A share is of what a word
// weighs by BM25. A fixed weight is counted in OpenIndex::unit(), about what one rare word weighs, and does not depend
// on how often words occur.
#pragma once

#include <cstddef>

namespace remit::search::ranking {

// BM25. On judged collections k1 1.2 and b 0.75 are a little better than Xapian's defaults; on Kent's short clauses all
// values of k1 from 0.9 to 1.3 and of b from 0.6 to 0.8 do alike. Queries are short, so k3 hardly matters; min_normlen
// keeps records of two words from winning by shortness alone.
inline constexpr double k1 = 1.0, k2 = 0, k3 = 1, b = 0.75, min_normlen = 0.5;

// Shares.

/// For a word in the title, added to what it weighs in the text. On judged collections a half is better than none and
/// than one; here posts and agencies are little but titles, and each tenth more puts them before the right group in one
/// of a hundred questions.
inline constexpr double title = 0.3;
/// For a word in the trail: finds a group's clause by the group's name, without outweighing what the clause itself
/// says.
inline constexpr double trail = 0.3;
/// Of the sum of all words, added if all are there: records that match the whole question lead. The higher it is, the
/// better clauses are found; but from 0.8 on, clauses that hold all words by chance pass the group whose remit is
/// meant.
inline constexpr double all_words = 0.7;
/// For a completion of the word being typed, where that word itself weighs 1.
inline constexpr double completion = 0.8;
/// For a synonym, where the words typed weigh 1.
inline constexpr double synonym = 0.9;
/// For a correction of an unknown word in a query that has known words: it may be wrong.
inline constexpr double guess = 0.7;

// Fixed weights, and shares of fixed weights.

/// The query is, as a whole, a title or other name: names lead whatever else matches.
inline constexpr double whole_name = 2.0;
/// The same of a group or partnership.
inline constexpr double whole_name_of_body = 5.0;
/// Share of these two for a name that begins with the query, which is still being typed.
inline constexpr double begun_name = 0.3;
/// The query is, as a whole, a topic: what a group's author wrote that it deals with. Leads before the glossary and the
/// agencies, whose titles say the same words without saying who deals with it.
inline constexpr double whole_topic = 3.5;
/// The query holds a topic among other words: for each word of the topic, to the group's own record.
inline constexpr double topic_of_group = 0.85;
/// Share of that which stays if the query names another group: "MASE annual report" asks of MASE, not who deals with
/// reports.
inline constexpr double topic_of_another = 0.6;
/// The query holds a group's name among other words: for each word of the name, to all records of the group …
inline constexpr double named_group = 0.4;
/// … but for no more words than this.
inline constexpr std::size_t most_named_words = 3;

/// The fact that a question asks for, in a record that matches all of its subject or is of a group that it names.
inline constexpr double fact_of_all = 2.3;
/// The same in a record that matches some of its subject.
inline constexpr double fact_of_some = 0.8;
/// Share of these two for the second likeliest fact; the third gets the share of that, and so on.
inline constexpr double second_fact = 0.5;

/// Whatever the query: kinds that answer rather than mention.
inline constexpr double prior_group = 0.9, prior_fact = 0.1;
/// Whatever the query: what is in force. Little for groups, since one that has ended is still the answer to what it
/// did.
inline constexpr double prior_current = 0.2, prior_current_group = 0.05;
/// For facts where the query is a question: what holds now. Otherwise the shorter of two editions' facts would lead.
inline constexpr double prior_current_asked = 0.5;

// How much is looked at.

inline constexpr std::size_t most_completions = 12;  ///< Words that the unfinished word may become.
inline constexpr std::size_t most_begun_names = 50;  ///< Names that the query may become; if there are more, none is.
inline constexpr std::size_t most_synonyms = 8;      ///< Synonyms of one word or name.
inline constexpr std::size_t most_resolved = 50;     ///< Groups or agencies that the words after `group:` may mean.

}  // namespace remit::search::ranking
