#include "generator/cli/explanation_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "generator/base/text.h"

namespace remit {
namespace {

using search::ExplainedName;
using search::ExplainedWord;
using search::Explanation;
using search::ScorePart;

std::string line(std::string_view heading, const std::string& text) {
    return text.empty() ? "" : fmt::format("  {:<11} {}\n", heading, text);
}

std::string list(const std::vector<std::string>& parts, const char* between = ", ") {
    return join_list(parts, between, between);
}

std::string text_of_word(const ExplainedWord& word) {
    std::vector<std::string> notes;
    if (word.stem != word.text) notes.push_back("as " + word.stem);
    if (word.guessed) notes.emplace_back("a guess");
    if (!word.completions.empty()) notes.push_back("or " + list(word.completions));
    return word.sign + word.text + (notes.empty() ? "" : " (" + list(notes) + ")");
}

std::string text_of_names(std::string_view heading, const std::vector<ExplainedName>& names) {
    std::string text;
    for (const ExplainedName& name : names) {
        text += line(heading, fmt::format("{}{}: {}", name.words, name.whole ? " (the whole query)" : "",
                                          list(name.means, "; ")));
    }
    return text;
}

std::string text_of_phrases(const Explanation& explanation) {
    std::vector<std::string> phrases;
    std::uint32_t last = 0;
    for (const ExplainedWord& word : explanation.words) {
        if (word.phrase == 0) continue;
        if (word.phrase != last) phrases.push_back(word.sign == "-" ? "not" : "");
        last = word.phrase;
        phrases.back() += (phrases.back().empty() ? "" : " ") + word.text;
    }
    return list(phrases);
}

// Where a word was found; the stem is left out where it is the word's own.
std::string text_of_places(const ScorePart& part, const std::vector<ExplainedWord>& words) {
    const auto is_own = [&](const std::string& stem) {
        return std::any_of(words.begin(), words.end(),
                           [&](const ExplainedWord& word) { return word.text == part.name && word.stem == stem; });
    };
    std::vector<std::string> places;
    for (const ScorePart& place : part.parts) {
        places.push_back(
            fmt::format("{}{} {:.2f}", place.kind, is_own(place.name) ? "" : ": " + place.name, place.weight));
    }
    return list(places);
}

}  // namespace

std::string text_of_query(const Explanation& explanation) {
    std::vector<std::string> words, left_out, question;
    for (const ExplainedWord& word : explanation.words) {
        if (word.stop && word.phrase == 0) left_out.push_back(word.text);
        else words.push_back(text_of_word(word));
        if (word.of_question) question.push_back(word.text);
    }
    std::string text = "The query as understood\n" + line("words", list(words)) + line("left out", list(left_out));
    const std::string phrases = text_of_phrases(explanation);
    text += line("phrase", explanation.phrases_as_words ? phrases + ": nowhere together, so its words are searched for"
                                                        : phrases);
    text += text_of_names("synonym", explanation.synonyms) + text_of_names("name", explanation.names) +
            text_of_names("topic", explanation.topics);
    if (!explanation.question.empty()) {
        text += line("question",
                     fmt::format("\"{}\" asks for: {}", list(question, " … "), list(explanation.question, ", else ")));
    }
    for (const search::ExplainedField& field : explanation.fields) {
        text += line("field", field.typed + (field.means.empty() ? " means nothing here: its words are searched for"
                                                                 : " → " + list(field.means)));
    }
    return text;
}

std::string text_of_score(const Explanation& explanation, std::size_t at) {
    const search::ExplainedHit& hit = explanation.hits[at];
    std::size_t width = 0;
    for (const ScorePart& part : hit.parts) width = std::max(width, display_width(part.name));
    std::string text = fmt::format("  {:>8.2f}  in all\n", explanation.result.hits[at].score);
    for (const ScorePart& part : hit.parts) {
        const std::string places = text_of_places(part, explanation.words);
        const std::string gap(places.empty() ? 0 : width - display_width(part.name) + 2, ' ');
        text += fmt::format("  {:>8.2f}  {}{}{}\n", part.weight, part.name, gap, places);
    }
    if (!hit.lacks.empty()) text += fmt::format("  {:>8}  lacks: {}\n", "", list(hit.lacks));
    return text;
}

}  // namespace remit
