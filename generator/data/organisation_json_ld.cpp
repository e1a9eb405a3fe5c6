// The W3C's Organization Ontology (www.w3.org/TR/vocab-org), as JSON-LD with a context of its own: nothing has to be
// fetched to read it.
#include <set>
#include <unordered_map>

#include "generator/data/json_object.h"
#include "generator/data/makers.h"
#include "generator/model/standing.h"
#include "generator/model/vocabulary.h"

namespace remit {
namespace {

Json context_of(const Settings& settings) {
    Json context{{"org", "http://www.w3.org/ns/org#"},
                 {"skos", "http://www.w3.org/2004/02/skos/core#"},
                 {"foaf", "http://xmlns.com/foaf/0.1/"},
                 {"dcterms", "http://purl.org/dc/terms/"},
                 {"time", "http://www.w3.org/2006/time#"},
                 {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
                 {"xsd", "http://www.w3.org/2001/XMLSchema#"},
                 {"@language", settings.language}};
    for (const char* link : {"org:classification", "org:subOrganizationOf", "org:reportsTo", "org:postIn", "org:heldBy",
                             "org:role", "org:member", "org:organization", "org:memberDuring",
                             "org:originalOrganization", "org:resultingOrganization", "skos:inScheme", "foaf:homepage",
                             "foaf:page", "dcterms:source", "dcterms:relation", "time:hasBeginning", "time:hasEnd"}) {
        context[link] = Json{{"@type", "@id"}};
    }
    return context;
}

class OrganisationWriter {
public:
    explicit OrganisationWriter(const SiteContext& context) : context_(context) {}

    std::string write() {
        const Site& site = context_.site();
        out_ = "{\"@context\":" + compact(context_of(site.settings)) + ",\n\"@graph\":[";
        add_concepts();
        for (const Partnership& each : site.partnerships) {
            add(organisation("org:Organization", Kind::partnership, each, each.summary));
            add_change(Kind::partnership, each);
        }
        for (const Group& each : site.groups) {
            add(group(each));
            add_change(Kind::group, each);
        }
        for (const Agency& each : site.agencies) {
            JsonObject json = organisation("org:Organization", Kind::agency, each, each.summary);
            if (!each.sector.empty()) json.set("org:classification", own("sector-" + each.sector));
            if (each.parent) json.set("org:subOrganizationOf", thing(each.parent->value));
            add(std::move(json));
            add_change(Kind::agency, each);
        }
        for (const Post& each : site.posts) add_post(each);
        for (const Person& each : site.people) add_person(each);
        for (const Edition& each : site.editions) add_edition(each);
        return out_ + "\n]}\n";
    }

private:
    std::string iri(const Address& to) const {
        const std::string& base = context_.site().settings.base_url;
        return base.empty() ? relative_link("data/organisation.jsonld", to) : base + relative_link({}, to);
    }
    // A thing is not its page: it has the page's address with a fragment of its own.
    std::string thing(const Reference& reference) const { return iri({address_of(reference).path, "this"}); }
    std::string page(const Reference& reference) const { return iri(address_of(reference)); }
    // What has no page of its own.
    std::string own(const std::string& name) const { return iri({"data/organisation.jsonld", name}); }

    JsonObject object(const char* type, const std::string& id = {}) const {
        JsonObject json(context_);
        return std::move(json.set("@id", id).set("@type", type));
    }

    void add(JsonObject json) {
        out_ += out_.ends_with('[') ? "\n" : ",\n";
        out_ += compact(json.finish());
    }

    static Json typed(const PartialDate& date) {
        return Json{{"@value", date.iso()},
                    {"@type", date.day > 0     ? "xsd:date"
                              : date.month > 0 ? "xsd:gYearMonth"
                                               : "xsd:gYear"}};
    }

    // As exact as the source.
    static Json instant(const PartialDate& date) {
        if (date.empty()) return {};
        return Json{{"@type", "time:Instant"},
                    {date.day > 0     ? "time:inXSDDate"
                     : date.month > 0 ? "time:inXSDgYearMonth"
                                      : "time:inXSDgYear",
                     typed(date)}};
    }

    JsonObject interval(const std::string& id, const PartialDate& from, const PartialDate& to) const {
        JsonObject json = object("time:Interval", id);
        return std::move(json.set_json("time:hasBeginning", instant(from)).set_json("time:hasEnd", instant(to)));
    }

    // The words of closed lists, as concepts.
    void add_concepts() {
        const auto scheme = [&](const std::string& name, const auto& words, const std::string& group) {
            add(object("skos:ConceptScheme", own(name)));
            for (const std::string_view word : words) {
                JsonObject json = object("skos:Concept", own(name + "-" + std::string(word)));
                add(std::move(
                    json.set("skos:prefLabel", context_.words().of(group, word)).set("skos:inScheme", own(name))));
            }
        };
        scheme("group-kind", vocabulary::group_kinds, "group-kind");
        scheme("sector", vocabulary::sectors, "sector");
        for (const char* role : {"chair", "deputy-chair"}) add_role(role, context_.words().of("member-role", role));
        for (const std::string_view role : vocabulary::member_roles)
            add_role(role, context_.words().of("member-role-one", role));
    }

    void add_role(std::string_view role, const std::string& words) {
        JsonObject json = object("org:Role", own("role-" + std::string(role)));
        add(std::move(json.set("skos:prefLabel", words)));
    }

    void set_names(JsonObject& json, const Named& named) const {
        std::set<std::string> others(named.aliases.begin(), named.aliases.end());
        others.insert(named.short_name);
        for (const FormerName& former : named.name_history) others.insert({former.name, former.short_name});
        others.erase(named.name);
        others.erase("");
        json.set("skos:prefLabel", named.name)
            .set("skos:altLabel", std::vector<std::string>(others.begin(), others.end()));
    }

    JsonObject organisation(const char* type, Kind kind, const Named& named, const RichText& about) const {
        const Reference reference{kind, named.id.value, {}};
        JsonObject json = object(type, thing(reference));
        set_names(json, named);
        return std::move(json.set("dcterms:description", context_.words_of(about))
                             .set("foaf:homepage", named.url)
                             .set("foaf:page", page(reference)));
    }

    JsonObject group(const Group& group) const {
        JsonObject json = organisation(group.is_external() ? "org:Organization" : "org:OrganizationalUnit", Kind::group,
                                       group, group.remit);
        json.set("org:classification", own("group-kind-" + group.kind));
        const Edition* current = find_current_edition(context_.index(), group.id.value);
        std::vector<std::string> above, answers_to;
        for (const LocatedReference& each : current != nullptr ? current->partnerships : group.partnerships)
            above.push_back(thing(each.value));
        if (group.parent) above.push_back(thing(group.parent->value));
        if (current != nullptr) {
            for (const ReportingLine& line : current->reports_to) {
                if (line.to) answers_to.push_back(thing(line.to->value));
            }
        }
        return std::move(json.set("org:subOrganizationOf", above).set("org:reportsTo", answers_to));
    }

    template <class T>
    void add_change(Kind kind, const T& successor) {
        if (successor.succeeds.empty()) return;
        std::vector<std::string> before, notes;
        for (const Succession& each : successor.succeeds) {
            before.push_back(thing(each.from.value));
            if (!each.note.empty()) notes.push_back(context_.words_of(each.note));
        }
        JsonObject json = object("org:ChangeEvent");
        json.set("org:originalOrganization", before)
            .set("org:resultingOrganization", thing({kind, successor.id.value, {}}));
        if (!successor.from.empty()) json.set_json("dcterms:date", typed(successor.from));
        add(std::move(json.set("dcterms:description", notes)));
    }

    void add_post(const Post& post) {
        const Reference reference{Kind::post, post.id.value, {}};
        JsonObject json = object("org:Post", thing(reference));
        set_names(json, post);
        json.set("org:postIn", thing(post.owner)).set("foaf:page", page(reference));
        std::vector<std::string> holders;
        for (const auto& [person, holding] : holders_of(post)) {
            if (holding->to.empty() || !context_.site().settings.as_of.is_after(holding->to))
                holders.push_back(thing({Kind::person, person->id.value, {}}));
        }
        json.set("org:heldBy", holders).set("org:role", role_of(post));
        add(std::move(json));
        JsonObject role = object("org:Role", role_of(post));
        add(std::move(role.set("skos:prefLabel", post.name)));
    }

    std::string role_of(const Post& post) const {
        return iri({address_of({Kind::post, post.id.value, {}}).path, "role"});
    }

    using Holders = std::vector<std::pair<const Person*, const Holding*>>;
    const Holders& holders_of(const Post& post) {
        if (holders_.empty()) {
            for (const Person& person : context_.site().people) {
                for (const Holding& holding : person.holds)
                    holders_[holding.post.value.id].emplace_back(&person, &holding);
            }
        }
        return holders_[post.id.value];
    }

    // A post held is a membership of the post's owner, with its time.
    void add_person(const Person& person) {
        const Reference reference{Kind::person, person.id.value, {}};
        JsonObject json = object("foaf:Person", thing(reference));
        set_names(json, person);
        add(std::move(json.set("foaf:name", person.name).set("foaf:page", page(reference))));
        for (const Holding& holding : person.holds) {
            const Post* post = context_.index().find_post(holding.post.value.id);
            JsonObject membership = object("org:Membership");
            membership.set("org:member", thing(reference))
                .set("org:organization", thing(post->owner))
                .set("org:role", role_of(*post));
            if (!holding.from.empty() || !holding.to.empty())
                membership.set_json("org:memberDuring", interval({}, holding.from, holding.to).finish());
            if (holding.clause) membership.set("dcterms:source", page(context_.resolve(holding.clause->value, {})));
            else if (holding.document) membership.set("dcterms:source", page(holding.document->value));
            add(std::move(membership));
        }
    }

    // The seats of an edition that held. A draft has none yet, and what goes with other terms repeats theirs.
    void add_edition(const Edition& edition) {
        if (is_draft(edition) || !edition.supplements.value.empty()) return;
        if (edition.members.empty() && edition.chairs.empty() && edition.deputy_chairs.empty()) return;
        const std::string period = own("period/" + edition.key());
        add(interval(period, edition.date, end_of(context_.index(), edition)));
        for (const auto& [role, chairs] :
             {std::pair{"chair", &edition.chairs}, std::pair{"deputy-chair", &edition.deputy_chairs}}) {
            for (const Chair& chair : *chairs) {
                JsonObject json =
                    membership(edition, chair, role, {chair.agency, chair.person, chair.post}, chair.label);
                if (chair.from.empty() && chair.to.empty()) json.set("org:memberDuring", period);
                else json.set_json("org:memberDuring", interval({}, chair.from, chair.to).finish());
                add(std::move(json));
            }
        }
        for (const Member& member : edition.members) {
            JsonObject json = membership(edition, member, member.role,
                                         {member.agency, member.group, member.person, member.post}, member.seat);
            add(std::move(json.set("org:memberDuring", period)));
        }
    }

    // The member is the body whose seat it is; the person, where no body is named; of a post alone, whose it is. Post
    // and person stand beside it.
    JsonObject membership(const Edition& edition, const Fact& fact, const std::string& role,
                          const std::vector<std::optional<LocatedReference>>& who, const std::string& seat) const {
        JsonObject json = object("org:Membership");
        json.set("org:organization", thing({Kind::group, edition.group.value, {}}))
            .set("org:role", own("role-" + role));
        std::string member;
        std::vector<std::string> beside;
        for (const auto& each : who) {
            if (!each) continue;
            const bool is_post = each->value.kind == Kind::post;
            if (is_post || !member.empty()) beside.push_back(thing(each->value));
            if (member.empty())
                member = thing(is_post ? context_.index().find_post(each->value.id)->owner : each->value);
        }
        json.set("org:member", member).set("dcterms:relation", beside);
        json.set("rdfs:label", seat.empty() ? context_.words_of(fact.text, edition.key()) : seat);
        const std::string anchor = find_anchor(edition, fact.clause.value).value_or("");
        return std::move(json.set("dcterms:source", page({Kind::clause, edition.key(), anchor})));
    }

    const SiteContext& context_;
    std::string out_;
    std::unordered_map<std::string, Holders> holders_;
};

}  // namespace

std::string organisation_json_ld(const SiteContext& context) { return OrganisationWriter(context).write(); }

}  // namespace remit
