#include <nlohmann/json.hpp>

#include "generator/cli/diff_print.h"

namespace remit {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::vector<ToldField>& fields) {
    Json list = Json::array();
    for (const ToldField& each : fields) {
        list.push_back({{"field", each.field}, {"before", each.before}, {"after", each.after}});
    }
    return list;
}

Json json_of(const ToldFact& fact) {
    return {{"topic", fact.topic}, {"fate", fact.fate},     {"label", fact.label},
            {"told", fact.told},   {"before", fact.before}, {"after", fact.after}};
}

Json json_of(const ToldText& text) {
    Json words = Json::array();
    for (const Run& run : text.words) {
        const char* kind = run.kind == RunKind::kept ? "kept" : run.kind == RunKind::dropped ? "dropped" : "added";
        words.push_back(Json::array({kind, run.text, run.spaced}));
    }
    return {{"heading", text.is_heading}, {"fates", text.fates}, {"told", text.told},
            {"before", text.before},      {"after", text.after}, {"words", std::move(words)}};
}

Json json_of(const ToldEdition& edition) {
    Json facts = Json::array();
    for (const ToldFact& each : edition.facts) facts.push_back(json_of(each));
    Json texts = Json::array();
    for (const ToldText& each : edition.texts) texts.push_back(json_of(each));
    return {{"before", edition.before},          {"after", edition.after},        {"title", edition.title},
            {"fields", json_of(edition.fields)}, {"facts", std::move(facts)},     {"counts", edition.counts},
            {"texts", std::move(texts)},         {"only_file", edition.only_file}};
}

}  // namespace

std::string json_of(const DiffResult& result) {
    Json things = Json::array();
    for (const ToldThing& each : result.things) {
        things.push_back({{"kind", each.kind},
                          {"id", each.id},
                          {"name", each.name},
                          {"fate", each.fate},
                          {"fields", json_of(each.fields)}});
    }
    Json editions = Json::array();
    for (const ToldEdition& each : result.editions) editions.push_back(json_of(each));
    const Json object{{"same", result.same()}, {"things", std::move(things)}, {"editions", std::move(editions)}};
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace remit
