// membership.csv: the seats of the two tables of membership.html.
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"
#include "generator/tables/seats.h"

namespace remit {
namespace {

std::vector<std::string> seat_row(const SiteContext& context, const GroupTerms& terms, bool now, const Seat& seat) {
    const Agency* agency = seat.is_of_agency() ? context.index().find_agency(seat.holder->id) : nullptr;
    const Member* member = seat.member;
    const FactSource source = source_of(context, *terms.edition, *seat.fact);
    const std::string other = seat.holder && agency == nullptr ? context.name_of(*seat.holder) : std::string{};
    return {terms.group->name,
            terms.group->id.value,
            yes_or_no(now),
            terms.edition->key(),
            terms.edition->date.iso(),
            agency ? agency->name : std::string{},
            agency ? agency->id.value : std::string{},
            agency ? agency->sector : std::string{},
            agency ? name_of(context, agency->parent) : std::string{},
            other,
            std::string(seat.role),
            member ? member->seat : seat.chair->label,
            name_of(context, member ? member->post : seat.chair->post),
            name_of(context, member ? member->person : seat.chair->person),
            member && member->count ? std::to_string(*member->count) : std::string{},
            member ? yes_or_no(member->voting) : std::string{},
            member ? yes_or_no(member->counts_for_quorum) : std::string{},
            member ? yes_or_no(member->core) : std::string{},
            member ? yes_or_no(member->is_virtual) : std::string{},
            member ? name_of(context, member->on_behalf_of) : std::string{},
            context.words_of(seat.fact->text, terms.edition->key()),
            yes_or_no(seat.fact->inferred),
            source.clause,
            source.link};
}

}  // namespace

std::string membership_csv(const SiteContext& context) {
    CsvTable table({"group",
                    "group_id",
                    "at_work",
                    "terms",
                    "terms_date",
                    "organisation",
                    "organisation_id",
                    "sector",
                    "part_of",
                    "other_holder",
                    "role",
                    "seat",
                    "post",
                    "person",
                    "count",
                    "voting",
                    "counts_for_quorum",
                    "core",
                    "virtual",
                    "on_behalf_of",
                    "words",
                    "inferred",
                    "clause",
                    "link"});
    const GroupsByTerms groups = find_groups_by_seats(context);
    for (const auto* list : {&groups.now, &groups.before}) {
        for (const GroupTerms& terms : *list) {
            for (const Seat& seat : seats_of(context, *terms.edition)) {
                table.add_row(seat_row(context, terms, list == &groups.now, seat));
            }
        }
    }
    return table.text();
}

}  // namespace remit
