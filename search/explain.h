// Why hits stand where they do: the query as it was understood, and the score of each hit taken apart. For `remit
// search --explain`. The page's engine never calls it, so the linker leaves it out there. How to read it:
// docs/search.md.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/searcher.h"

namespace remit::search {

/// A word of the query.
struct ExplainedWord {
    std::string text;                      ///< In small letters, without accents; corrected if `guessed`.
    std::string stem;                      ///< What the index is asked for.
    std::string sign;                      ///< "+", "-", or empty.
    std::uint32_t phrase = 0;              ///< Which quoted phrase it stands in, counted from 1; 0 for none.
    bool stop = false;                     ///< Too common to be searched for by itself.
    bool guessed = false;                  ///< A correction of what was typed.
    bool of_question = false;              ///< One of a question's own words ("how often … meet"), not of its subject.
    std::vector<std::string> completions;  ///< Stems of the words that it may become, when it is still being typed.
};

/// Words of the query that mean more than themselves: they have synonyms, or are a name, or a topic of a group.
struct ExplainedName {
    std::string words;               ///< As in the query.
    /// The stems of each synonym, with blanks between; or "TITLE (KIND)" of the records with that name or topic, the
    /// first five.
    std::vector<std::string> means;
    bool whole = false;              ///< The query has no other words.
};

/// A field of the query.
struct ExplainedField {
    std::string typed;               ///< With its sign: "-group:health".
    std::vector<std::string> means;  ///< The ids or other values that it stands for. None: its words are searched for.
};

/// A part of a score.
struct ScorePart {
    /// "word", "all-words", "whole-name", "whole-topic", "fact", "prior", "named-group" or "topic"; of the parts of a
    /// word, where it was found: "text", "title" or "trail".
    std::string kind;
    /// The part in plain words; of the parts of a word, the stem.
    std::string name;
    double weight = 0;             ///< Of this part, `parts` included.
    std::vector<ScorePart> parts;  ///< What it is made of, heaviest first; for kind "word" only.
};

/// Why a hit stands where it does.
struct ExplainedHit {
    std::vector<ScorePart> parts;    ///< Heaviest first; their sum is the hit's score.
    std::vector<std::string> lacks;  ///< Words of the query that the record does not have.
};

/// An answer with its reasons.
struct Explanation {
    SearchResult result;
    std::vector<ExplainedWord> words;
    std::vector<ExplainedName> synonyms, names, topics;
    std::vector<std::string> question;   ///< The facts (Record::fact) that the query asks for, the likeliest first.
    std::vector<ExplainedField> fields;
    bool phrases_as_words = false;       ///< No record holds the quoted phrases, so their words were searched for.
    std::vector<ExplainedHit> hits;      ///< One for each of result.hits, in the same order.
};

/// The object of to_json(result) with one more key, `explain`, at its end: docs/search.md lists what it holds.
[[nodiscard]] std::string to_json(const Explanation& explanation);

}  // namespace remit::search
