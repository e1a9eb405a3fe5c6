// A struct of the model as JSON, by the description of its keys. Internal to data/: shows nlohmann's type.
#pragma once

#include "generator/data/json_object.h"
#include "generator/model/key.h"
#include "generator/model/queries.h"

namespace remit {

/// Sets the keys of one struct in a JsonObject.
class KeyJson : public KeyVisitor {
public:
    /// `edition` is the one that the struct stands in, or null.
    KeyJson(JsonObject& json, const Edition* edition) : json_(json), edition_(edition) {}

    using KeyVisitor::operator();
    void operator()(const Key& key, const auto& member) {
        if (key.side != Side::source) write(key, member);
    }

    /// The object of a struct that stands in `in`. What every fact has stands behind what is its own.
    template <class T>
    static Json object_of(const SiteContext& context, const Edition* edition, const Key& in, const T& thing) {
        JsonObject json(context, edition == nullptr ? std::string{} : edition->key());
        KeyJson visit(json, edition);
        describe_in(in, thing, visit);
        if constexpr (std::is_base_of_v<Fact, T>) describe_fact(thing, visit);
        return json.finish();
    }

private:
    void write(const Key& key, const std::string& text) {
        if (key.form == Form::asset && !text.empty())
            json_.set(key.name, relative_link({}, address_of({Kind::asset, text, {}})));
        else json_.set(key.name, text);
    }
    void write(const Key& key, const Located<std::string>& text) {
        if (key.form == Form::cited) json_.set(key.name, find_anchor(*edition_, text.value).value_or(""));
        else json_.set(key.name, text.value);
    }
    void write(const Key& key, const RichText& text) { json_.text(key.name, text); }
    void write(const Key& key, bool flag) { json_.flag(key.name, flag); }
    void write(const Key& key, const std::optional<bool>& flag) { json_.flag(key.name, flag); }
    void write(const Key& key, const std::optional<int>& number) { json_.set(key.name, number); }
    void write(const Key& key, const PartialDate& date) { json_.set(key.name, date); }
    void write(const Key& key, const Located<PartialDate>& date) { json_.set(key.name, date.value); }
    void write(const Key& key, const std::vector<std::string>& texts) { json_.set(key.name, texts); }
    void write(const Key& key, const std::vector<Located<std::string>>& texts) { json_.set(key.name, texts); }
    void write(const Key& key, const LocatedReference& to) { write(key, std::optional(to)); }
    void write(const Key& key, const std::optional<LocatedReference>& to) {
        if (key.name.empty()) json_.id_by_kind(to);
        else if (key.form == Form::typed) json_.reference(key.name, to);
        else json_.id(key.name, to);
    }
    void write(const Key& key, const std::vector<LocatedReference>& to) {
        if (key.form == Form::typed) json_.references(key.name, to);
        else json_.ids(key.name, to);
    }
    void write(const Key& key, const Described auto& thing) {
        json_.set_json(key.name, object_of(json_.context(), edition_, key, thing));
    }
    template <Described T>
    void write(const Key& key, const std::optional<T>& one) {
        if (one) write(key, *one);
    }
    template <Described T>
    void write(const Key& key, const std::vector<T>& all) {
        Json list = Json::array();
        for (const T& each : all) list.push_back(object_of(json_.context(), edition_, key, each));
        json_.set_json(key.name, std::move(list));
    }
    // The site's own arrangement is not part of what it says.
    void write(const Key&, const Palette&) {}
    void write(const Key&, const SizeMap&) {}

    JsonObject& json_;
    const Edition* edition_;
};

}  // namespace remit
