#include <tuple>

#include "generator/load/loaders.h"
#include "generator/model/vocabulary.h"

namespace remit {
namespace {

void load_posts(TableReader& table, Kind owner_kind, const std::string& owner, Site& site) {
    for (const TomlValue* value : table.tables("post")) {
        TableReader reader(*value, table.context(), "[[post]]");
        Post post;
        post.owner = {owner_kind, owner, {}};
        post.id = reader.needed("id");
        post.name = reader.needed("name").value;
        load_named(reader, post);
        reader.finish();
        site.posts.push_back(std::move(post));
    }
}

}  // namespace

void load_named(TableReader& table, Named& named) {
    named.short_name = table.string("short_name");
    named.aliases = table.strings("aliases");
    std::tie(named.from, named.to) = table.period();
    named.approximate = table.flag("approximate");
    named.url = table.web_address("url");
    named.note = table.text("note");
    for (const TomlValue* value : table.tables("name_history")) {
        TableReader reader(*value, table.context(), "[[name_history]]");
        FormerName former;
        former.name = reader.needed("name").value;
        former.short_name = reader.string("short_name");
        std::tie(former.from, former.to) = reader.period();
        former.approximate = reader.flag("approximate");
        former.note = reader.text("note");
        reader.finish();
        named.name_history.push_back(std::move(former));
    }
}

std::vector<Succession> load_succession(TableReader& table, Kind kind) {
    std::vector<Succession> found;
    for (const TomlValue* value : table.tables("succeeds")) {
        TableReader reader(*value, table.context(), "[[succeeds]]");
        Succession succession;
        reader.need(name_of(kind));
        auto from = reader.reference(name_of(kind), kind);
        succession.inferred = reader.flag("inferred");
        succession.note = reader.text("note");
        reader.finish();
        if (!from) continue;
        succession.from = std::move(*from);
        found.push_back(std::move(succession));
    }
    return found;
}

void load_partnership(TableReader& table, Located<std::string> id, Site& site) {
    Partnership partnership;
    partnership.id = std::move(id);
    partnership.name = table.needed("name").value;
    load_named(table, partnership);
    partnership.summary = table.text("summary");
    partnership.area = table.string("area");
    for (const TomlValue* value : table.tables("guidance")) {
        TableReader reader(*value, table.context(), "[[guidance]]");
        Guidance guidance;
        reader.need("document");
        auto document = reader.reference("document", Kind::document);
        guidance.clause = reader.reference("clause", Kind::clause);
        guidance.note = reader.text("note");
        reader.finish();
        if (!document) continue;
        guidance.document = std::move(*document);
        partnership.guidance.push_back(std::move(guidance));
    }
    partnership.succeeds = load_succession(table, Kind::partnership);
    load_posts(table, Kind::partnership, partnership.id.value, site);
    site.partnerships.push_back(std::move(partnership));
}

void load_group(TableReader& table, Located<std::string> id, Site& site) {
    Group group;
    group.id = std::move(id);
    group.name = table.needed("name").value;
    load_named(table, group);
    group.kind = table.needed_choice("kind", vocabulary::group_kinds).value;
    group.status = table.needed_choice("status", vocabulary::group_statuses).value;
    group.remit = group.is_external() ? table.text("remit") : table.needed_text("remit");
    group.topics = table.strings("topics");
    group.partnerships = table.references("partnership", Kind::partnership);
    group.parent = table.reference("parent", Kind::group);
    group.succeeds = load_succession(table, Kind::group);
    load_posts(table, Kind::group, group.id.value, site);
    site.groups.push_back(std::move(group));
}

void load_agency(TableReader& table, Located<std::string> id, Site& site) {
    Agency agency;
    agency.id = std::move(id);
    agency.name = table.needed("name").value;
    load_named(table, agency);
    agency.sector = table.choice("sector", vocabulary::sectors).value;
    agency.summary = table.text("summary");
    agency.parent = table.reference("parent", Kind::agency);
    agency.succeeds = load_succession(table, Kind::agency);
    load_posts(table, Kind::agency, agency.id.value, site);
    site.agencies.push_back(std::move(agency));
}

void load_person(TableReader& table, Located<std::string> id, Site& site) {
    Person person;
    person.id = std::move(id);
    person.name = table.needed("name").value;
    load_named(table, person);
    for (const TomlValue* value : table.tables("holds")) {
        TableReader reader(*value, table.context(), "[[holds]]");
        Holding holding;
        reader.need("post");
        auto post = reader.reference("post", Kind::post);
        std::tie(holding.from, holding.to) = reader.period();
        holding.as_at = reader.date("as_at");
        holding.approximate = reader.flag("approximate");
        holding.clause = reader.reference("clause", Kind::clause);
        holding.document = reader.reference("document", Kind::document);
        holding.note = reader.text("note");
        reader.finish();
        if (!post) continue;
        holding.post = std::move(*post);
        person.holds.push_back(std::move(holding));
    }
    site.people.push_back(std::move(person));
}

}  // namespace remit
