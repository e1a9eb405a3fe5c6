// data/members.csv: every seat and chair of every edition.
#include "generator/model/standing.h"
#include "generator/naming/web_address.h"
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"

namespace remit {
namespace {

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
                {yes_or_no(member.voting), yes_or_no(member.is_virtual), yes_or_no(member.counts_for_quorum),
                 yes_or_no(member.core), member.count ? std::to_string(*member.count) : std::string{},
                 id_of(member.on_behalf_of)});
        }
    }

private:
    struct Who {
        const std::optional<LocatedReference>&agency, &group, &post, &person;
    };

    void add(const Chair& chair, const std::string& role) {
        static const std::optional<LocatedReference> none;
        add(chair, role, {chair.agency, none, chair.post, chair.person}, chair.label,
            {chair.from.iso(), chair.to.iso()}, {});
    }

    void add(const Fact& fact, const std::string& role, const Who& who, const std::string& seat,
             std::vector<std::string> period, std::vector<std::string> standing) {
        const Edition& edition = *edition_;
        const Reference group{Kind::group, edition.group.value, {}};
        const std::string anchor = find_anchor(edition, fact.clause.value).value_or("");
        period.resize(2);
        standing.resize(6);
        std::vector<std::string> row{edition.group.value,
                                     context_.name_of(group),
                                     edition.id.value,
                                     edition.date.iso(),
                                     yes_or_no(find_current_edition(context_.index(), edition.group.value) == &edition),
                                     role};
        for (const auto* each : {&who.agency, &who.group, &who.post, &who.person}) {
            row.push_back(id_of(*each));
            row.push_back(name_of(context_, *each));
        }
        row.insert(row.end(), {seat, context_.words_of(fact.text, edition.key())});
        row.insert(row.end(), period.begin(), period.end());
        row.insert(row.end(), standing.begin(), standing.end());
        row.insert(row.end(),
                   {yes_or_no(fact.inferred), anchor, web_address(context_, {Kind::clause, edition.key(), anchor})});
        table_.add_row(row);
    }

    const SiteContext& context_;
    CsvTable& table_;
    const Edition* edition_ = nullptr;
};

}  // namespace

std::string members_csv(const SiteContext& context) {
    CsvTable table({"group",
                    "group_name",
                    "edition",
                    "date",
                    "current",
                    "role",
                    "agency",
                    "agency_name",
                    "member_group",
                    "member_group_name",
                    "post",
                    "post_name",
                    "person",
                    "person_name",
                    "seat",
                    "text",
                    "from",
                    "to",
                    "voting",
                    "virtual",
                    "counts_for_quorum",
                    "core",
                    "count",
                    "on_behalf_of",
                    "inferred",
                    "clause",
                    "address"});
    MemberRows rows(context, table);
    for (const Edition& edition : context.site().editions) rows.add(edition);
    return table.text();
}

}  // namespace remit
