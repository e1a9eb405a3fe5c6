// Why hits rank where they do: the query as it was understood, and the score of each hit taken apart. For `remit search
// --explain`; nothing in the page refers to it, so its linker leaves it out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/searcher.h"

namespace remit::search {

/// A word of the query.
struct ExplainedWord {
    std::string text, stem;
    std::string sign;                      ///< "+", "-", or empty.
    std::uint32_t phrase = 0;              ///< Number of the quoted phrase that it belongs to, or 0.
    bool stop = false;                     ///< Too common to be searched for by itself.
    bool guessed = false;                  ///< A correction of what was typed.
    bool of_question = false;              ///< One of the words that make the query a question.
    std::vector<std::string> completions;  ///< Stems of the words that it may become.
};

/// Words of the query that mean more than themselves: what else is searched for, what they are the name of, or a topic of.
struct ExplainedName {
    std::string words;
    std::vector<std::string> means;
    bool whole = false;  ///< Nothing else was asked.
};

/// A field as typed, and the values that it stands for; none: its words are searched for.
struct ExplainedField {
    std::string typed;
    std::vector<std::string> means;
};

/// A part of a score. `kind`: word, all-words, whole-name, whole-topic, fact, prior, named-group or topic; of the
/// parts of a word: text, title or trail.
struct ScorePart {
    std::string kind;
    std::string name;  ///< In plain words; of the parts of a word its stem.
    double weight = 0;
    std::vector<ScorePart> parts;
};

/// Why a hit stands where it does.
struct ExplainedHit {
    std::vector<ScorePart> parts;    ///< Heaviest first; their sum is the hit's score.
    std::vector<std::string> lacks;  ///< Words that the hit has nowhere.
};

/// An answer with its reasons.
struct Explanation {
    SearchResult result;
    std::vector<ExplainedWord> words;
    std::vector<ExplainedName> synonyms, names, topics;
    std::vector<std::string> question;     ///< Facts that it asks for, the likeliest first.
    std::vector<ExplainedField> fields;
    bool phrases_as_words = false;         ///< No record holds the quoted phrases: their words were searched for.
    std::vector<ExplainedHit> hits;        ///< One for each of `result`.
};

/// The object of to_json(result) with one more key, `explain` (docs/search.md).
[[nodiscard]] std::string to_json(const Explanation& explanation);

}  // namespace remit::search
