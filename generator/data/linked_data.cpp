#include "generator/data/linked_data.h"

#include <algorithm>

#include "generator/data/json_object.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

class PageDescriber {
public:
    PageDescriber(const SiteContext& context, const std::string& path) : context_(context), path_(path) {}

    Json home() const {
        const Settings& settings = context_.site().settings;
        JsonObject json = thing("WebSite", site_id(), settings.title);
        return json.set("description", settings.description)
            .set("inLanguage", settings.language)
            .set("url", settings.base_url)
            .finish();
    }

    Json describe(const Partnership& partnership) const {
        JsonObject json = organisation(Kind::partnership, partnership, partnership.summary);
        return json.set("areaServed", partnership.area).finish();
    }

    Json describe(const Group& group) const {
        const Edition* current = find_current_edition(context_.index(), group.id.value);
        JsonObject json = organisation(Kind::group, group, group.remit);
        std::vector<LocatedReference> parents = current != nullptr ? current->partnerships : group.partnerships;
        if (group.parent) parents.push_back(*group.parent);
        json.set_json("parentOrganization", organisations(parents));
        if (current != nullptr) json.set_json("member", members(*current));
        return json.finish();
    }

    Json describe(const Agency& agency) const {
        JsonObject json = organisation(Kind::agency, agency, agency.summary);
        if (agency.parent) json.set_json("parentOrganization", organisations({*agency.parent}));
        return json.finish();
    }

    Json describe(const Person& person) const {
        std::vector<std::string> titles;
        std::vector<LocatedReference> owners;
        for (const Holding& holding : person.holds) {
            const Post* post = context_.index().find_post(holding.post.value.id);
            if (!holding.to.empty() && context_.site().settings.as_of.is_after(holding.to)) continue;
            titles.push_back(post->name);
            owners.push_back({post->owner, {}});
        }
        JsonObject json = named("Person", Kind::person, person, {});
        return json.set("jobTitle", titles).set_json("affiliation", organisations(owners)).finish();
    }

    Json describe(const Document& document) const {
        const bool law = document.kind == "legislation";
        JsonObject json = named(law                           ? "Legislation"
                                : document.kind == "report"   ? "Report"
                                : document.kind == "web-page" ? "WebPage"
                                                              : "DigitalDocument",
                                Kind::document, document, document.summary);
        json.set(law ? "legislationDate" : "datePublished", document.date);
        if (!document.publisher.empty())
            json.set_json("publisher", Json{{"@type", "Organization"}, {"name", document.publisher}});
        return json.finish();
    }

    Json describe(const Edition& edition) const {
        const Reference group{Kind::group, edition.group.value, {}};
        JsonObject json = thing("DigitalDocument", iri(this_of({Kind::clause, edition.key(), {}})), edition.title);
        json.set("datePublished", edition.date)
            .set("version", edition.id.value)
            .set("inLanguage", context_.site().settings.language);
        json.set("creativeWorkStatus", context_.words().of("edition-status", edition.status.value));
        json.set_json("about", body(group)).set_json("isPartOf", Json{{"@id", site_id()}});
        if (edition.restates) json.set_json("isBasedOn", Json{{"@id", iri(this_of(edition.restates->document.value))}});
        return json.finish();
    }

    /// The pages above this one, and the page itself.
    Json way(const Reference& subject) const {
        Json items = Json::array();
        const auto add = [&](const std::string& name, const std::optional<Address>& to) {
            JsonObject item(context_);
            item.set("@type", "ListItem").set("position", static_cast<int>(items.size() + 1)).set("name", name);
            if (to) item.set("item", iri(*to));
            items.push_back(item.finish());
        };
        add(context_.words()("frame.home"), address_of(PageKind::home));
        if (const auto list = list_of(subject.kind))
            add(context_.words().of("title", listed_name(*list)), address_of(*list));
        const Edition* edition = subject.kind == Kind::clause ? context_.index().find_edition(subject.id) : nullptr;
        if (edition == nullptr) add(context_.name_of(subject), std::nullopt);
        else {
            const Reference group{Kind::group, edition->group.value, {}};
            add(context_.name_of(group), address_of(group));
            add(context_.edition_label(*edition), std::nullopt);
        }
        return Json{{"@type", "BreadcrumbList"}, {"itemListElement", std::move(items)}};
    }

private:
    static std::optional<PageKind> list_of(Kind kind) {
        switch (kind) {
            case Kind::group:
            case Kind::clause: return PageKind::groups;
            case Kind::agency: return PageKind::agencies;
            case Kind::person:
            case Kind::post: return PageKind::people;
            case Kind::document: return PageKind::documents;
            default: return std::nullopt;
        }
    }

