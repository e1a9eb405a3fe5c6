// The content as tables: one thing a row, for spreadsheets. Codes are those of the content format; lists stand in one cell.
#include <unordered_map>

#include "generator/base/csv.h"
#include "generator/base/text.h"
#include "generator/data/addresses.h"
#include "generator/data/makers.h"
#include "generator/naming/fact_words.h"

namespace remit {
namespace {

std::string yes_no(bool value) { return value ? "yes" : "no"; }
std::string yes_no(std::optional<bool> value) { return value ? yes_no(*value) : std::string{}; }
std::string number(std::size_t value) { return std::to_string(value); }
std::string in_one_cell(const std::vector<std::string>& values) { return join_list(values, "; ", "; "); }

std::string id_of(const std::optional<LocatedReference>& to) { return to ? to->value.id : std::string{}; }
std::string name_of(const SiteContext& context, const std::optional<LocatedReference>& to) { return to ? context.name_of(to->value) : std::string{}; }

std::string ids_of(const std::vector<LocatedReference>& all) {
    std::vector<std::string> ids;
    for (const LocatedReference& each : all) ids.push_back(each.value.id);
    return in_one_cell(ids);
}

std::string former_names(const Named& thing) {
    std::vector<std::string> names;
    for (const FormerName& former : thing.name_history) names.push_back(former.name);
    return in_one_cell(names);
}

// The chair's post and name, or the words of the terms; the bodies that the group reports to.
std::string chair_of(const SiteContext& context, const Edition& edition) {
    const Chair* chair = find_chair(edition, context.site().settings.as_of);
    if (chair == nullptr) return {};
    std::vector<std::string> parts;
    for (const auto* each : {&chair->person, &chair->post, &chair->agency}) {
        if (*each) parts.push_back(name_of(context, *each));
    }
    return parts.empty() ? context.words_of(chair->text, edition.key()) : join_list(parts, ", ", ", ");
}

std::string reports_to(const SiteContext& context, const Edition& edition) {
    std::vector<std::string> names;
    for (const ReportingLine& line : edition.reports_to) names.push_back(line.to ? name_of(context, line.to) : context.words_of(line.text, edition.key()));
    return in_one_cell(names);
}

std::size_t count_clauses(const Edition& edition) {
    std::size_t count = 0;
    for (const Section& section : edition.sections) visit_clauses(section.clauses, [&](const Clause&, std::size_t depth) { count += depth == 0 ? 1 : 0; });
    return count;
}

// One row a seat or chair: everything that the edition says of who sits.
class MemberRows {
public:
    MemberRows(const SiteContext& context, CsvTable& table) : context_(context), table_(table) {}

    void add(const Edition& edition) {
        edition_ = &edition;
        for (const Chair& chair : edition.chairs) add(chair, "chair");
        for (const Chair& chair : edition.deputy_chairs) add(chair, "deputy-chair");
        for (const Member& member : edition.members) {
            add(member, member.role, {member.agency, member.group, member.post, member.person}, member.seat, {},
                {yes_no(member.voting), yes_no(member.is_virtual), yes_no(member.counts_for_quorum), yes_no(member.core),
                 member.count ? std::to_string(*member.count) : std::string{}, id_of(member.on_behalf_of)});
        }
    }

private:
    struct Who {
        const std::optional<LocatedReference>&agency, &group, &post, &person;
    };

    void add(const Chair& chair, const std::string& role) {
        static const std::optional<LocatedReference> none;
        add(chair, role, {chair.agency, none, chair.post, chair.person}, chair.label, {chair.from.iso(), chair.to.iso()}, {});
    }

    void add(const Fact& fact, const std::string& role, const Who& who, const std::string& seat, std::vector<std::string> period, std::vector<std::string> standing) {
        const Edition& edition = *edition_;
        const Reference group{Kind::group, edition.group.value, {}};
        const std::string anchor = find_anchor(edition, fact.clause.value).value_or("");
        period.resize(2);
        standing.resize(6);
        std::vector<std::string> row{edition.group.value, context_.name_of(group), edition.id.value, edition.date.iso(),
                                     yes_no(context_.index().find_current_edition(edition.group.value) == &edition), role};
        for (const auto* each : {&who.agency, &who.group, &who.post, &who.person}) {
            row.push_back(id_of(*each));
            row.push_back(name_of(context_, *each));
        }
        row.insert(row.end(), {seat, context_.words_of(fact.text, edition.key())});
        row.insert(row.end(), period.begin(), period.end());
        row.insert(row.end(), standing.begin(), standing.end());
        row.insert(row.end(), {yes_no(fact.inferred), anchor, web_address(context_, {Kind::clause, edition.key(), anchor})});
        table_.add_row(row);
    }

