// The accessibility statement: what it claims against what it says was tested, its success criteria, its dates.
#include <fmt/format.h>

#include <algorithm>

#include "generator/model/review_due.h"
#include "generator/check/rules.h"
#include "generator/model/success_criteria.h"

namespace remit {
namespace {

class StatementChecker {
public:
    StatementChecker(const Site& site, Diagnostics& diagnostics)
        : statement_(*site.accessibility), today_(site.settings.as_of), diagnostics_(diagnostics) {}

    void check() {
        check_tests();
        check_problems();
        if (!today_.empty()) check_dates();
    }

private:
    void report_claim(Span span, std::string message, std::string hint, Span related = {}) {
        diagnostics_.report(Rule::accessibility_claim, span, std::move(message), std::move(hint), related);
    }

    // What is said of compliance stands on an assessment, and where there is one it is to be said.
    void check_tests() {
        const Located<std::string>& status = statement_.status;
        const auto& tests = statement_.tests;
        const auto assessment = std::find_if(tests.begin(), tests.end(),
                                             [](const AccessibilityTest& test) { return test.is_assessment(); });
        const bool assessed = assessment != tests.end();
        if ((status.value == "full" || status.value == "partial") && !assessed) {
            report_claim(status.span,
                         fmt::format("the status \"{}\" needs an assessment, and {}", status.value,
                                     tests.empty() ? "no test is given" : "automatic tests alone are none"),
                         "add the [[test]] of method \"self-assessment\" or \"third-party\", or write `status = "
                         "\"not-assessed\"`");
        }
        if (status.value == "not-assessed" && assessed) {
            report_claim(status.span, "the status is \"not-assessed\", but an assessment is given",
                         "write what it found as `status`", assessment->method.span);
        }
    }

    void check_problems() {
        const Located<std::string>& status = statement_.status;
        if ((status.value == "partial" || status.value == "not") && statement_.problems.empty()) {
            report_claim(status.span,
                         fmt::format("the status is \"{}\", but nothing says what does not work", status.value),
                         "add a [[problem]] for each thing that does not");
        }
        for (const AccessibilityProblem& problem : statement_.problems) {
            const std::string& reason = problem.reason.value;
            if (status.value == "full" && (reason == "non-compliance" || reason == "disproportionate-burden")) {
                report_claim(problem.reason.span, "the status is \"full\", but this does not meet the guidelines",
                             "write `status = \"partial\"`", status.span);
            }
            for (const Located<std::string>& criterion : problem.criteria) check_criterion(criterion);
        }
    }

    void check_criterion(const Located<std::string>& criterion) {
        if (find_success_criterion(criterion.value) != nullptr) return;
        const bool parsing = criterion.value == "4.1.1";
        diagnostics_.report(Rule::unknown_criterion, criterion.span,
                            fmt::format("WCAG 2.2 has no success criterion \"{}\" at level A or AA", criterion.value),
                            parsing
                                ? "version 2.2 has taken 4.1.1 out: leave it away"
                                : "write its number alone, such as \"1.4.10\"; those of level AAA are not asked for");
    }

    void check_dates() {
        check_past(statement_.date.value, statement_.date.span);
        check_past(statement_.reviewed.value, statement_.reviewed.span);
        for (const AccessibilityTest& test : statement_.tests) check_past(test.date, test.date_span);
        const Located<PartialDate>& last = statement_.reviewed.value.empty() ? statement_.date : statement_.reviewed;
        if (!last.value.empty() && today_.is_after(months_after(last.value, 12))) {
            diagnostics_.report(Rule::accessibility_overdue, last.span,
                                fmt::format("nobody has reviewed this statement since {}, over a year before {}",
                                            last.value.iso(), today_.iso()),
                                "read it against the site as it is now, and write the date as `reviewed`");
        }
        for (const AccessibilityProblem& problem : statement_.problems) {
            if (problem.by.empty() || !today_.is_after(problem.by)) continue;
            diagnostics_.report(Rule::accessibility_overdue, problem.by_span,
                                fmt::format("this was to be mended by {}", problem.by.iso()),
                                "take the problem out if it is mended; else write when it will be");
        }
    }

    // Nothing has been tested or read tomorrow.
    void check_past(const PartialDate& date, Span span) {
        if (date.empty() || !date.is_after(today_)) return;
        report_claim(
            span,
            fmt::format("this is dated {}, which is still to come ({} is today's date here)", date.iso(), today_.iso()),
            "write the date when it was done");
    }

    const AccessibilityStatement& statement_;
    const PartialDate today_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_accessibility(const Site& site, Diagnostics& diagnostics) {
    if (site.accessibility) StatementChecker(site, diagnostics).check();
}

}  // namespace remit
