#include "search/explain.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "search/src/answer.h"
#include "search/src/fields.h"
#include "search/src/query_parser.h"
#include "search/src/schema.h"
#include "search/src/score_parts.h"

namespace remit::search {
namespace {

constexpr std::size_t most_namesakes = 5;

std::string sign_text(Sign sign) { return sign == Sign::required ? "+" : sign == Sign::excluded ? "-" : ""; }

std::vector<ExplainedWord> explain_words(const Asked& asked) {
    std::vector<ExplainedWord> words;
    for (std::size_t at = 0; at < asked.words.size(); ++at) {
        const AskedWord& word = asked.words[at];
        words.push_back({word.text, word.stem, sign_text(word.sign), word.phrase, word.stop, word.guessed,
                         asked.intent && asked.intent->own[at], word.completions});
    }
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : " ").append(word);
    return all;
}

// The words of the query whose stems `key` holds; a stem that no word has stays.
std::string words_of_key(std::string_view key, const Asked& asked) {
    std::vector<std::string> words;
    for (const Word& part : split_words(key)) {
        const auto typed = std::find_if(asked.words.begin(), asked.words.end(),
                                        [&](const AskedWord& word) { return word.stem == part.text; });
        words.push_back(typed == asked.words.end() ? part.text : typed->text);
    }
    return joined(words);
}

// Each name (or topic, by `prefix`) with the records that have it.
std::vector<ExplainedName> explain_names(const std::vector<AskedName>& names, const char* prefix, const Asked& asked,
                                         const OpenIndex& index) {
    std::vector<ExplainedName> explained;
    const Xapian::Database& database = index.database();
    for (const AskedName& name : names) {
        ExplainedName& each = explained.emplace_back(ExplainedName{words_of_key(name.key, asked), {}, name.whole});
        const std::string term = make_term(prefix, name.key);
        for (auto at = database.postlist_begin(term);
             at != database.postlist_end(term) && each.means.size() < most_namesakes; ++at) {
            const Record record = index.record_of(database.get_document(*at));
            each.means.push_back(record.title + " (" + record.kind + ")");
        }
    }
    return explained;
}

// Each field is given to take_fields() by itself, as all are for the answer: what is told is what was done.
std::vector<ExplainedField> explain_fields(std::string_view query, OpenIndex& index) {
    std::vector<ExplainedField> explained;
    for (const QueryField& field : parse_query(query).fields) {
        ParsedQuery alone;
        alone.fields = {field};
        alone.fields.front().place = 0;
        const FieldDemands demands = take_fields(alone, index);
        ExplainedField& each =
            explained.emplace_back(ExplainedField{sign_text(field.sign) + field.name + ":" + field.value, {}});
        for (const FacetNames* names : {&demands.wanted, &demands.unwanted}) {
            for (const auto& [facet, values] : *names) {
                each.means.insert(each.means.end(), values.begin(), values.end());
            }
        }
        if (!demands.conditions.empty()) each.means.push_back(field.value);
    }
    return explained;
}

}  // namespace

Explanation Searcher::explain(std::string_view query, const SearchOptions& options) const {
    return reading(index_->path(), [&] {
        const std::string_view asked = cut_utf8(query, longest_query);
        Working working;
        Explanation explanation;
        explanation.result = answer(asked, options, *index_, &working);
        explanation.words = explain_words(working.asked);
        for (const Alternatives& each : working.asked.alternatives) {
            ExplainedName synonym{words_from(working.asked, each.first), {}, each.whole};
            std::transform(each.stems.begin(), each.stems.end(), std::back_inserter(synonym.means), joined);
            explanation.synonyms.push_back(std::move(synonym));
        }
        explanation.names = explain_names(working.asked.names, prefix::name, working.asked, *index_);
        explanation.topics = explain_names(working.asked.topics, prefix::topic, working.asked, *index_);
        if (working.asked.intent) {
            explanation.question.assign(working.asked.intent->facts.begin(), working.asked.intent->facts.end());
        }
        explanation.fields = explain_fields(asked, *index_);
        explanation.phrases_as_words = working.loose;
        explanation.hits = explain_hits(explanation.result, working, *index_);
        return explanation;
    });
}

}  // namespace remit::search
