// The words of a query as this index understands them: corrected where unknown, completed where unfinished, with their
// stems, the alternatives of their synonyms, and the names among them. Reads the index; weighs nothing.
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

/// One word that is searched for.
struct AskedWord {
    std::string text;
    std::string stem;
    Sign sign = Sign::plain;
    std::uint32_t phrase = 0;              ///< As QueryWord::phrase.
    bool stop = false;                     ///< Says nothing: searched for only inside quotation marks.
    bool guessed = false;                  ///< A correction: not what was typed.
    std::vector<std::string> completions;  ///< Stems of words that begin with it, when it is still being typed.
};

/// Words [first, first + count), all of one sign but for stop words and excluded ones between them, that have synonyms:
/// each alternative a list of stems that must all be there.
struct Alternatives {
    std::size_t first = 0;
    std::size_t count = 0;
    bool whole = false;  ///< They are all the words there are.
    std::vector<std::vector<std::string>> stems;
};

/// Words that are a whole name, or a whole topic of a group, in the index.
struct AskedName {
    std::string key;
    std::size_t words = 0;  ///< How many.
    bool whole = false;     ///< Nothing else was asked: it is all the words, or a synonym of them all.
};

/// A query understood.
struct Asked {
    std::vector<AskedWord> words;            ///< Plain and signed words, in the order typed.
    std::vector<Alternatives> alternatives;  ///< Not overlapping, in order.
    std::vector<AskedName> names;            ///< Not overlapping, longest first.
    std::vector<AskedName> topics;           ///< The same of topics.
    std::vector<std::string> begun_names;    ///< Keys of the names that begin with all the words, the last being unfinished.
    std::optional<Intent> intent;            ///< The question that `words` ask.
    std::optional<std::string> suggestion;   ///< The query as typed with its unknown words corrected.
    bool all_guessed = false;                ///< None of the words typed is known: only corrections are searched for.
};

/// Understands the words of `parsed`, which is `query` taken apart. With `completing` the last may be unfinished.
[[nodiscard]] Asked understand(const ParsedQuery& parsed, std::string_view query, bool completing, OpenIndex& index);

/// The words that must (or with Sign::excluded, must not) stand together: the stems of each quoted phrase of `asked`.
[[nodiscard]] std::vector<Phrase> phrases_of(const Asked& asked, bool excluded);

/// What the query looks for, for snippets to mark.
[[nodiscard]] Wanted wanted_of(const Asked& asked);

}  // namespace remit::search
