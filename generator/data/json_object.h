// A JSON object in the making that leaves out what there is not. Internal to data/: shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// Keeps the order in which keys were set.
using Json = nlohmann::ordered_json;

/// Every setter leaves its key out where the value is empty, false, or nothing.
class JsonObject {
public:
    /// `edition` is the key of the edition that its texts and references stand in, or empty.
    explicit JsonObject(const SiteContext& context, std::string edition = {})
        : context_(context), edition_(std::move(edition)) {}

    JsonObject& set(std::string_view key, std::string_view value);
    JsonObject& set(std::string_view key, const PartialDate& date) { return set(key, date.iso()); }
    JsonObject& set(std::string_view key, const std::vector<std::string>& values);
    JsonObject& set(std::string_view key, const std::vector<Located<std::string>>& values);
    JsonObject& set(std::string_view key, std::optional<int> value);
    /// A list or object that was made already.
    JsonObject& set_json(std::string_view key, Json value);
    JsonObject& flag(std::string_view key, bool value);
    /// One that the source states either way: false is kept.
    JsonObject& flag(std::string_view key, std::optional<bool> value);
    /// An author's text. What it links to goes into `links` at the end.
    JsonObject& text(std::string_view key, const RichText& text);
    /// The id alone, of a reference whose kind the key says; of a clause with its edition and anchor.
    JsonObject& id(std::string_view key, const std::optional<LocatedReference>& to);
    JsonObject& ids(std::string_view key, const std::vector<LocatedReference>& to);
    /// The id under the name of its kind: "agency": "police".
    JsonObject& id_by_kind(const std::optional<LocatedReference>& to);
    /// `kind:id`.
    JsonObject& reference(std::string_view key, const std::optional<LocatedReference>& to) {
        return to ? set(key, reference_text(to->value)) : *this;
    }
    JsonObject& references(std::string_view key, const std::vector<LocatedReference>& to);
    /// Where the thing is shown, from the root of the site.
    JsonObject& path(const Reference& thing);

    [[nodiscard]] const SiteContext& context() const { return context_; }
    [[nodiscard]] const std::string& edition() const { return edition_; }
    /// The object, with `links`: what its own texts lead to, each once, as `kind:id` or a web address.
    [[nodiscard]] Json finish();

private:
    std::string reference_text(const Reference& reference) const {
        return context_.resolve(reference, edition_).text();
    }

    const SiteContext& context_;
    std::string edition_;
    Json json_ = Json::object();
    std::vector<std::string> links_;
};

/// The bytes of a value, without spaces.
[[nodiscard]] std::string compact(const Json& value);

}  // namespace remit