    const SiteContext& context_;
    CsvTable& table_;
    const Edition* edition_ = nullptr;
};

}  // namespace

std::string groups_csv(const SiteContext& context) {
    CsvTable table({"id", "name", "short_name", "aliases", "former_names", "kind", "status", "remit", "partnership", "parent", "from", "to", "approximate",
                    "current_edition", "chair", "reports_to", "url", "address"});
    for (const Group& group : context.site().groups) {
        const Edition* current = context.index().find_current_edition(group.id.value);
        table.add_row({group.id.value, group.name, group.short_name, in_one_cell(group.aliases), former_names(group), group.kind, group.status,
                       context.words_of(group.remit), ids_of(current != nullptr ? current->partnerships : group.partnerships), id_of(group.parent),
                       group.from.iso(), group.to.iso(), yes_no(group.approximate), current == nullptr ? std::string{} : current->id.value,
                       current == nullptr ? std::string{} : chair_of(context, *current), current == nullptr ? std::string{} : reports_to(context, *current),
                       group.url, web_address(context, {Kind::group, group.id.value, {}})});
    }
    return table.text();
}

std::string editions_csv(const SiteContext& context) {
    CsvTable table({"group", "group_name", "id", "title", "date", "approximate", "status", "superseded", "supplements", "partnership", "restates",
                    "next_review", "review_every", "members", "clauses", "address"});
    for (const Edition& edition : context.site().editions) {
        table.add_row({edition.group.value, context.name_of({Kind::group, edition.group.value, {}}), edition.id.value, edition.title, edition.date.iso(),
                       yes_no(edition.approximate), edition.status.value, yes_no(context.is_superseded(edition)), edition.supplements.value,
                       ids_of(edition.partnerships), id_of(edition.restated()), edition.review ? edition.review->next.iso() : std::string{},
                       edition.review ? edition.review->every.value : std::string{}, number(edition.members.size()), number(count_clauses(edition)),
                       web_address(context, {Kind::clause, edition.key(), {}})});
    }
    return table.text();
}

std::string members_csv(const SiteContext& context) {
    CsvTable table({"group", "group_name", "edition", "date", "current", "role", "agency", "agency_name", "member_group", "member_group_name", "post", "post_name",
                    "person", "person_name", "seat", "text", "from", "to", "voting", "virtual", "counts_for_quorum", "core", "count", "on_behalf_of", "inferred",
                    "clause", "address"});
    MemberRows rows(context, table);
    for (const Edition& edition : context.site().editions) rows.add(edition);
    return table.text();
}

std::string people_and_posts_csv(const SiteContext& context) {
    CsvTable table({"post", "post_name", "owner_kind", "owner", "owner_name", "person", "person_name", "from", "to", "as_at", "approximate", "clause", "document", "address"});
    const auto add = [&](const Post* post, const Person* person, const Holding* holding) {
        std::vector<std::string> row(5);
        if (post != nullptr) row = {post->id.value, post->name, std::string(remit::name_of(post->owner.kind)), post->owner.id, context.name_of(post->owner)};
        row.insert(row.end(), {person == nullptr ? std::string{} : person->id.value, person == nullptr ? std::string{} : person->name});
        if (holding == nullptr) row.resize(row.size() + 6);
        else {
            const Reference clause = holding->clause ? context.resolve(holding->clause->value, {}) : Reference{};
            row.insert(row.end(), {holding->from.iso(), holding->to.iso(), holding->as_at.iso(), yes_no(holding->approximate),
                                   clause.part.empty() ? clause.id : clause.id + "#" + clause.part, id_of(holding->document)});
        }
        row.push_back(web_address(context, post != nullptr ? Reference{Kind::post, post->id.value, {}} : Reference{Kind::person, person->id.value, {}}));
        table.add_row(row);
    };
    std::unordered_map<std::string_view, std::vector<std::pair<const Person*, const Holding*>>> holders;
    for (const Person& person : context.site().people) {
        for (const Holding& holding : person.holds) holders[holding.post.value.id].emplace_back(&person, &holding);
    }
    for (const Post& post : context.site().posts) {
        const auto held = holders.find(post.id.value);
        if (held == holders.end()) add(&post, nullptr, nullptr);
        else for (const auto& [person, holding] : held->second) add(&post, person, holding);
    }
    for (const Person& person : context.site().people) {
        if (person.holds.empty()) add(nullptr, &person, nullptr);
    }
    return table.text();
}

std::string agencies_csv(const SiteContext& context) {
    CsvTable table({"id", "name", "short_name", "aliases", "former_names", "sector", "parent", "from", "to", "approximate", "succeeds", "url", "address"});
    for (const Agency& agency : context.site().agencies) {
        std::vector<std::string> before;
        for (const Succession& each : agency.succeeds) before.push_back(each.from.value.id);
        table.add_row({agency.id.value, agency.name, agency.short_name, in_one_cell(agency.aliases), former_names(agency), agency.sector, id_of(agency.parent),
                       agency.from.iso(), agency.to.iso(), yes_no(agency.approximate), in_one_cell(before), agency.url,
                       web_address(context, {Kind::agency, agency.id.value, {}})});
    }
    return table.text();
}

std::string documents_csv(const SiteContext& context) {
    CsvTable table({"id", "name", "short_name", "aliases", "kind", "date", "approximate", "publisher", "summary", "supplied", "replaces", "url", "address"});
    for (const Document& document : context.site().documents) {
        table.add_row({document.id.value, document.name, document.short_name, in_one_cell(document.aliases), document.kind, document.date.iso(),
                       yes_no(document.approximate), document.publisher, context.words_of(document.summary), yes_no(document.supplied), ids_of(document.replaces),
                       document.url, web_address(context, {Kind::document, document.id.value, {}})});
    }
    return table.text();
}

}  // namespace remit
