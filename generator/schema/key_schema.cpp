#include "generator/schema/key_schema.h"

namespace remit {
namespace {

constexpr const char* id_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
constexpr const char* clause_pattern = "^[a-z0-9-]+/[a-z0-9-]+(#.+)?$";
constexpr const char* typed_pattern =
    "^(partnership|group|clause|agency|person|post|document|term|page|chart|footnote|asset):.+$";

Json pattern(const char* text) { return {{"type", "string"}, {"pattern", text}}; }

Json schema_of_links() {
    return {{"description",
             "What the texts of this object link to (not those of objects within it), each once: `kind:id`, or an "
             "address on "
             "the web."},
            {"type", "array"},
            {"minItems", 1},
            {"uniqueItems", true},
            {"items", {{"type", "string"}, {"minLength", 1}}}};
}

}  // namespace

std::string sentence_of(std::string_view meaning) {
    std::string sentence(meaning);
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    if (!sentence.ends_with('.') && !sentence.ends_with("…")) sentence += '.';
    return sentence;
}

Json schema_of_text(const Key& key, Side side) {
    if (!key.words.empty()) return {{"enum", key.words}};
    switch (key.form) {
        case Form::share: return pattern("^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$");
        case Form::web_address: return pattern("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\"<>\\\\]+$");
        case Form::email: return pattern("^[^\\s<>\"?&%:@]+@[^\\s<>\"?&%:@]+$");
        case Form::telephone: return pattern("^[0-9 +()-]{3,}$");
        case Form::id: return pattern(id_pattern);
        case Form::typed: return pattern(typed_pattern);
        case Form::anchor:
            return pattern("^[^ \\t\\r\\n()\\[\\]{}<>\"'`#%&?\\\\]*[^ \\t\\r\\n()\\[\\]{}<>\"'`#%&?\\\\.:]$");
        case Form::asset:
            if (side == Side::data) return pattern("^assets/");
            break;
        default: break;
    }
    Json text{{"type", "string"}};
    if (side == Side::data) text["minLength"] = 1;
    else if (key.needed) text["pattern"] = "\\S";
    return text;
}

Json schema_of_reference(const Key& key) {
    if (key.form == Form::typed) return pattern(typed_pattern);
    return pattern(key.kinds.front() == Kind::clause ? clause_pattern : id_pattern);
}

Json schema_of_date() { return pattern("^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"); }

Json KeySchema::finish() {
    Json object{{"type", "object"}, {"required", std::move(needed_)}, {"properties", std::move(properties_)}};
    if (side_ == Side::data) {
        if (!definitions_.contains("links")) definitions_["links"] = schema_of_links();
        object["properties"]["links"] = {{"$ref", "#/$defs/links"}};
    }
    object.update(choice_);
    object["additionalProperties"] = false;
    return object;
}

void KeySchema::set(const Key& key, std::string_view name, Json schema) {
    Json described{{"description", sentence_of(key.meaning)}};
    described.update(schema);
    // What there is not is left out of site.json.
    if (side_ == Side::data && described.value("type", "") == "array") described["minItems"] = 1;
    properties_[std::string(name)] = std::move(described);
    if (key.needed && !key.name.empty()) needed_.push_back(name);
}

void KeySchema::operator()(const OneOf& one) {
    Json choices = Json::array();
    for (const std::string_view key : one.keys) {
        if (properties_.contains(std::string(key)) || key == "text") choices.push_back({{"required", {key}}});
    }
    choice_[one.exclusive ? "oneOf" : "anyOf"] = std::move(choices);
}

void KeySchema::operator()(const Key& key, const PostTables&) {
    if (side_ == Side::source) set(key, list_of(object_of<Post>(side_, definitions_, key)));
}

void KeySchema::operator()(const Key& key, const LabelPattern&) {
    if (side_ == Side::source) set(key, {{"type", "string"}, {"minLength", 1}});
}

void KeySchema::add(const Key& key, const RichText&) {
    Json text{{"type", "string"}};
    if (side_ == Side::data) text["minLength"] = 1;
    else if (key.needed) text["pattern"] = "\\S";
    set(key, std::move(text));
}

void KeySchema::add(const Key& key, const std::optional<LocatedReference>&) {
    if (!key.name.empty()) return set(key, schema_of_reference(key));
    // One member, a key for each kind that it may be of.
    for (const Kind kind : key.kinds) set(key, name_of(kind), pattern(id_pattern));
    if (!key.needed) return;
    Json choices = Json::array();
    for (const Kind kind : key.kinds) choices.push_back({{"required", {name_of(kind)}}});
    choice_["oneOf"] = std::move(choices);
}

void KeySchema::add(const Key& key, const Palette&) {
    const Json colours{{"type", "object"}, {"additionalProperties", pattern("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")}};
    set(key,
        {{"type", "object"}, {"properties", {{"light", colours}, {"dark", colours}}}, {"additionalProperties", false}});
}

void KeySchema::add(const Key& key, const SizeMap&) {
    set(key, {{"type", "object"}, {"additionalProperties", pattern("^[0-9]{0,4}(\\.[0-9]{1,4})?(rem|em|px|ch|%)$")}});
}

void KeySchema::add_clauses(const Key& key) {
    if (!definitions_.contains("clause")) {
        definitions_["clause"] = nullptr;   // It is being made: its items are clauses too.
        definitions_["clause"] = object_of<Clause>(side_, definitions_, key);
    }
    const Json clause{{"$ref", "#/$defs/clause"}};
    const bool items = key.form == Form::items && side_ == Side::source;
    set(key, list_of(items ? Json{{"anyOf", {{{"type", "string"}, {"pattern", "\\S"}}, clause}}} : clause));
    if (items) set({.name = "item", .meaning = "the long form of `items`: `[[section.clause.item]]`"}, list_of(clause));
}

}  // namespace remit
