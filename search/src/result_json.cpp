#include "search/result_json.h"

#include <vector>

#include "search/src/json_writer.h"

namespace remit::search {
namespace {

void write_snippet(JsonWriter& json, const std::vector<SnippetPart>& parts) {
    std::string all;
    for (const SnippetPart& part : parts) all += part.text;
    json.member("snippet", all);
    json.key("snippet_parts");
    json.raw("[");
    for (std::size_t at = 0; at < parts.size(); ++at) {
        json.raw(at == 0 ? "[" : ",[");
        json.text(parts[at].text);
        json.raw(parts[at].matched ? ",true]" : ",false]");
    }
    json.raw("]");
}

void write_hit(JsonWriter& json, const Hit& hit) {
    json.raw("{");
    json.member("id", hit.id);
    json.member("kind", hit.kind);
    json.member("group", hit.group);
    json.list("partnership", hit.partnerships);
    json.member("edition", hit.edition);
    json.member("date", hit.date);
    json.member("url", hit.url);
    json.member("title", hit.title);
    json.member("trail", hit.trail);
    write_snippet(json, hit.snippet);
    json.list("facts", hit.shown_facts);
    json.member("fact", hit.fact);
    json.key("superseded");
    json.boolean(hit.superseded);
    json.key("more_in_group");
    json.number(hit.more_in_group);
    json.key("score");
    json.decimals(hit.score);
    json.raw("}");
}

}  // namespace

std::string to_json(const SearchResult& result) {
    JsonWriter json;
    json.raw("{");
    json.member("query", result.query);
    json.key("suggestion");
    if (result.suggestion) {
        json.text(*result.suggestion);
    } else {
        json.raw("null");
    }
    json.key("corrected");
    json.boolean(result.corrected);
    json.key("estimate");
    json.number(result.estimate);
    json.key("hits");
    json.raw("[");
    for (std::size_t at = 0; at < result.hits.size(); ++at) {
        if (at > 0) json.raw(",");
        write_hit(json, result.hits[at]);
    }
    json.raw("]");
    json.key("facets");
    json.raw("{");
    for (const auto& [facet, values] : result.facets) {
        json.key(facet);
        json.raw("{");
        for (const auto& [value, count] : values) {
            json.key(value);
            json.number(count);
        }
        json.raw("}");
    }
    json.raw("}}");
    return json.take();
}

}  // namespace remit::search
