// What a query means in this index: its words corrected where no record has them and completed where unfinished, their
// stems and synonyms, the names and topics among them, and the question that they ask. Reads the index; weighs nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/src/intent.h"
#include "search/src/open_index.h"
#include "search/src/phrase.h"
#include "search/src/query_parser.h"
#include "search/src/snippet.h"

namespace remit::search {

/// One word of the query.
struct AskedWord {
    std::string text;  ///< As Word::text; corrected if `guessed`.
    std::string stem;
    Sign sign = Sign::plain;
    std::uint32_t phrase = 0;              ///< As QueryWord::phrase.
    bool stop = false;                     ///< Too common: searched for only as part of a quoted phrase.
    bool guessed = false;                  ///< A correction of what was typed.
    std::vector<std::string> completions;  ///< Stems of words that begin with it, when it is still being typed.
};

/// A stretch of Asked::words that has synonyms, such as "executive board". Stop words and excluded words may stand
/// inside it and are passed over; all the others have the same sign.
struct Alternatives {
    std::size_t first = 0;  ///< Index of the stretch's first word.
    std::size_t count = 0;  ///< How many words it has, with those passed over.
    bool whole = false;     ///< Outside it there are only stop words and excluded words.
    std::vector<std::vector<std::string>> stems;  ///< Of each synonym: a record must have all of them.
};

/// Words of the query that are the whole name of something in the index, or a whole topic of a group.
struct AskedName {
    std::string key;        ///< As name_key() makes it.
    std::size_t words = 0;  ///< How many words the key has.
    bool whole = false;     ///< Nothing else was asked: the key is all the words, or a synonym of all of them.
};

/// A query understood.
struct Asked {
    std::vector<AskedWord> words;            ///< In the order typed, stop words and excluded words included.
    std::vector<Alternatives> alternatives;  ///< In the order of their words; they do not overlap.
    std::vector<AskedName> names;            ///< Those that stand in the query, longest first; then those by synonym.
    std::vector<AskedName> topics;           ///< In the same order.
    std::vector<std::string> begun_names;    ///< Keys of the names that begin with the whole query, its end unfinished.
    std::optional<Intent> intent;            ///< The question that `words` ask.
    std::optional<std::string> suggestion;   ///< The query as typed with its unknown words corrected.
    bool all_guessed = false;                ///< No word typed is known: only corrections are searched for.
};

/// The meaning of `parsed`, which is `query` taken apart. With `completing` the last word may be unfinished.
[[nodiscard]] Asked understand(const ParsedQuery& parsed, std::string_view query, bool completing, OpenIndex& index);

/// The quoted phrases that a record must hold; or, with `excluded`, those that it must not hold.
[[nodiscard]] std::vector<Phrase> phrases_of(const Asked& asked, bool excluded);

/// What snippets mark as found.
[[nodiscard]] Wanted wanted_of(const Asked& asked);

}  // namespace remit::search
