#include "generator/tables/csv_cells.h"

#include "generator/base/text.h"

namespace remit {

std::string yes_or_no(bool value) { return value ? "yes" : "no"; }

std::string yes_or_no(const std::optional<bool>& value) { return value ? yes_or_no(*value) : std::string{}; }

std::string in_one_cell(const std::vector<std::string>& values) { return join_list(values, "; ", "; "); }

std::string ids_in_one_cell(const std::vector<LocatedReference>& all) {
    std::vector<std::string> ids;
    for (const LocatedReference& each : all) ids.push_back(each.value.id);
    return in_one_cell(ids);
}

std::string former_names(const Named& thing) {
    std::vector<std::string> names;
    for (const FormerName& former : thing.name_history) names.push_back(former.name);
    return in_one_cell(names);
}

std::string id_of(const std::optional<LocatedReference>& to) { return to ? to->value.id : std::string{}; }

std::string name_of(const SiteContext& context, const std::optional<LocatedReference>& to) {
    return to ? context.name_of(to->value) : std::string{};
}

FactSource source_of(const SiteContext& context, const Edition& edition, const Fact& fact) {
    const auto anchor = find_anchor(edition, fact.clause.value);
    const Address address = address_of({Kind::clause, edition.key(), anchor.value_or("")});
    return {anchor ? context.clause_label(edition, *anchor) : std::string{}, relative_link({}, address)};
}

}  // namespace remit
