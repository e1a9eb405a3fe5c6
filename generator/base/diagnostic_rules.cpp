#include "generator/base/diagnostic_rules.h"

#include <array>

namespace remit {
namespace {

using enum Severity;

constexpr std::array rule_table{
    RuleDescription{Rule::toml_syntax, "toml-syntax", error, "The file is not valid TOML."},
    RuleDescription{Rule::invalid_utf8, "invalid-utf8", error, "The file has bytes that are not UTF-8 text."},
    RuleDescription{Rule::unknown_key, "unknown-key", error, "A key that the content format does not have."},
    RuleDescription{Rule::missing_key, "missing-key", error, "A key that is needed is not there."},
    RuleDescription{Rule::wrong_type, "wrong-type", error, "A value of another type than the key takes."},
    RuleDescription{Rule::bad_value, "bad-value", error, "A value that the key does not take."},
    RuleDescription{Rule::bad_date, "bad-date", error, "A date that does not exist, or is not written as a date."},
    RuleDescription{Rule::bad_id, "bad-id", error, "An id or file name that is not small letters, digits and single hyphens."},
    RuleDescription{Rule::duplicate_id, "duplicate-id", error, "Two things have the same id."},
    RuleDescription{Rule::stray_file, "stray-file", warning, "A file that is not part of the content and is left out."},
    RuleDescription{Rule::raw_html, "raw-html", error, "Text holds HTML; it takes CommonMark only."},
    RuleDescription{Rule::bad_link, "bad-link", error, "A link whose address is of a kind that is not allowed."},
    RuleDescription{Rule::unused_allow, "unused-allow", warning, "An [[allow]] that silences nothing."},

    RuleDescription{Rule::unknown_partnership, "unknown-partnership", error, "A reference to a partnership that is not there."},
    RuleDescription{Rule::unknown_group, "unknown-group", error, "A reference to a group that is not there."},
    RuleDescription{Rule::unknown_edition, "unknown-edition", error, "A reference to an edition that is not there."},
    RuleDescription{Rule::unknown_clause, "unknown-clause", error, "A reference to a clause that the edition does not have."},
    RuleDescription{Rule::unknown_agency, "unknown-agency", error, "A reference to an agency that is not there."},
    RuleDescription{Rule::unknown_person, "unknown-person", error, "A reference to a person who is not there."},
    RuleDescription{Rule::unknown_post, "unknown-post", error, "A reference to a post that is not there."},
    RuleDescription{Rule::unknown_document, "unknown-document", error, "A reference to a document or provision that is not there."},
    RuleDescription{Rule::unknown_term, "unknown-term", error, "A reference to a term that the glossary does not have."},
    RuleDescription{Rule::unknown_page, "unknown-page", error, "A reference to a page that is not there."},
    RuleDescription{Rule::unknown_footnote, "unknown-footnote", error, "A reference to a footnote that the edition does not have."},
    RuleDescription{Rule::missing_asset, "missing-asset", error, "A reference to a file that is not in assets/."},

    RuleDescription{Rule::reporting_cycle, "reporting-cycle", error, "Groups that report to each other in a circle."},
    RuleDescription{Rule::parent_cycle, "parent-cycle", error, "Groups or agencies that are part of each other in a circle."},
    RuleDescription{Rule::succession_cycle, "succession-cycle", error, "Things that succeed each other in a circle."},
    RuleDescription{Rule::orphan_group, "orphan-group", warning, "An active group with no reporting line, parent or partnership."},
    RuleDescription{Rule::no_terms, "no-terms", warning, "A group of the site for which no terms are held."},
    RuleDescription{Rule::empty_section, "empty-section", warning, "A section without clauses."},
    RuleDescription{Rule::two_in_force, "two-in-force", error, "Two editions of one group are both in force."},

    RuleDescription{Rule::numbering_gap, "numbering-gap", warning, "A number of the series is skipped."},
    RuleDescription{Rule::duplicate_number, "duplicate-number", warning, "A number stands twice in one series."},
    RuleDescription{Rule::number_out_of_order, "number-out-of-order", warning, "A number is lower than the one before it."},
    RuleDescription{Rule::list_starts_late, "list-starts-late", warning, "A list whose first label is not the first of its kind."},
    RuleDescription{Rule::continued_list, "continued-list", note, "A list that goes on with the labels of the list before it."},

    RuleDescription{Rule::template_syntax, "template-syntax", error, "A template that does not parse."},
    RuleDescription{Rule::unknown_template_name, "unknown-template-name", error, "A template names something that the page does not have."},
    RuleDescription{Rule::missing_template, "missing-template", error, "A template or partial that the theme does not have."},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rule_table.size(); ++i) {
        if (static_cast<std::size_t>(rule_table[i].rule) != i) return false;
    }
    return true;
}
static_assert(in_order());

}  // namespace

std::span<const RuleDescription> all_rules() { return rule_table; }

const RuleDescription& describe(Rule rule) { return rule_table[static_cast<std::size_t>(rule)]; }

std::optional<Rule> find_rule(std::string_view slug) {
    for (const RuleDescription& description : rule_table) {
        if (description.slug == slug) return description.rule;
    }
    return std::nullopt;
}

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: return "note";
    }
    return {};
}

}  // namespace remit
