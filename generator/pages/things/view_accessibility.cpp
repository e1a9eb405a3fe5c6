// The accessibility statement, in the order and with the headings of the model statement (Commission Implementing
// Decision (EU) 2018/1523), as regulation 8 of SI 2018/952 asks.
#include <algorithm>

#include "generator/model/success_criteria.h"
#include "generator/model/vocabulary.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

// "tel:" takes the digits, and a plus before them. In "+44 (0)1234" the nought is for callers at home.
std::string phone_href(std::string phone) {
    if (const std::size_t nought = phone.find("(0)"); phone.starts_with('+') && nought != std::string::npos) {
        phone.erase(nought, 3);
    }
    std::string href;
    for (const char c : phone) {
        if ((c >= '0' && c <= '9') || c == '+') href += c;
    }
    return href.empty() ? href : "tel:" + href;
}

// A number that is not broken at the end of a line.
std::string unbroken(const std::string& phone) {
    std::string shown;
    for (const char c : phone) {
        if (c == ' ') shown += "\u00A0";
        else if (c == '-') shown += "\u2011";
        else shown += c;
    }
    return shown;
}

View::List view_criteria(const AccessibilityProblem& problem) {
    View::List criteria;
    for (const Located<std::string>& number : problem.criteria) {
        const SuccessCriterion* criterion = find_success_criterion(number.value);
        if (criterion == nullptr) continue;
        View each;
        each.set("number", std::string(criterion->number)).set("level", std::string(criterion->level));
        each.set("name", std::string(criterion->name));
        each.set("href", criterion->url());
        criteria.push_back(std::move(each));
    }
    return criteria;
}

View::List view_problems(PageScope& scope, const AccessibilityStatement& statement, std::string_view reason) {
    View::List problems;
    for (const AccessibilityProblem& problem : statement.problems) {
        if (problem.reason.value != reason) continue;
        View each;
        each.set("what", scope.block(problem.what, 4)).set("who", problem.who).set("criteria", view_criteria(problem));
        each.set("why", scope.block(problem.why, 4)).set("instead", scope.block(problem.instead, 4));
        each.set("by", scope.context().date_in_words(problem.by));
        problems.push_back(std::move(each));
    }
    return problems;
}

void view_content(PageScope& scope, const AccessibilityStatement& statement, View& view) {
    View::List parts;
    for (const std::string_view reason : vocabulary::problem_reasons) {
        View::List problems = view_problems(scope, statement, reason);
        if (problems.empty()) continue;
        View part;
        part.set("anchor", std::string(reason)).set("part_title", scope.words().of("problem-reason", reason));
        part.set("problems", std::move(problems));
        parts.push_back(std::move(part));
    }
    view.set("parts", std::move(parts));
}

void view_tests(PageScope& scope, const AccessibilityStatement& statement, View& view) {
    View::List tests;
    for (const AccessibilityTest& test : statement.tests) {
        View each;
        each.set("tested", scope.words().with("accessibility.tested",
                                              {scope.context().date_in_words(test.date),
                                               scope.words().of("test-method", test.method.value), test.by}));
        each.set("pages", scope.block(test.pages, 4)).set("how", scope.block(test.how, 4));
        tests.push_back(std::move(each));
    }
    const bool assessed = std::any_of(statement.tests.begin(), statement.tests.end(),
                                      [](const AccessibilityTest& test) { return test.is_assessment(); });
    view.set("only_automatic", !statement.tests.empty() && !assessed);
    view.set("tests", std::move(tests));
}

void view_feedback(PageScope& scope, const Feedback& feedback, View& view) {
    view.set("email", feedback.email);
    view.set("email_href", feedback.email.empty() ? std::string{} : "mailto:" + feedback.email);
    view.set("phone", unbroken(feedback.phone)).set("phone_href", phone_href(feedback.phone));
    view.set("url", feedback.url);
    view.set("feedback", scope.block(feedback.text)).set("answer_within", feedback.answer_within);
    view.set("other_formats", scope.block(feedback.other_formats));
}

}  // namespace

void view_accessibility(PageScope& scope, const AccessibilityStatement& statement, View& view) {
    const std::string& name = scope.site().settings.title;
    view.set("title", scope.words().with("title.accessibility", {name}));
    view.set("description", scope.words().with("description.accessibility", {name}));
    view.set("organisation", statement.organisation);
    view.set("scope", scope.block(statement.scope)).set("works", scope.block(statement.works));
    for (const auto& [flag, status] : {std::pair{"is_full", "full"},
                                       {"is_partial", "partial"},
                                       {"is_not", "not"},
                                       {"is_not_assessed", "not-assessed"}}) {
        view.set(flag, statement.status.value == status);
    }
    for (const auto& [flag, place] :
         {std::pair{"enforced_gb", "gb"}, {"enforced_ni", "ni"}, {"enforced_none", "none"}}) {
        view.set(flag, statement.enforcement == place);
    }
    view_feedback(scope, statement.feedback, view);
    view_content(scope, statement, view);
    view.set("improvements", scope.block(statement.improvements));
    view.set("made", scope.context().date_in_words(statement.date.value));
    view.set("reviewed", scope.context().date_in_words(statement.reviewed.value));
    view_tests(scope, statement, view);
    view.set("content_href", "#content");
    view.set("regulations_href", "https://www.legislation.gov.uk/uksi/2018/952/contents");
    view.set("guidelines_href", "https://www.w3.org/TR/WCAG22/");
    view.set("advice_href", "https://www.equalityadvisoryservice.com/");
    view.set("commission_href", "https://www.equalityni.org/");
}

}  // namespace remit
