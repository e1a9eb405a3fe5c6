// Everything that the site says, as one JSON object: each list thing by thing.
#include "generator/data/json_of_keys.h"
#include "generator/data/makers.h"
#include "generator/model/data_keys.h"
#include "generator/model/standing.h"
#include "generator/model/things.h"
#include "generator/schema/site_schema.h"

namespace remit {
namespace {

class SiteJson {
public:
    explicit SiteJson(const SiteContext& context) : context_(context) {}

    std::string make() {
        out_ = "{\"$schema\":\"site.schema.json\",\n\"version\":\"";
        out_.append(site_json_version).append("\"");
        for_each_kind([&](const auto& kind) { add(kind); });
        return out_ + "}\n";
    }

private:
    // A list, or the one thing that there is. A large site is never held as one tree.
    void add(const auto& kind) {
        using T = typename std::remove_cvref_t<decltype(kind)>::Thing;
        const auto all = kind.of(context_.site());
        if constexpr (!std::remove_cvref_t<decltype(kind)>::is_one()) {
            out_.append(",\n\"").append(kind.list).append("\":[");
            std::string_view before = "\n";
            // Checklists are part of the review page: a site that leaves it out keeps them to itself.
            const bool told = kind.kind != Kind::checklist || context_.site().settings.review_page;
            for (const T& thing : all) {
                if (told) out_.append(std::exchange(before, ",\n")).append(object_of(kind.kind, thing));
            }
            out_ += before == "\n" ? "]" : "\n]";
        } else if (!all.empty()) {
            out_.append(",\n\"").append(kind.list).append("\":").append(object_of(kind.kind, all.front()));
        }
    }

    template <class T>
    std::string object_of(Kind kind, const T& thing) const {
        const Edition* edition = nullptr;
        if constexpr (std::is_same_v<T, Edition>) edition = &thing;
        JsonObject json(context_, edition == nullptr ? std::string{} : edition->key());
        KeyJson visit(json, edition);
        DataKeys keys = data_keys_of(kind, thing);
        describe_data_keys<T>(keys, visit);
        describe_keys(thing, visit);
        return compact(json.finish());
    }

    template <class T>
    DataKeys data_keys_of(Kind kind, const T& thing) const {
        DataKeys keys;
        if constexpr (requires { thing.id; }) {
            keys.id = thing.id.value;
            keys.path = relative_link({}, address_of({kind, keys.id, {}}));
        }
        if constexpr (std::is_same_v<T, AccessibilityStatement>)
            keys.path = relative_link({}, address_of(PageKind::accessibility));
        if constexpr (std::is_same_v<T, Post>) keys.owner = LocatedReference{thing.owner, {}};
        if constexpr (std::is_same_v<T, Edition>) {
            keys.group = thing.group.value;
            keys.path = relative_link({}, address_of(thing.reference()));
            keys.superseded = is_superseded(context_.index(), thing);
        }
        if constexpr (std::is_same_v<T, Group>) {
            const Edition* current = find_current_edition(context_.index(), keys.id);
            if (current != nullptr) keys.current_edition = current->id.value;
        }
        return keys;
    }

    const SiteContext& context_;
    std::string out_;
};

}  // namespace

std::string site_json(const SiteContext& context) { return SiteJson(context).make(); }

std::string site_schema(const SiteContext&) { return schema_of_site_json(); }

}  // namespace remit
