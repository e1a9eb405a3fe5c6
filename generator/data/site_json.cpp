#include "generator/data/site_json.h"

#include "generator/data/makers.h"
#include "generator/base/embedded_file.h"

namespace remit {
namespace {

// Of the format, by semantic versioning: docs/data.md says what each part promises. The schema states it too.
constexpr std::string_view format_version = "1.0.0";

constexpr const char* short_name_key = "short_name";

JsonObject named(const SiteContext& context, Kind kind, const Named& thing, const char* name_key = "name", const char* acronym_key = short_name_key) {
    JsonObject json(context);
    json.set("id", thing.id.value).path({kind, thing.id.value, {}}).set(name_key, thing.name).set(acronym_key, thing.short_name).set("aliases", thing.aliases);
    Json history = Json::array();
    for (const FormerName& former : thing.name_history) {
        JsonObject each(context);
        each.set("name", former.name).set(short_name_key, former.short_name).set("from", former.from).set("to", former.to);
        history.push_back(each.flag("approximate", former.approximate).text("note", former.note).finish());
    }
    json.set_json("name_history", std::move(history));
    json.set("from", thing.from).set("to", thing.to).flag("approximate", thing.approximate).set("url", thing.url).text("note", thing.note);
    return json;
}

void add_succession(JsonObject& json, const char* kind, const std::vector<Succession>& all) {
    Json list = Json::array();
    for (const Succession& each : all) {
        JsonObject one(json.context());
        list.push_back(one.set(kind, each.from.value.id).flag("inferred", each.inferred).text("note", each.note).finish());
    }
    json.set_json("succeeds", std::move(list));
}

Json json_of(const SiteContext& context, const Partnership& partnership) {
    JsonObject json = named(context, Kind::partnership, partnership);
    json.text("summary", partnership.summary).set("area", partnership.area);
    Json guidance = Json::array();
    for (const Guidance& each : partnership.guidance) {
        guidance.push_back(JsonObject(context).id("document", each.document).id("clause", each.clause).text("note", each.note).finish());
    }
    json.set_json("guidance", std::move(guidance));
    add_succession(json, "partnership", partnership.succeeds);
    return json.finish();
}

Json json_of(const SiteContext& context, const Group& group) {
    JsonObject json = named(context, Kind::group, group);
    json.set("kind", group.kind).set("status", group.status).text("remit", group.remit).set("topics", group.topics);
    json.ids("partnership", group.partnerships).id("parent", group.parent);
    add_succession(json, "group", group.succeeds);
    const Edition* current = context.index().find_current_edition(group.id.value);
    return json.set("current_edition", current == nullptr ? std::string{} : current->id.value).finish();
}

Json json_of(const SiteContext& context, const Agency& agency) {
    JsonObject json = named(context, Kind::agency, agency);
    json.set("sector", agency.sector).text("summary", agency.summary).id("parent", agency.parent);
    add_succession(json, "agency", agency.succeeds);
    return json.finish();
}

Json json_of(const SiteContext& context, const Post& post) {
    return named(context, Kind::post, post).id_by_kind(LocatedReference{post.owner, {}}).finish();
}

Json json_of(const SiteContext& context, const Person& person) {
    JsonObject json = named(context, Kind::person, person);
    Json holds = Json::array();
    for (const Holding& holding : person.holds) {
        JsonObject each(context);
        each.id("post", holding.post).set("from", holding.from).set("to", holding.to).set("as_at", holding.as_at).flag("approximate", holding.approximate);
        holds.push_back(each.id("clause", holding.clause).id("document", holding.document).text("note", holding.note).finish());
    }
    return json.set_json("holds", std::move(holds)).finish();
}

Json json_of(const SiteContext& context, const Document& document) {
    JsonObject json = named(context, Kind::document, document);
    json.set("kind", document.kind).set("date", document.date).set("publisher", document.publisher).text("summary", document.summary);
    if (!document.asset.empty()) json.set("asset", relative_link({}, address_of({Kind::asset, document.asset, {}})));
    json.set("format", document.format).set("size", document.size).flag("supplied", document.supplied).ids("replaces", document.replaces);
    Json provisions = Json::array();
    for (const Provision& each : document.provisions) {
        JsonObject one(context);
        provisions.push_back(one.set("id", each.id.value).set("label", each.label).set("title", each.title).text("text", each.text).finish());
    }
    return json.set_json("provision", std::move(provisions)).finish();
}

Json json_of(const SiteContext& context, const Term& term) {
    JsonObject json = named(context, Kind::term, term, "name", "acronym");
    json.text("definition", term.definition).flag("expanded", term.expanded);
    if (term.see) json.set("see", term.see->value.text());
    return json.finish();
}

Json json_of(const SiteContext& context, const FreePage& page) {
    return named(context, Kind::page, page, "title").text("summary", page.summary).text("body", page.body).finish();
}

Json json_of(const SiteContext& context, const Checklist& checklist) {
    JsonObject json(context);
    json.set("id", checklist.id.value).set("title", checklist.name).text("summary", checklist.summary).text("note", checklist.note);
    Json points = Json::array();
    for (const ChecklistPoint& point : checklist.points) {
        JsonObject each(context);
        each.set("id", point.id.value).text("text", point.text).references("covered_by", point.covered_by).flag("partly", point.partly);
        points.push_back(each.text("note", point.note).finish());
    }
    return json.set_json("point", std::move(points)).finish();
}

Json json_of(const SiteContext& context, const Settings& settings) {
    JsonObject json(context);
    json.set("title", settings.title).set("language", settings.language).set("description", settings.description).set("as_of", settings.as_of);
    json.set("base_url", settings.base_url).text("licence", settings.licence).text("contact", settings.contact);
    json.set_json("home", JsonObject(context).set("title", settings.home.title).id("partnership", settings.home.partnership).text("text", settings.home.text).finish());
    json.set_json("urgent_help", JsonObject(context).set("title", settings.urgent_help.title).text("text", settings.urgent_help.text).finish());
    return json.finish();
}

// Thing by thing: a large site is never held as one tree.
template <class T>
void add_all(std::string& out, const SiteContext& context, std::string_view key, const std::vector<T>& things) {
    out.append(",\n\"").append(key).append("\":[");
    std::string_view before = "\n";
    for (const T& thing : things) {
        out.append(before).append(compact(json_of(context, thing)));
        before = ",\n";
    }
    out += things.empty() ? "]" : "\n]";
}

}  // namespace

std::string site_json(const SiteContext& context) {
    const Site& site = context.site();
    std::string out = "{\"$schema\":\"site.schema.json\",\n\"version\":\"";
    out.append(format_version).append("\",\n\"site\":").append(compact(json_of(context, site.settings)));
    add_all(out, context, "partnerships", site.partnerships);
    add_all(out, context, "groups", site.groups);
    add_all(out, context, "editions", site.editions);
    add_all(out, context, "agencies", site.agencies);
    add_all(out, context, "posts", site.posts);
    add_all(out, context, "people", site.people);
    add_all(out, context, "documents", site.documents);
    add_all(out, context, "glossary", site.terms);
    add_all(out, context, "pages", site.pages);
    // Checklists are part of the review page: a site that leaves it out keeps them to itself.
    add_all(out, context, "checklists", site.settings.review_page ? site.checklists : std::vector<Checklist>{});
    return out + "}\n";
}

std::string site_schema(const SiteContext&) { return std::string(embedded_data().front().bytes); }

}  // namespace remit
