#include "search/src/stems.h"

#include <algorithm>
#include <iterator>

namespace remit::search {
namespace {

// Short on purpose: "board", "group" and "meet" say little too, but their low weight sees to that by itself.
// Question words are here: what they ask for is read by intent.cpp.
constexpr std::string_view stop_words[] = {
    "a",    "about", "after", "again", "all",   "also", "am",    "an",    "and",   "any",   "are",   "as",    "at",
    "be",   "been",  "before", "being", "but",  "by",   "can",   "could", "did",   "do",    "does",  "done",  "each",
    "eg",   "else",  "etc",   "for",   "from",  "had",  "has",   "have",  "having", "he",   "her",   "here",  "him",
    "his",  "how",   "i",     "ie",    "if",    "in",   "into",  "is",    "it",    "its",   "just",  "me",    "more",
    "most", "my",    "no",    "nor",   "not",   "of",   "on",    "or",    "other", "our",   "ours",  "out",   "over",
    "own",  "she",   "should", "so",   "some",  "such", "than",  "that",  "the",   "their", "them",  "then",  "there",
    "these", "they", "this",  "those", "to",    "too",  "up",    "us",    "very",  "was",   "we",    "were",  "what",
    "when", "where", "whether", "which", "while", "who", "whom", "whose", "why",   "will",  "with",  "would", "you",
    "your",
};
static_assert(std::is_sorted(std::begin(stop_words), std::end(stop_words)), "for binary_search");

// REMIT_STEMMERS: the languages, with a space between, whose stemmers the engine in the page was built with.
bool is_stemmed(const std::string& language) {
    return std::string(" " REMIT_STEMMERS " ").find(' ' + language + ' ') != std::string::npos;
}

}  // namespace

Stems::Stems(const std::string& language) : english_(language == "en") {
    if (!is_stemmed(language)) return;  // The page has no stemmer for it, and both must treat words alike.
    try {
        stem_ = Xapian::Stem(language);
    } catch (const Xapian::InvalidArgumentError&) {
        // No stemmer for it: words then match as they are written.
    }
}

const std::string& Stems::of(const std::string& word) {
    const auto [found, is_new] = known_.try_emplace(word);
    if (is_new) {
        found->second = stem_(word);
        if (found->second.empty()) found->second = word;
    }
    return found->second;
}

bool Stems::is_stop(std::string_view word) const {
    return english_ && std::binary_search(std::begin(stop_words), std::end(stop_words), word);
}

}  // namespace remit::search
