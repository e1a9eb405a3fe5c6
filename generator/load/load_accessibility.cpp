#include <fmt/format.h>

#include <algorithm>

#include "generator/load/loaders.h"
#include "generator/model/vocabulary.h"

namespace remit {
namespace {

AccessibilityTest load_test(TableReader& reader) {
    AccessibilityTest test;
    reader.need("date");
    test.date = reader.date("date");
    test.date_span = reader.span_of("date");
    test.method = reader.needed_choice("method", vocabulary::test_methods);
    test.by = reader.needed("by").value;
    test.pages = reader.text("pages");
    test.how = reader.text("how");
    reader.finish();
    return test;
}

AccessibilityProblem load_problem(TableReader& reader) {
    AccessibilityProblem problem;
    problem.what = reader.needed_text("what");
    problem.who = reader.string("who");
    problem.criteria = reader.located_strings("criteria");
    problem.reason = reader.needed_choice("reason", vocabulary::problem_reasons);
    problem.why = reader.text("why");
    problem.instead = reader.text("instead");
    problem.by = reader.date("by");
    problem.by_span = reader.span_of("by");
    // What is said of a failure is which criterion it fails; of an exemption, why it is one.
    if (problem.reason.value == "non-compliance") reader.need("criteria");
    if (problem.reason.value == "disproportionate-burden" || problem.reason.value == "out-of-scope") reader.need("why");
    reader.finish();
    return problem;
}

std::string load_email(TableReader& reader) {
    Located<std::string> email = reader.located("email");
    if (!email.span.known()) return {};
    const std::size_t at = email.value.find('@');
    const bool plain = email.value.find_first_of(" \t\r\n<>\"?&%:") == std::string::npos;
    if (plain && at != std::string::npos && at > 0 && at + 1 < email.value.size() && email.value.find('@', at + 1) == std::string::npos) return std::move(email.value);
    reader.report(Rule::bad_value, email.span, fmt::format("`email` cannot be \"{}\"", email.value.substr(0, 80)), "write the address alone: \"name@example.org\"");
    return {};
}

std::string load_phone(TableReader& reader) {
    Located<std::string> phone = reader.located("phone");
    if (!phone.span.known()) return {};
    const auto digits = std::count_if(phone.value.begin(), phone.value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits >= 3 && phone.value.find_first_not_of("0123456789 +()-") == std::string::npos) return std::move(phone.value);
    reader.report(Rule::bad_value, phone.span, fmt::format("`phone` cannot be \"{}\"", phone.value.substr(0, 80)), "write the number alone; when it is answered goes into `text`");
    return {};
}

void load_feedback(TableReader& reader, AccessibilityStatement& statement) {
    // A telephone alone shuts out people who do not hear or speak.
    reader.need_one_of({"email", "url"});
    statement.email = load_email(reader);
    statement.url = reader.web_address("url");
    statement.phone = load_phone(reader);
    statement.feedback = reader.text("text");
    statement.answer_within = reader.string("answer_within");
    statement.other_formats = reader.text("other_formats");
    reader.finish();
}

void load_dates(TableReader& table, AccessibilityStatement& statement) {
    table.need("date");
    statement.date = {table.date("date"), table.span_of("date")};
    statement.reviewed = {table.date("reviewed"), table.span_of("reviewed")};
    const PartialDate& made = statement.date.value;
    const PartialDate& reviewed = statement.reviewed.value;
    if (!reviewed.empty() && made.is_after(reviewed)) {
        table.report(Rule::bad_date, statement.reviewed.span, fmt::format("this review ({}) is before the statement itself ({})", reviewed.iso(), made.iso()));
    }
}

}  // namespace

void load_accessibility(TableReader& table, Site& site) {
    AccessibilityStatement statement;
    statement.organisation = table.needed("organisation").value;
    statement.scope = table.text("scope");
    statement.status = table.needed_choice("status", vocabulary::compliance_statuses);
    statement.enforcement = table.needed_choice("enforcement", vocabulary::enforcement_places).value;
    load_dates(table, statement);
    statement.works = table.text("works");
    statement.improvements = table.text("improvements");
    table.need("feedback");
    if (const TomlValue* feedback = table.table("feedback")) {
        TableReader reader(*feedback, table.context(), "[feedback]");
        load_feedback(reader, statement);
    }
    for (const TomlValue* value : table.tables("test")) {
        TableReader reader(*value, table.context(), "[[test]]");
        statement.tests.push_back(load_test(reader));
    }
    for (const TomlValue* value : table.tables("problem")) {
        TableReader reader(*value, table.context(), "[[problem]]");
        statement.problems.push_back(load_problem(reader));
    }
    site.accessibility = std::move(statement);
}

}  // namespace remit
