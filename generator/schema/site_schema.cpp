#include "generator/schema/site_schema.h"

#include "generator/model/data_keys.h"
#include "generator/model/things.h"
#include "generator/schema/key_schema.h"

namespace remit {
namespace {

template <class T>
Json schema_of_thing(std::string_view meaning, Json& definitions) {
    KeySchema visit(Side::data, definitions);
    DataKeys keys;
    describe_data_keys<T>(keys, visit);
    const T thing{};
    describe_keys(thing, visit);
    Json schema{{"description", sentence_of(meaning)}};
    schema.update(visit.finish());
    return schema;
}

}  // namespace

std::string schema_of_site_json() {
    Json definitions = Json::object(), needed{"$schema", "version"};
    Json properties{
        {"$schema", {{"description", "This file, beside the data."}, {"const", "site.schema.json"}}},
        {"version", {{"description", "Of this format, by semantic versioning."}, {"const", site_json_version}}}};
    for_each_kind([&](const auto& kind) {
        using T = typename std::remove_cvref_t<decltype(kind)>::Thing;
        const std::string name(name_of(kind.kind));
        const std::string list(kind.list);
        definitions[name] = schema_of_thing<T>(kind.meaning, definitions);
        const Json thing{{"$ref", "#/$defs/" + name}};
        const std::string meaning = "each is " + std::string(kind.meaning);
        if (kind.is_one()) properties[list] = thing;
        else properties[list] = {{"description", sentence_of(meaning)}, {"type", "array"}, {"items", thing}};
        if (kind.kind != Kind::accessibility) needed.push_back(list);
    });
    const Json schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "The content of a site made by Remit"},
        {"description",
         "Everything that a site says, for programs. Words and values are those of Remit's content format. A key is "
         "absent where there is nothing to say, and a flag that is absent is false; only the lists at the top are "
         "always there. Ids refer to the list of their kind. Texts are plain: a blank line stands between paragraphs; "
         "items of a list begin a line with `- ` or their number. Dates are as exact as the source: a year, a month "
         "or a day."},
        {"type", "object"},
        {"required", std::move(needed)},
        {"properties", std::move(properties)},
        {"additionalProperties", false},
        {"$defs", std::move(definitions)}};
    return schema.dump(1) + "\n";
}

}  // namespace remit
