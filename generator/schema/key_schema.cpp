#include "generator/schema/key_schema.h"

#include "generator/base/diagnostic_rules.h"
#include "generator/model/page_kinds.h"

namespace remit {
namespace {

constexpr const char* id_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
constexpr const char* clause_pattern = "^[a-z0-9-]+/[a-z0-9-]+(#.+)?$";
constexpr const char* anchor_pattern =
    "^[^ \\t\\r\\n()\\[\\]{}<>\"'`#%&?\\\\]*[^ \\t\\r\\n()\\[\\]{}<>\"'`#%&?\\\\.:]$";
constexpr const char* date_pattern =
    "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|-(0[13-9]|1[0-2])-30|-(0[13578]|1[02])-31)?$";

Json pattern(std::string_view text) { return {{"type", "string"}, {"pattern", text}}; }

// `kind:id` of these kinds; of all that can be linked to, where there are none.
std::string typed_pattern(std::span<const Kind> kinds) {
    std::string names;
    const auto add = [&names](Kind kind) { names += "|" + std::string(name_of(kind)); };
    for (int kind = 0; kinds.empty() && kind <= static_cast<int>(Kind::asset); ++kind) add(static_cast<Kind>(kind));
    for (const Kind kind : kinds) add(kind);
    return "^(" + names.substr(1) + "):.+$";
}

Json schema_of_links() {
    return {{"description",
             "What the texts of this object link to (not those of objects within it), each once: `kind:id`, or an "
             "address on the web."},
            {"type", "array"},
            {"minItems", 1},
            {"uniqueItems", true},
            {"items", {{"type", "string"}, {"minLength", 1}}}};
}

Json schema_of_rule() {
    Json slugs = Json::array();
    for (const RuleDescription& rule : all_rules()) {
        if (rule.severity != Severity::error) slugs.push_back(rule.slug);
    }
    return {{"enum", std::move(slugs)}};
}

}  // namespace

std::string sentence_of(std::string_view meaning) {
    std::string sentence(meaning);
    if (char& first = sentence.front(); first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
    if (!sentence.ends_with('.') && !sentence.ends_with("…")) sentence += '.';
    return sentence;
}

Json schema_of_text(const Key& key, Side side) {
    if (!key.words.empty()) return {{"enum", key.words}};
    switch (key.form) {
        case Form::share: return pattern("^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$");
        case Form::web_address: return pattern("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\"<>\\\\]+$");
        case Form::email: return pattern("^[^\\s<>\"?&%:@]+@[^\\s<>\"?&%:@]+$");
        case Form::telephone: return pattern("^[ +()-]*([0-9][ +()-]*){3,}$");
        case Form::id: return pattern(id_pattern);
        case Form::destination: return {{"anyOf", {{{"enum", listed_names()}}, pattern(typed_pattern({}))}}};
        case Form::rule: return schema_of_rule();
        case Form::anchor: return pattern(anchor_pattern);
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
    if (key.form == Form::typed) return pattern(typed_pattern(key.kinds));
    return pattern(key.kinds.front() == Kind::clause ? clause_pattern : id_pattern);
}

Json schema_of_date() { return pattern(date_pattern); }

Json KeySchema::finish() {
    Json object{{"type", "object"}, {"required", std::move(needed_)}, {"properties", std::move(properties_)}};
    if (side_ == Side::data) {
        if (!definitions_.contains("links")) definitions_["links"] = schema_of_links();
        object["properties"]["links"] = {{"$ref", "#/$defs/links"}};
    }
    object.update(choice_);
    if (!conditions_.empty()) object["allOf"] = std::move(conditions_);
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
        if (has(key) || key == "text") choices.push_back({{"required", {key}}});
    }
    choice_[one.exclusive ? "oneOf" : "anyOf"] = std::move(choices);
}

void KeySchema::operator()(const Key& key, const PostTables&) {
    if (side_ == Side::source) set(key, list_of(object_of<Post>(side_, definitions_, key)));
}

void KeySchema::operator()(const Key& key, const LabelPattern& label) {
    if (side_ == Side::source) set(key, pattern(label.expression));
}

void KeySchema::add_condition(const NeededWhere& needed, bool is_text) {
    if (!has(needed.key) || !has(needed.where)) return;
    const Json& where = properties_[std::string(needed.where)];
    Json is = Json::object();
    if (needed.values.size() > 0) is = {{"enum", needed.values}};
    else if (where.value("type", "") == "boolean") is = {{"const", true}};
    Json then{{"required", {needed.key}}};
    if (is_text) then["properties"] = {{needed.key, {{"pattern", "\\S"}}}};
    Json condition{{"if", {{"required", {needed.where}}, {"properties", {{needed.where, std::move(is)}}}}}};
    condition[needed.unless ? "else" : "then"] = std::move(then);
    conditions_.push_back(std::move(condition));
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
    if (!key.needed) {
        Json both = Json::array();
        for (auto one = key.kinds.begin(); one != key.kinds.end(); ++one) {
            for (auto other = one + 1; other != key.kinds.end(); ++other) {
                both.push_back({{"required", {name_of(*one), name_of(*other)}}});
            }
        }
        conditions_.push_back({{"not", {{"anyOf", std::move(both)}}}});
        return;
    }
    Json choices = Json::array();
    for (const Kind kind : key.kinds) choices.push_back({{"required", {name_of(kind)}}});
    choice_["oneOf"] = std::move(choices);
}

void KeySchema::add(const Key& key, const Palette&) {
    const Json colours{{"type", "object"}, {"additionalProperties", pattern("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")}};
    set(key, {{"type", "object"},
              {"properties", {{"light", colours}, {"dark", colours}}},
              {"additionalProperties", false}});
}

void KeySchema::add(const Key& key, const SizeMap&) {
    set(key, {{"type", "object"}, {"additionalProperties", pattern("^[0-9]{1,4}(\\.[0-9]{1,4})?(rem|em|px|ch|%)$")}});
}

void KeySchema::add_clauses(const Key& key) {
    if (!definitions_.contains("clause")) {
        definitions_["clause"] = nullptr;   // It is being made: its items are clauses too.
        Json described{{"description", "A clause, or an item of one."}};
        described.update(object_of<Clause>(side_, definitions_, key));
        definitions_["clause"] = std::move(described);
    }
    const Json clause{{"$ref", "#/$defs/clause"}};
    const bool items = key.form == Form::items && side_ == Side::source;
    set(key, list_of(items ? Json{{"anyOf", {{{"type", "string"}, {"pattern", "\\S"}}, clause}}} : clause));
    if (!items) return;
    set({.name = "item", .meaning = "the long form of `items`: `[[section.clause.item]]`"}, list_of(clause));
    conditions_.push_back({{"not", {{"required", {"items", "item"}}, {"properties", {{"items", {{"minItems", 1}}}}}}}});
}

}  // namespace remit
