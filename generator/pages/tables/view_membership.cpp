// Organisations by groups: who sits where, in which role.
#include <algorithm>
#include <map>

#include "generator/base/text.h"
#include "generator/model/vocabulary.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/tables/table_cells.h"
#include "generator/pages/tables/table_views.h"
#include "generator/tables/seats.h"
#include "generator/tables/csv_files.h"

namespace remit {
namespace {

// As many columns as can still be looked over. With more groups, each organisation has a list of its groups instead.
constexpr std::size_t most_columns = 24;

// Where the rows stand that are no agency's.
constexpr std::string_view no_sector = "none";
constexpr std::string_view other_holders = "other-holders";

class MembershipTable {
public:
    MembershipTable(PageScope& scope, const std::vector<GroupTerms>& groups) : scope_(scope), groups_(groups) {
        for (std::size_t column = 0; column < groups.size(); ++column) {
            for (const Seat& seat : seats_of(scope.context(), *groups[column].edition)) add(seat, column);
        }
    }

    View view(std::string_view name) {
        View table, matrix;
        table.set("anchor", "groups-" + std::string(name)).set("table_title", scope_.words().of("table-title", name));
        table.set("table_about", scope_.words().of("membership-about", name)).set("matrix", is_matrix());
        View::List columns, sectors;
        for (const GroupTerms& terms : groups_) columns.push_back(view_column(terms));
        table.set("columns", std::move(columns)).set("width", std::to_string(groups_.size() + 1));
        for (const std::string_view sector : vocabulary::sectors) add_sector(sector, sectors);
        add_sector(no_sector, sectors);
        add_sector(other_holders, sectors);
        return std::move(table.set("sectors", std::move(sectors)));
    }

private:
    struct Row {
        std::optional<Reference> holder;
        std::map<std::size_t, View::List> cells;   ///< By column.
    };

    bool is_matrix() const { return groups_.size() <= most_columns; }

    void add(const Seat& seat, std::size_t column) {
        const Agency* agency = seat.is_of_agency() ? scope_.index().find_agency(seat.holder->id) : nullptr;
        std::string_view sector = other_holders;
        if (agency != nullptr) sector = agency->sector.empty() ? no_sector : std::string_view(agency->sector);
        // What words alone say has one row, the last.
        const std::string name =
            seat.holder ? "0" + to_lower(scope_.context().name_of(*seat.holder)) + seat.holder->text() : "1";
        Row& row = rows_[sector].try_emplace(name, Row{seat.holder, {}}).first->second;
        row.cells[column].push_back(view_cell(*groups_[column].edition, seat));
    }

    View view_column(const GroupTerms& terms) const {
        const SiteContext& context = scope_.context();
        View column = scope_.link({Kind::group, terms.group->id.value, {}}, terms.group->short_form());
        column.set("full_name", terms.group->short_name.empty() ? std::string{} : terms.group->name);
        const std::string label = context.edition_label(*terms.edition);
        return std::move(column.set_one("terms", scope_.link({Kind::clause, terms.edition->key(), {}}, label)));
    }

    View view_cell(const Edition& edition, const Seat& seat) {
        const std::string before = scope_.stand_in(edition.key());
        View cell = view_source(scope_, edition, *seat.fact);
        const std::string role = scope_.words().of("member-role-one", seat.role);
        cell.set("role_label", seat.chair != nullptr && !seat.chair->label.empty() ? seat.chair->label : role);
        cell.set("details", seat.member == nullptr ? std::string{} : seat_details(scope_, *seat.member));
        cell.set("words", seat.holder ? Markup{} : scope_.line(seat.fact->text));
        scope_.stand_in(before);
        return std::move(cell.set("inferred", seat.fact->inferred));
    }

    void add_sector(std::string_view sector, View::List& sectors) {
        View::List rows;
        for (auto& [name, row] : rows_[sector]) rows.push_back(view_row(row));
        if (rows.empty()) return;
        View each;
        each.set("sector", std::string(sector)).set("sector_label", scope_.words().of("sector", sector));
        each.set("rows", std::move(rows));
        sectors.push_back(std::move(each));
    }

    View view_row(Row& row) {
        const Agency* agency =
            row.holder && row.holder->kind == Kind::agency ? scope_.index().find_agency(row.holder->id) : nullptr;
        View view;
        if (row.holder) view.set_one("holder", scope_.link(*row.holder));
        else view.set_none("holder");
        view.set("short_name", agency != nullptr ? agency->short_name : std::string{});
        scope_.set_link(view, "parent", agency != nullptr ? agency->parent : std::nullopt);
        View::List cells;
        for (std::size_t column = 0; column < groups_.size(); ++column) {
            const auto found = row.cells.find(column);
            if (found == row.cells.end() && !is_matrix()) continue;
            View cell;
            cell.set_one("group", scope_.link({Kind::group, groups_[column].group->id.value, {}}));
            cell.set("seats", found == row.cells.end() ? View::List{} : std::move(found->second));
            cells.push_back(std::move(cell));
        }
        return std::move(view.set("cells", std::move(cells)));
    }

    PageScope& scope_;
    const std::vector<GroupTerms>& groups_;
    std::map<std::string_view, std::map<std::string, Row>> rows_;   ///< By sector, then by name.
};

}  // namespace

void view_membership(PageScope& scope, View& view) {
    set_title(scope, "membership", view);
    const GroupsByTerms groups = find_groups_by_seats(scope.context());
    View::List tables, unknown, choices;
    if (!groups.now.empty()) tables.push_back(MembershipTable(scope, groups.now).view("now"));
    if (!groups.before.empty()) tables.push_back(MembershipTable(scope, groups.before).view("before"));
    for (const GroupTerms& terms : groups.untold) {
        unknown.push_back(scope.link({Kind::group, terms.group->id.value, {}}));
    }
    const auto is_shown = [&](std::string_view sector) {
        return std::any_of(tables.begin(), tables.end(), [&](const View& table) {
            const auto& sectors = std::get<View::List>(*table.find("sectors"));
            return std::any_of(sectors.begin(), sectors.end(),
                               [&](const View& each) { return std::get<std::string>(*each.find("sector")) == sector; });
        });
    };
    const auto add_choice = [&](std::string_view sector) {
        if (!is_shown(sector)) return;
        View choice;
        choice.set("sector", std::string(sector)).set("sector_label", scope.words().of("sector", sector));
        choices.push_back(std::move(choice));
    };
    for (const std::string_view sector : vocabulary::sectors) add_choice(sector);
    add_choice(no_sector);
    add_choice(other_holders);
    view.set("tables", std::move(tables)).set("unknown", std::move(unknown)).set("sector_choices", std::move(choices));
    view_csv(scope, membership_csv_path, view);
}

}  // namespace remit
