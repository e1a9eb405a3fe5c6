// A struct of the model as JSON Schema (2020-12), by the description of its keys. Internal to schema/: shows nlohmann's
// type.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "generator/model/key.h"
#include "generator/model/site.h"

namespace remit {

using Json = nlohmann::ordered_json;

/// "The name of the site." of "the name of the site". REQUIRES: it is not empty.
[[nodiscard]] std::string sentence_of(std::string_view meaning);

/// What a key of these types takes on one side; without its description.
[[nodiscard]] Json schema_of_text(const Key& key, Side side);
[[nodiscard]] Json schema_of_reference(const Key& key);
[[nodiscard]] Json schema_of_date();

/// Visits the keys of one struct and makes the schema of its object. `side` is source or data: what authors write, or
/// what site.json has. `definitions` takes what refers to itself: clauses with their items.
class KeySchema : public KeyVisitor {
public:
    KeySchema(Side side, Json& definitions) : side_(side), definitions_(definitions) {}

    template <class T>
    static Json object_of(Side side, Json& definitions, const Key& in, const T& thing = {}) {
        KeySchema visit(side, definitions);
        describe_in(in, thing, visit);
        if constexpr (std::is_base_of_v<Fact, T>) describe_fact(thing, visit);
        return visit.finish();
    }

    /// The object, which has no other keys than those that were visited.
    [[nodiscard]] Json finish();

    using KeyVisitor::operator();
    void operator()(const Key& key, const auto& member) {
        if (key.side == Side::both || key.side == side_) add(key, member);
    }
    void operator()(const OneOf& one);
    void operator()(const NeededWhere& needed, const auto& member) {
        add_condition(needed, Is<decltype(member), RichText>);
    }
    void operator()(const Key& key, const PostTables&);
    void operator()(const Key& key, const LabelPattern& label);

private:
    void set(const Key& key, Json schema) { set(key, key.name, std::move(schema)); }
    void set(const Key& key, std::string_view name, Json schema);
    static Json list_of(Json elements) { return {{"type", "array"}, {"items", std::move(elements)}}; }
    Json flag() const { return side_ == Side::data ? Json{{"const", true}} : Json{{"type", "boolean"}}; }

    void add(const Key& key, const std::string&) { set(key, schema_of_text(key, side_)); }
    void add(const Key& key, const Located<std::string>&) { set(key, schema_of_text(key, side_)); }
    void add(const Key& key, const RichText&);
    void add(const Key& key, bool) { set(key, flag()); }
    void add(const Key& key, const std::optional<bool>&) { set(key, {{"type", "boolean"}}); }
    void add(const Key& key, const std::optional<int>&) {
        set(key, {{"type", "integer"}, {"minimum", 0}, {"maximum", 1'000'000}});
    }
    void add(const Key& key, const PartialDate&) { set(key, schema_of_date()); }
    void add(const Key& key, const Located<PartialDate>&) { set(key, schema_of_date()); }
    void add(const Key& key, const std::vector<std::string>&) { set(key, list_of(schema_of_text(key, side_))); }
    void add(const Key& key, const std::vector<Located<std::string>>&) {
        set(key, list_of(schema_of_text(key, side_)));
    }
    void add(const Key& key, const LocatedReference&) { set(key, schema_of_reference(key)); }
    void add(const Key& key, const std::optional<LocatedReference>&);
    void add(const Key& key, const std::vector<LocatedReference>&) { set(key, list_of(schema_of_reference(key))); }
    void add(const Key& key, const Palette&);
    void add(const Key& key, const SizeMap&);

    void add(const Key& key, const Described auto& thing) { set(key, object_of(side_, definitions_, key, thing)); }
    template <Described T>
    void add(const Key& key, const std::optional<T>&) { set(key, object_of<T>(side_, definitions_, key)); }
    template <Described T>
    void add(const Key& key, const std::vector<T>&) {
        if constexpr (std::is_same_v<T, Clause>) add_clauses(key);
        else set(key, list_of(object_of<T>(side_, definitions_, key)));
    }
    void add_clauses(const Key& key);
    void add_condition(const NeededWhere& needed, bool is_text);
    bool has(std::string_view key) const { return properties_.contains(std::string(key)); }

    Side side_;
    Json& definitions_;
    Json properties_ = Json::object(), needed_ = Json::array(), choice_ = Json::object();
    Json conditions_ = Json::array();   // Of which keys go together.
};

}  // namespace remit
