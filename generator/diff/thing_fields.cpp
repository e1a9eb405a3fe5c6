#include "generator/diff/thing_fields.h"

#include "generator/base/text.h"

namespace remit {
namespace {

class FieldList {
public:
    explicit FieldList(const SiteContext& site, std::string edition = {}) : site_(site), edition_(std::move(edition)) {}

    FieldList& add(const char* key, const std::string& value) {
        if (!value.empty()) fields_.emplace_back(key, value);
        return *this;
    }
    FieldList& add(const char* key, const RichText& text) { return add(key, site_.words_of(text, edition_)); }
    FieldList& add(const char* key, const std::vector<std::string>& values) { return add(key, join_list(values, "; ", "; ")); }
    FieldList& add(const char* key, const std::optional<LocatedReference>& reference) { return add(key, reference ? reference->value.text() : std::string{}); }
    FieldList& add(const char* key, const std::vector<LocatedReference>& references) {
        std::vector<std::string> values;
        for (const LocatedReference& each : references) values.push_back(each.value.text());
        return add(key, values);
    }
    FieldList& add(const char* key, const std::vector<Succession>& successions) {
        std::vector<std::string> values;
        for (const Succession& each : successions) values.push_back(each.from.value.text() + (each.inferred ? " (inferred)" : ""));
        return add(key, values);
    }
    FieldList& add_named(const Named& thing) {
        add("name", thing.name).add("short_name", thing.short_name).add("aliases", thing.aliases);
        add("from", thing.from.iso()).add("to", thing.to.iso()).add("approximate", std::string(thing.approximate ? "true" : ""));
        std::vector<std::string> names;
        for (const FormerName& each : thing.name_history) names.push_back(each.name + " (" + each.from.iso() + " to " + each.to.iso() + ")");
        return add("name_history", names).add("url", thing.url).add("note", thing.note);
    }
    Fields done() { return std::move(fields_); }

private:
    const SiteContext& site_;
    std::string edition_;
    Fields fields_;
};

}  // namespace

Fields fields_of(const SiteContext& site, const Partnership& partnership) {
    FieldList list(site);
    list.add_named(partnership).add("summary", partnership.summary).add("area", partnership.area).add("succeeds", partnership.succeeds);
    std::vector<std::string> guidance;
    for (const Guidance& each : partnership.guidance) guidance.push_back(each.document.value.text() + (each.clause ? ", " + each.clause->value.text() : ""));
    return list.add("guidance", guidance).done();
}

Fields fields_of(const SiteContext& site, const Group& group) {
    FieldList list(site);
    list.add_named(group).add("kind", group.kind).add("status", group.status).add("remit", group.remit).add("topics", group.topics);
    return list.add("partnership", group.partnerships).add("parent", group.parent).add("succeeds", group.succeeds).done();
}

Fields fields_of(const SiteContext& site, const Agency& agency) {
    FieldList list(site);
    return list.add_named(agency).add("sector", agency.sector).add("summary", agency.summary).add("parent", agency.parent).add("succeeds", agency.succeeds).done();
}

Fields fields_of(const SiteContext& site, const Post& post) { return FieldList(site).add_named(post).add("owner", post.owner.text()).done(); }

Fields fields_of(const SiteContext& site, const Person& person) {
    FieldList list(site);
    list.add_named(person);
    std::vector<std::string> held;
    for (const Holding& each : person.holds) {
        const std::string when = site.span_in_words(each.from, each.to, each.approximate);
        const std::string at = each.as_at.empty() ? std::string{} : "as at " + each.as_at.iso();
        held.push_back(each.post.value.id + (when.empty() ? "" : ", " + when) + (at.empty() ? "" : ", " + at));
    }
    return list.add("holds", held).done();
}

Fields fields_of(const SiteContext& site, const Document& document) {
    FieldList list(site);
    list.add_named(document).add("kind", document.kind).add("date", document.date.iso()).add("publisher", document.publisher);
    list.add("summary", document.summary).add("asset", document.asset).add("format", document.format).add("size", document.size);
    list.add("supplied", std::string(document.supplied ? "" : "false")).add("replaces", document.replaces);
    std::vector<std::string> provisions;
    for (const Provision& each : document.provisions) provisions.push_back(each.label + (each.title.empty() ? "" : ", " + each.title));
    return list.add("provision", provisions).done();
}

Fields fields_of(const SiteContext& site, const Term& term) {
    FieldList list(site);
    return list.add_named(term).add("definition", term.definition).add("expanded", std::string(term.expanded ? "" : "false")).add("see", term.see).done();
}

Fields fields_of(const SiteContext& site, const FreePage& page) {
    return FieldList(site).add("title", page.name).add("summary", page.summary).add("body", page.body).done();
}

Fields fields_of(const SiteContext& site, const Edition& edition) {
    FieldList list(site, edition.key());
    list.add("title", edition.title).add("date", edition.date.iso()).add("approximate", std::string(edition.approximate ? "true" : ""));
    list.add("status", edition.status.value).add("partnership", edition.partnerships).add("supplements", edition.supplements.value);
    return list.add("restates", edition.restated()).add("restates_note", edition.restates ? edition.restates->note : RichText{}).add("note", edition.note).done();
}

}  // namespace remit