    // A thing is not its page: it has the page's address with a fragment of its own.
    static Address this_of(const Reference& reference) { return {address_of(reference).path, "this"}; }

    // Whole where the site says where it is published, else relative to the page. The home page is the site's own
    // address.
    std::string iri(const Address& to) const {
        const std::string& base = context_.site().settings.base_url;
        if (base.empty()) return relative_link(path_, to);
        if (to.path != address_of(PageKind::home).path) return base + relative_link({}, to);
        return base + (to.fragment.empty() ? "" : "#" + to.fragment);
    }
    std::string site_id() const { return iri({address_of(PageKind::home).path, "this"}); }

    JsonObject thing(const char* type, const std::string& id, const std::string& name) const {
        JsonObject json(context_);
        json.set("@type", type).set("@id", id).set("name", name);
        return json;
    }

    JsonObject named(const char* type, Kind kind, const Named& named, const RichText& about) const {
        JsonObject json = thing(type, iri(this_of({kind, named.id.value, {}})), named.name);
        std::vector<std::string> others;
        const auto add = [&](const std::string& name) {
            if (!name.empty() && name != named.name && std::find(others.begin(), others.end(), name) == others.end())
                others.push_back(name);
        };
        add(named.short_name);
        for (const std::string& alias : named.aliases) add(alias);
        for (const FormerName& former : named.name_history) add(former.name);
        return std::move(
            json.set("alternateName", others).set("description", context_.words_of(about)).set("url", named.url));
    }

    JsonObject organisation(Kind kind, const Named& named, const RichText& about) const {
        JsonObject json = this->named("Organization", kind, named, about);
        return std::move(json.set("foundingDate", named.from).set("dissolutionDate", named.to));
    }

    // A body in few words.
    Json body(const Reference& reference) const {
        return thing("Organization", iri(this_of(reference)), context_.name_of(reference)).finish();
    }

    Json organisations(const std::vector<LocatedReference>& all) const {
        std::vector<Reference> told;
        Json list = Json::array();
        for (const LocatedReference& each : all) {
            if (std::find(told.begin(), told.end(), each.value) != told.end()) continue;
            told.push_back(each.value);
            list.push_back(body(each.value));
        }
        return list;
    }

    // The bodies that have a seat as members.
    Json members(const Edition& edition) const {
        std::vector<LocatedReference> bodies;
        for (const Member& member : edition.members) {
            if (member.role != "member") continue;
            if (member.agency) bodies.push_back(*member.agency);
            else if (member.group) bodies.push_back(*member.group);
        }
        return organisations(bodies);
    }

    const SiteContext& context_;
    const std::string& path_;
};

Json describe(const PageDescriber& describer, const SiteIndex& index, const Reference& subject) {
    switch (subject.kind) {
        case Kind::partnership: return describer.describe(*index.find_partnership(subject.id));
        case Kind::group: return describer.describe(*index.find_group(subject.id));
        case Kind::agency: return describer.describe(*index.find_agency(subject.id));
        case Kind::person: return describer.describe(*index.find_person(subject.id));
        case Kind::document: return describer.describe(*index.find_document(subject.id));
        case Kind::clause: return describer.describe(*index.find_edition(subject.id));
        default: return {};
    }
}

// Nothing in a text can end the script element or begin a comment in it: JSON takes < by its number.
std::string safe_in_script(std::string_view json) {
    std::string safe;
    for (const char c : json) {
        if (c == '<') safe += "\\u003c";
        else safe += c;
    }
    return safe;
}

}  // namespace

std::string linked_data(const SiteContext& context, const std::string& path) {
    const PageDescriber describer(context, path);
    Json graph = Json::array();
    const auto subject = reference_at(path);
    if (path == address_of(PageKind::home).path) graph.push_back(describer.home());
    if (subject && subject->kind != Kind::chart) {
        if (Json thing = describe(describer, context.index(), *subject); !thing.empty())
            graph.push_back(std::move(thing));
        graph.push_back(describer.way(*subject));
    }
    if (graph.empty()) return {};
    return safe_in_script(compact(Json{{"@context", "https://schema.org"}, {"@graph", std::move(graph)}}));
}

}  // namespace remit
