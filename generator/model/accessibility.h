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
    std::string email, phone, url;     ///< Where feedback goes; e-mail or web address is there.
    RichText feedback;                 ///< More about that.
    std::string answer_within;         ///< "10 working days".
    RichText other_formats;            ///< How to ask for one.
    std::vector<AccessibilityTest> tests;
    std::vector<AccessibilityProblem> problems;
};

}  // namespace remit
