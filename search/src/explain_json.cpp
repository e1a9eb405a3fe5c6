// to_json() of explain.h: what `remit search --explain --format json` prints.
#include <string_view>

#include "search/explain.h"
#include "search/result_json.h"
#include "search/src/json_writer.h"

namespace remit::search {
namespace {

// A member that is a list: `write` writes each item.
template <typename Items, typename Write>
void write_list(JsonWriter& json, std::string_view name, const Items& items, Write write) {
    json.key(name);
    json.raw("[");
    bool first = true;
    for (const auto& item : items) {
        json.raw(first ? "{" : ",{");
        write(item);
        json.raw("}");
        first = false;
    }
    json.raw("]");
}

void write_flag(JsonWriter& json, std::string_view name, bool value) {
    json.key(name);
    json.boolean(value);
}

void write_names(JsonWriter& json, std::string_view key, const std::vector<ExplainedName>& names) {
    write_list(json, key, names, [&](const ExplainedName& name) {
        json.member("words", name.words);
        json.list("means", name.means);
        write_flag(json, "whole", name.whole);
    });
}

void write_parts(JsonWriter& json, const std::vector<ScorePart>& parts) {
    write_list(json, "parts", parts, [&](const ScorePart& part) {
        json.member("kind", part.kind);
        json.member("name", part.name);
        json.key("weight");
        json.decimals(part.weight);
        if (!part.parts.empty()) write_parts(json, part.parts);
    });
}

}  // namespace

std::string to_json(const Explanation& explanation) {
    JsonWriter json;
    json.raw("{");
    write_list(json, "words", explanation.words, [&](const ExplainedWord& word) {
        json.member("text", word.text);
        json.member("stem", word.stem);
        json.member("sign", word.sign);
        json.key("phrase");
        json.number(word.phrase);
        write_flag(json, "stop", word.stop);
        write_flag(json, "guessed", word.guessed);
        write_flag(json, "of_question", word.of_question);
        json.list("completions", word.completions);
    });
    write_names(json, "synonyms", explanation.synonyms);
    write_names(json, "names", explanation.names);
    write_names(json, "topics", explanation.topics);
    json.list("question", explanation.question);
    write_list(json, "fields", explanation.fields, [&](const ExplainedField& field) {
        json.member("typed", field.typed);
        json.list("means", field.means);
    });
    write_flag(json, "phrases_as_words", explanation.phrases_as_words);
    std::size_t at = 0;
    write_list(json, "hits", explanation.hits, [&](const ExplainedHit& hit) {
        const Hit& shown = explanation.result.hits[at++];
        json.member("id", shown.id);
        json.key("score");
        json.decimals(shown.score);
        write_parts(json, hit.parts);
        json.list("lacks", hit.lacks);
    });
    json.raw("}");

    std::string all = to_json(explanation.result);
    all.pop_back();
    return all + ",\"explain\":" + json.take() + "}";
}

}  // namespace remit::search
