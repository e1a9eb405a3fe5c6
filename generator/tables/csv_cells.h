// What stands in cells of CSV files. Internal to tables/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// "yes" or "no".
[[nodiscard]] std::string yes_or_no(bool value);
/// Empty where nothing says it.
[[nodiscard]] std::string yes_or_no(const std::optional<bool>& value);

/// Several values in one cell, with semicolons between them.
[[nodiscard]] std::string in_one_cell(const std::vector<std::string>& values);
[[nodiscard]] std::string ids_in_one_cell(const std::vector<LocatedReference>& all);
[[nodiscard]] std::string former_names(const Named& thing);

/// Both empty where nothing is named.
[[nodiscard]] std::string id_of(const std::optional<LocatedReference>& to);
[[nodiscard]] std::string name_of(const SiteContext& context, const std::optional<LocatedReference>& to);

/// Where a fact stands in the print.
struct FactSource {
    std::string clause;   ///< As cited: "3.5"; empty where the fact names no clause that there is.
    std::string link;     ///< The clause's address, or the edition's, below the site's root.
};
[[nodiscard]] FactSource source_of(const SiteContext& context, const Edition& edition, const Fact& fact);

}  // namespace remit
