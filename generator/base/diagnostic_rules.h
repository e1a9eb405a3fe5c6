// The one table of everything that Remit can find wrong: slug, severity, meaning. Severity is never chosen elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace remit {

enum class Severity : std::uint8_t { error, warning, note };

/// In the order of the manual: syntax and shape, references, structure, numbering, theme.
enum class Rule : std::uint8_t {
    toml_syntax, invalid_utf8, unknown_key, missing_key, wrong_type, bad_value, bad_date, bad_id, duplicate_id,
    stray_file, raw_html, bad_link, unused_allow,
    unknown_partnership, unknown_group, unknown_edition, unknown_clause, unknown_agency, unknown_person, unknown_post,
    unknown_document, unknown_term, unknown_page, unknown_footnote, missing_asset,
    reporting_cycle, parent_cycle, succession_cycle, orphan_group, no_terms, empty_section, two_in_force,
    numbering_gap, duplicate_number, number_out_of_order, list_starts_late, continued_list,
    template_syntax, unknown_template_name, missing_template,
};

struct RuleDescription {
    Rule rule;
    std::string_view slug;      ///< As printed in square brackets and given to `remit explain`.
    Severity severity;
    std::string_view meaning;   ///< One line.
};

/// Every rule once, in the order of Rule.
[[nodiscard]] std::span<const RuleDescription> all_rules();

[[nodiscard]] const RuleDescription& describe(Rule rule);

/// The rule of a slug, or nothing.
[[nodiscard]] std::optional<Rule> find_rule(std::string_view slug);

/// "error", "warning", "note".
[[nodiscard]] std::string_view name_of(Severity severity);

}  // namespace remit
