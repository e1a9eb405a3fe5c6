// What the author says of how people with disabilities can use the site: accessibility.toml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/organisation.h"

namespace remit {

/// A test of the site, as the author tells of it.
struct AccessibilityTest {
    PartialDate date;
    Span date_span;
    Located<std::string> method;   ///< One of test_methods.
    std::string by;                ///< Who made it.
    RichText pages;                ///< Which pages were tested.
    RichText how;                  ///< With what.

    /// Programs alone cannot tell whether a site meets the guidelines: only people can.
    [[nodiscard]] bool is_assessment() const { return method.value != "automatic"; }
};

void describe_keys(Is<AccessibilityTest> auto& test, auto& visit) {
    visit(Key{.name = "date", .meaning = "when", .needed = true}, test.date);
    visit(Key{.name = "method",
              .meaning = "assessed by people of your own, by people of another organisation, or by programs alone",
              .needed = true, .words = vocabulary::test_methods},
          test.method);
    visit(Key{.name = "by", .meaning = "who made it", .needed = true}, test.by);
    visit(Key{"pages", "which pages were tested"}, test.pages);
    visit(Key{"how", "with which browsers, assistive technology and tools"}, test.how);
}

/// Something that not everybody can use.
struct AccessibilityProblem {
    RichText what;
    std::string who;                              ///< Whom it shuts out; or empty.
    std::vector<Located<std::string>> criteria;   ///< Numbers of success criteria: "1.1.1".
    Located<std::string> reason;                  ///< One of problem_reasons.
    RichText why;                                 ///< Why it is a burden, or out of scope.
    RichText instead;                             ///< What people can use or do in its place.
    PartialDate by;                               ///< By when it will be mended.
    Span by_span;
};

void describe_keys(Is<AccessibilityProblem> auto& problem, auto& visit) {
    visit(Key{.name = "what", .meaning = "what does not work", .needed = true}, problem.what);
    visit(Key{"who", "whom it affects"}, problem.who);
    visit(Key{"criteria", "the success criteria that it fails, by number: \"1.1.1\""}, problem.criteria);
    visit(Key{.name = "reason", .meaning = "which of the three kinds of the model statement it is", .needed = true,
              .words = vocabulary::problem_reasons},
          problem.reason);
    visit(Key{"why", "why it is a burden, or why it is out of scope"}, problem.why);
    visit(NeededWhere{"criteria", "reason", {"non-compliance"}}, problem.criteria);
    visit(NeededWhere{"why", "reason", {"disproportionate-burden", "out-of-scope"}}, problem.why);
    visit(Key{"instead", "what people can use or do in its place"}, problem.instead);
    visit(Key{"by", "by when it will be mended"}, problem.by);
}

/// Where people report a problem. E-mail or web address is there.
struct Feedback {
    std::string email, phone, url;
    RichText text;                     ///< More about that.
    std::string answer_within;         ///< "10 working days".
    RichText other_formats;            ///< How to ask for one.
};

void describe_keys(Is<Feedback> auto& feedback, auto& visit) {
    visit(Key{.name = "email", .meaning = "the e-mail address alone", .form = Form::email}, feedback.email);
    visit(Key{.name = "url", .meaning = "a page on the web", .form = Form::web_address}, feedback.url);
    visit(Key{.name = "phone", .meaning = "the number alone; it would shut some people out where there is nothing else",
              .form = Form::telephone},
          feedback.phone);
    visit(Key{"text", "more about it, such as when the telephone is answered"}, feedback.text);
    visit(Key{"answer_within", "how long an answer takes: \"10 working days\""}, feedback.answer_within);
    visit(Key{"other_formats", "how to ask for another format; else the page says to ask in the same way"},
          feedback.other_formats);
    visit(OneOf{{"email", "url"}});
}

/// accessibility.toml: the answers that an accessibility statement is made from.
struct AccessibilityStatement {
    std::string organisation;          ///< Who runs the website, as "This website is run by …" goes on.
    RichText scope;                    ///< Which website it is about; empty: this one.
    Located<std::string> status;       ///< One of compliance_statuses.
    std::string enforcement;           ///< One of enforcement_places.
    Located<PartialDate> date;         ///< Of the statement.
    Located<PartialDate> reviewed;     ///< Its last review; empty where there was none since.
    RichText works;                    ///< What people can do here.
    RichText improvements;             ///< What is being done.
    Feedback feedback;
    std::vector<AccessibilityTest> tests;
    std::vector<AccessibilityProblem> problems;
};

void describe_keys(Is<AccessibilityStatement> auto& statement, auto& visit) {
    visit(Key{.name = "organisation", .meaning = "who runs the website, as \"This website is run by …\" goes on",
              .needed = true},
          statement.organisation);
    visit(Key{"scope", "which website the statement is about; else it names the site by its title"}, statement.scope);
    visit(Key{.name = "status",
              .meaning = "compliance with the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA",
              .needed = true, .words = vocabulary::compliance_statuses},
          statement.status);
    visit(
        Key{.name = "enforcement",
            .meaning = "which body enforces the regulations: `gb` the Equality and Human Rights Commission (England, "
                       "Scotland and Wales), `ni` the Equality Commission for Northern Ireland, `none` where no public "
                       "sector body runs the website",
            .needed = true,
            .words = vocabulary::enforcement_places},
        statement.enforcement);
    visit(Key{.name = "date", .meaning = "when the statement was prepared", .needed = true}, statement.date);
    visit(Key{"reviewed", "when it was last reviewed; once a year at least"}, statement.reviewed);
    visit(Key{"works", "what people can do on the site; leave out what nobody has tried"}, statement.works);
    visit(Key{"improvements", "what is being done, and when"}, statement.improvements);
    visit(Key{.name = "feedback", .meaning = "where people report a problem", .needed = true}, statement.feedback);
    visit(Key{"test", "how the site was tested"}, statement.tests);
    visit(Key{"problem", "what does not work"}, statement.problems);
}

}  // namespace remit
