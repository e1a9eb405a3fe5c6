// The one table of everything that Remit can find wrong: slug, severity, meaning. Severity is never chosen elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace remit {

enum class Severity : std::uint8_t { error, warning, note };

/// In the order of the manual: syntax and shape, references, structure, numbering, time, consistency, theme.
enum class Rule : std::uint8_t {
    toml_syntax, invalid_utf8, unknown_key, missing_key, wrong_type, bad_value, bad_date, bad_id, duplicate_id,
    stray_file, raw_html, bad_link, unused_allow,
    unknown_partnership, unknown_group, unknown_edition, unknown_clause, unknown_agency, unknown_person, unknown_post,
    unknown_document, unknown_term, unknown_page, unknown_chart, unknown_footnote, missing_asset, unknown_criterion,
    reporting_cycle, parent_cycle, succession_cycle, orphan_group, no_terms, empty_section, two_in_force,
    chart_group_gone, empty_chart,
    accessibility_claim, accessibility_overdue,
    numbering_gap, duplicate_number, number_out_of_order, list_starts_late, continued_list,
    label_style_mixed, repeated_clause,
    review_overdue, superseded_guidance, holder_out_of_date, agency_renamed, agency_gone, group_gone, edition_order,
    chair_turns,
    no_quorum, quorum_needs_non_member, quorum_unreachable, quorum_without_structure, no_chair, chair_not_a_member,
    unnamed_role,
    deadline_units_mixed, deadline_conflict, papers_before_agenda, interval_differs, ambiguous_interval,
    one_sided_joint, one_sided_report, remit_differs, supplement_differs, attendance_differs, escalation_differs,
    half_applied_rename,
    fact_without_clause, document_not_supplied, undefined_acronym, acronym_differs, unused_term,
    template_syntax, unknown_template_name, missing_template, low_contrast,
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
