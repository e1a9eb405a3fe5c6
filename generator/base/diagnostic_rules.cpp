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
    RuleDescription{Rule::bad_id, "bad-id", error,
                    "An id or file name that is not small letters, digits and single hyphens."},
    RuleDescription{Rule::duplicate_id, "duplicate-id", error, "Two things have the same id."},
    RuleDescription{Rule::stray_file, "stray-file", warning, "A file that is not part of the content and is left out."},
    RuleDescription{Rule::raw_html, "raw-html", error, "Text holds HTML; it takes CommonMark only."},
    RuleDescription{Rule::bad_link, "bad-link", error, "A link whose address is of a kind that is not allowed."},
    RuleDescription{Rule::unused_allow, "unused-allow", warning, "An [[allow]] that silences nothing."},

    RuleDescription{Rule::unknown_partnership, "unknown-partnership", error,
                    "A reference to a partnership that is not there."},
    RuleDescription{Rule::unknown_group, "unknown-group", error, "A reference to a group that is not there."},
    RuleDescription{Rule::unknown_edition, "unknown-edition", error, "A reference to an edition that is not there."},
    RuleDescription{Rule::unknown_clause, "unknown-clause", error,
                    "A reference to a clause that the edition does not have."},
    RuleDescription{Rule::unknown_agency, "unknown-agency", error, "A reference to an agency that is not there."},
    RuleDescription{Rule::unknown_person, "unknown-person", error, "A reference to a person who is not there."},
    RuleDescription{Rule::unknown_post, "unknown-post", error, "A reference to a post that is not there."},
    RuleDescription{Rule::unknown_document, "unknown-document", error,
                    "A reference to a document or provision that is not there."},
    RuleDescription{Rule::unknown_term, "unknown-term", error,
                    "A reference to a term that the glossary does not have."},
    RuleDescription{Rule::unknown_page, "unknown-page", error, "A reference to a page that is not there."},
    RuleDescription{Rule::unknown_chart, "unknown-chart", error, "A reference to a chart that is not there."},
    RuleDescription{Rule::unknown_footnote, "unknown-footnote", error,
                    "A reference to a footnote that the edition does not have."},
    RuleDescription{Rule::missing_asset, "missing-asset", error, "A reference to a file that is not in assets/."},
    RuleDescription{Rule::unknown_criterion, "unknown-criterion", error,
                    "A success criterion that WCAG 2.2 does not have at levels A and AA."},

    RuleDescription{Rule::reporting_cycle, "reporting-cycle", error, "Groups that report to each other in a circle."},
    RuleDescription{Rule::parent_cycle, "parent-cycle", error,
                    "Groups or agencies that are part of each other in a circle."},
    RuleDescription{Rule::succession_cycle, "succession-cycle", error, "Things that succeed each other in a circle."},
    RuleDescription{Rule::orphan_group, "orphan-group", warning,
                    "An active group with no reporting line, parent or partnership."},
    RuleDescription{Rule::no_terms, "no-terms", warning, "A group of the site for which no terms are held."},
    RuleDescription{Rule::empty_section, "empty-section", warning, "A section without clauses."},
    RuleDescription{Rule::two_in_force, "two-in-force", error, "Two editions of one group are both in force."},
    RuleDescription{Rule::chart_group_gone, "chart-group-gone", error,
                    "A chart of a group that was not there at the chart's date."},
    RuleDescription{Rule::empty_chart, "empty-chart", warning, "A chart with nothing in it at its date."},
    RuleDescription{Rule::accessibility_claim, "accessibility-claim", error,
                    "An accessibility statement claims what its own answers do not bear out."},
    RuleDescription{Rule::accessibility_overdue, "accessibility-overdue", warning,
                    "An accessibility statement that was due for review, or a promise in it that was."},

    RuleDescription{Rule::numbering_gap, "numbering-gap", warning, "A number of the series is skipped."},
    RuleDescription{Rule::duplicate_number, "duplicate-number", warning, "A number stands twice in one series."},
    RuleDescription{Rule::number_out_of_order, "number-out-of-order", warning,
                    "A number is lower than the one before it."},
    RuleDescription{Rule::list_starts_late, "list-starts-late", warning,
                    "A list whose first label is not the first of its kind."},
    RuleDescription{Rule::continued_list, "continued-list", note,
                    "A list that goes on with the labels of the list before it."},

    RuleDescription{Rule::label_style_mixed, "label-style-mixed", note,
                    "A label printed in another style than its neighbours."},
    RuleDescription{Rule::repeated_clause, "repeated-clause", warning,
                    "Two points of one list that say nearly the same."},

    RuleDescription{Rule::review_overdue, "review-overdue", warning,
                    "Terms in force whose review was due and is not recorded."},
    RuleDescription{Rule::superseded_guidance, "superseded-guidance", warning,
                    "Terms that hold cite a document that another has replaced."},
    RuleDescription{Rule::holder_out_of_date, "holder-out-of-date", warning,
                    "Terms that hold name a person who has left the post, as later sources show."},
    RuleDescription{Rule::agency_renamed, "agency-renamed", warning, "Terms that hold use a name that has changed."},
    RuleDescription{Rule::agency_gone, "agency-gone", warning,
                    "Terms that hold count on an organisation that is no more."},
    RuleDescription{Rule::group_gone, "group-gone", warning, "Terms that hold count on a group that is no more."},
    RuleDescription{Rule::edition_order, "edition-order", warning,
                    "Dates and statuses of a group's editions do not fit together."},
    RuleDescription{Rule::chair_turns, "chair-turns", warning,
                    "Turns of a chair that overlap, leave a gap or have run out."},

    RuleDescription{Rule::no_quorum, "no-quorum", warning,
                    "Terms that say how a group meets, but not how many must be there."},
    RuleDescription{Rule::quorum_needs_non_member, "quorum-needs-non-member", warning,
                    "A quorum needs somebody who is not in the list of members."},
    RuleDescription{Rule::quorum_unreachable, "quorum-unreachable", warning,
                    "A quorum that its members cannot make up."},
    RuleDescription{Rule::quorum_without_structure, "quorum-without-structure", note,
                    "A quorum in words alone, which cannot be checked."},
    RuleDescription{Rule::no_chair, "no-chair", warning, "Terms that do not say who chairs the group."},
    RuleDescription{Rule::chair_not_a_member, "chair-not-a-member", warning,
                    "A chair from an organisation that is not in the list of members."},
    RuleDescription{Rule::unnamed_role, "unnamed-role", warning, "A chair or deputy who is spoken of, but not named."},
    RuleDescription{Rule::deadline_units_mixed, "deadline-units-mixed", warning,
                    "Deadlines counted in working days and in weeks."},
    RuleDescription{Rule::deadline_conflict, "deadline-conflict", warning, "Two deadlines for one thing."},
    RuleDescription{Rule::papers_before_agenda, "papers-before-agenda", warning,
                    "Papers that are due before the agenda is set."},
    RuleDescription{Rule::interval_differs, "interval-differs", warning,
                    "Times that do not fit how often the group meets."},
    RuleDescription{Rule::ambiguous_interval, "ambiguous-interval", warning,
                    "A word such as \"bi-monthly\", which has two meanings."},
    RuleDescription{Rule::one_sided_joint, "one-sided-joint", warning, "A joint group by one text, not by another."},
    RuleDescription{Rule::one_sided_report, "one-sided-report", warning,
                    "Reports that one group expects and the other's terms do not know of."},
    RuleDescription{Rule::remit_differs, "remit-differs", warning, "Two texts describe a group's field differently."},
    RuleDescription{Rule::supplement_differs, "supplement-differs", warning,
                    "Terms and the document that goes with them have different lists."},
    RuleDescription{Rule::attendance_differs, "attendance-differs", warning,
                    "A group's rule on deputies differs from the rule for all groups."},
    RuleDescription{Rule::escalation_differs, "escalation-differs", warning,
                    "Groups of one partnership cite different sections for disputes."},
    RuleDescription{Rule::half_applied_rename, "half-applied-rename", warning,
                    "Two names for one body in one document."},
    RuleDescription{Rule::fact_without_clause, "fact-without-clause", warning,
                    "A fact that does not say where it stands."},
    RuleDescription{Rule::document_not_supplied, "document-not-supplied", warning,
                    "Terms that hold cite a document that nobody can open from here."},
    RuleDescription{Rule::undefined_acronym, "undefined-acronym", warning, "An acronym that is spelt out nowhere."},
    RuleDescription{Rule::acronym_differs, "acronym-differs", warning,
                    "An acronym that the glossary spells out otherwise."},
    RuleDescription{Rule::unused_term, "unused-term", warning, "A term of the glossary that nothing uses."},

    RuleDescription{Rule::template_syntax, "template-syntax", error, "A template that does not parse."},
    RuleDescription{Rule::unknown_template_name, "unknown-template-name", error,
                    "A template names something that the page does not have."},
    RuleDescription{Rule::missing_template, "missing-template", error,
                    "A template or partial that the theme does not have."},
    RuleDescription{Rule::low_contrast, "low-contrast", error, "A colour that is hard to read on another one."},
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
