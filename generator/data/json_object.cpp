#include "generator/data/json_object.h"

#include <algorithm>

#include "generator/data/text_in_lines.h"

namespace remit {
namespace {

std::string id_of(const Reference& reference) {
    return reference.part.empty() ? reference.id : reference.id + "#" + reference.part;
}

}  // namespace

JsonObject& JsonObject::set(std::string_view key, std::string_view value) {
    if (!value.empty()) json_[std::string(key)] = value;
    return *this;
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<std::string>& values) {
    return set_json(key, values);
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<Located<std::string>>& values) {
    Json list = Json::array();
    for (const Located<std::string>& each : values) list.push_back(each.value);
    return set_json(key, std::move(list));
}

JsonObject& JsonObject::set(std::string_view key, std::optional<int> value) {
    if (value) json_[std::string(key)] = *value;
    return *this;
}

JsonObject& JsonObject::set_json(std::string_view key, Json value) {
    if (!value.empty()) json_[std::string(key)] = std::move(value);
    return *this;
}

JsonObject& JsonObject::flag(std::string_view key, bool value) {
    if (value) json_[std::string(key)] = true;
    return *this;
}

JsonObject& JsonObject::flag(std::string_view key, std::optional<bool> value) {
    if (value) json_[std::string(key)] = *value;
    return *this;
}

JsonObject& JsonObject::text(std::string_view key, const RichText& text) {
    for (const Link& link : text.links) {
        std::string to = link.address.empty() ? reference_text(link.reference) : link.address;
        if (std::find(links_.begin(), links_.end(), to) == links_.end()) links_.push_back(std::move(to));
    }
    return set(key, text_in_lines(context_, text, edition_));
}

JsonObject& JsonObject::id(std::string_view key, const std::optional<LocatedReference>& to) {
    return to ? set(key, id_of(context_.resolve(to->value, edition_))) : *this;
}

JsonObject& JsonObject::ids(std::string_view key, const std::vector<LocatedReference>& to) {
    Json list = Json::array();
    for (const LocatedReference& each : to) list.push_back(id_of(each.value));
    return set_json(key, std::move(list));
}

JsonObject& JsonObject::id_by_kind(const std::optional<LocatedReference>& to) {
    return to ? id(name_of(to->value.kind), to) : *this;
}

JsonObject& JsonObject::references(std::string_view key, const std::vector<LocatedReference>& to) {
    Json list = Json::array();
    for (const LocatedReference& each : to) list.push_back(reference_text(each.value));
    return set_json(key, std::move(list));
}

JsonObject& JsonObject::path(const Reference& thing) { return set("path", relative_link({}, address_of(thing))); }

Json JsonObject::finish() {
    set_json("links", std::move(links_));
    return std::move(json_);
}

std::string compact(const Json& value) { return value.dump(); }

}  // namespace remit
