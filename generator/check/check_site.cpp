#include "generator/check/check_site.h"

#include <algorithm>
#include <vector>

#include "generator/check/rules.h"

namespace remit {

namespace {

// True for the rules of check_meaning().
bool is_about_meaning(Rule rule) { return rule >= Rule::review_overdue && rule <= Rule::unused_term; }

// Time and consistency.
void check_meaning(const SiteIndex& index, const Places& places, Diagnostics& diagnostics) {
    check_time(index, diagnostics);
    check_holders(index, diagnostics);
    check_gone(index, diagnostics);
    check_names(index, places, diagnostics);
    check_documents(index, diagnostics);
    check_quorum(index, diagnostics);
    check_chairs(index, diagnostics);
    check_deadlines(index, places, diagnostics);
    check_agreement(index, diagnostics);
    check_glossary(index, places, diagnostics);
}

}  // namespace

void apply_allowances(const Site& site, Diagnostics& diagnostics) {
    const bool had_errors = diagnostics.has_errors();
    std::vector<std::string_view> slugs;
    for (const RuleDescription& rule : all_rules()) {
        if (rule.severity != Severity::error) slugs.push_back(rule.slug);
    }
    for (const Allowance& allowance : site.allowances) {
        const auto rule = find_rule(allowance.rule.value);
        const Span at = allowance.rule.span;
        if (!at.known()) continue;
        if (!rule) {
            diagnostics.report(Rule::bad_value, at, "there is no rule \"" + allowance.rule.value + "\"",
                               did_you_mean(allowance.rule.value, slugs));
            continue;
        }
        if (describe(*rule).severity == Severity::error) {
            diagnostics.report(Rule::bad_value, at,
                               "\"" + allowance.rule.value + "\" is an error and cannot be silenced",
                               "only warnings and notes can");
            continue;
        }
        bool silenced = false;
        diagnostics.remove_if([&](const Diagnostic& diagnostic) {
            const bool match = diagnostic.rule == *rule && diagnostic.span.file == at.file;
            silenced = silenced || match;
            return match;
        });
        const bool was_asked = !is_about_meaning(*rule) || !had_errors;
        if (!silenced && was_asked) {
            diagnostics.report(Rule::unused_allow, at, "nothing in this file is silenced by this",
                               "take the [[allow]] out");
        }
    }
}

std::optional<CheckedSite> check_site(Site site, Diagnostics& diagnostics, const SourceFiles* files) {
    CheckedSite checked(std::move(site));
    check_ids(checked.site(), diagnostics);
    check_references(checked.index(), diagnostics);
    check_structure(checked.index(), diagnostics);
    check_numbering(checked.site(), diagnostics);
    check_lists(checked.site(), diagnostics);
    check_charts(checked.index(), diagnostics);
    check_accessibility(checked.site(), diagnostics);
    // What terms mean is asked only of content without errors: a value that was not taken would be missed everywhere.
    if (!diagnostics.has_errors()) check_meaning(checked.index(), Places(files), diagnostics);
    apply_allowances(checked.site(), diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    if (files != nullptr) diagnostics.sort(*files);
    checked.findings_ = diagnostics.all();
    return checked;
}

}  // namespace remit
