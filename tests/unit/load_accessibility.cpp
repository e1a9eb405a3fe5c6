// accessibility.toml: what is read, what is needed, what is refused.
#include <catch2/catch.hpp>

#include "generator/load/load_site.h"

using namespace remit;

namespace {

struct LoadedStatement {
    std::optional<AccessibilityStatement> statement;
    std::string said;   // "slug: message" each, one a line.
};

LoadedStatement load(const std::string& text) {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
    files.add("accessibility.toml", text);
    Site site = load_site(files, "", {}, diagnostics);
    diagnostics.sort(files);
    LoadedStatement loaded{std::move(site.accessibility), {}};
    for (const Diagnostic& each : diagnostics.all())
        loaded.said += std::string(describe(each.rule).slug) + ": " + each.message + "\n";
    return loaded;
}

constexpr const char* head = "organisation = 'O'\nstatus = 'not'\nenforcement = 'ni'\ndate = 2024-05-01\n";
constexpr const char* contact = "[feedback]\nemail = 'a@b.example'\n";

std::string said_of_feedback(const std::string& feedback) {
    return load(std::string(head) + "[feedback]\n" + feedback).said;
}
std::string said_of_problem(const std::string& problem) {
    return load(std::string(head) + contact + "[[problem]]\nwhat = 'x'\n" + problem).said;
}

}  // namespace

TEST_CASE("all answers are read, with their places") {
    const LoadedStatement loaded =
        load(std::string(head) +
             "reviewed = '2024-06'\nscope = 'S'\nworks = 'W'\nimprovements = 'I'\n"
             "[feedback]\nemail = 'a@b'\nphone = '+44 1'\nurl = 'https://example.org'\ntext = 'T'\nanswer_within = 'a "
             "week'\nother_formats = 'F'\n"
             "[[test]]\ndate = 2024-04-01\nmethod = 'third-party'\nby = 'B'\npages = 'P'\nhow = 'H'\n"
             "[[problem]]\nwhat = 'X'\nwho = 'Y'\ncriteria = ['1.1.1', '2.4.7']\nreason = 'non-compliance'\nwhy = "
             "'Z'\ninstead = 'E'\nby = '2025'\n");
    CHECK(loaded.said == "");
    REQUIRE(loaded.statement);
    const AccessibilityStatement& statement = *loaded.statement;
    CHECK(statement.organisation == "O");
    CHECK(statement.status.value == "not");
    CHECK(statement.status.span.known());
    CHECK(statement.enforcement == "ni");
    CHECK(statement.date.value == PartialDate{2024, 5, 1});
    CHECK(statement.reviewed.value == PartialDate{2024, 6, 0});
    CHECK(statement.feedback.answer_within == "a week");
    CHECK_FALSE(statement.works.empty());
    REQUIRE(statement.tests.size() == 1);
    CHECK(statement.tests[0].is_assessment());
    CHECK(statement.tests[0].by == "B");
    REQUIRE(statement.problems.size() == 1);
    CHECK(statement.problems[0].criteria.at(1).value == "2.4.7");
    CHECK(statement.problems[0].by == PartialDate{2025, 0, 0});
}

TEST_CASE("a site without the file has no statement") {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
    CHECK_FALSE(load_site(files, "", {}, diagnostics).accessibility);
}

TEST_CASE("what a statement cannot be without is told") {
    CHECK(load("").said ==
          "missing-key: accessibility.toml needs `organisation`, `status`, `enforcement`, `date` and `feedback`\n");
    CHECK(said_of_feedback("phone = '01234 567890'\n").starts_with("missing-key: "));
    CHECK(said_of_feedback("url = 'https://example.org/form'\n") == "");
    CHECK(load(std::string(head) + contact + "[[test]]\nhow = 'h'\n").said ==
          "missing-key: [[test]] needs `date`, `method` and `by`\n");
}

TEST_CASE("a failure says which criterion it fails, an exemption why it is one") {
    CHECK(said_of_problem("reason = 'non-compliance'\n") == "missing-key: [[problem]] needs `criteria`\n");
    CHECK(said_of_problem("reason = 'disproportionate-burden'\n") == "missing-key: [[problem]] needs `why`\n");
    CHECK(said_of_problem("reason = 'out-of-scope'\ncriteria = ['1.1.1']\n") ==
          "missing-key: [[problem]] needs `why`\n");
    CHECK(said_of_problem("reason = 'out-of-scope'\nwhy = 'old'\n") == "");
}

TEST_CASE("contacts that lead nowhere are refused") {
    for (const char* good : {"a@b", "web.team+site@example.org"})
        CHECK(said_of_feedback("email = '" + std::string(good) + "'\n") == "");
    for (const char* bad : {"nobody", "@b", "a@", "a@b@c", "A <a@b>", "mailto:a@b", "a@b?subject=x"}) {
        CHECK(said_of_feedback("email = '" + std::string(bad) + "'\n") ==
              "bad-value: `email` cannot be \"" + std::string(bad) + "\"\n");
    }
    CHECK(said_of_feedback("email = 'a@b'\nphone = '+44 (0)1234 567-890'\n") == "");
    CHECK(said_of_feedback("email = 'a@b'\nphone = '999 (day and night)'\n") ==
          "bad-value: `phone` cannot be \"999 (day and night)\"\n");
    CHECK(said_of_feedback("url = 'example.org'\n").starts_with("bad-link: "));
}

TEST_CASE("a review is not before the statement") {
    const std::string start = "organisation = 'O'\nstatus = 'not'\nenforcement = 'ni'\n";
    CHECK(load(start + "date = 2024-05-01\nreviewed = '2024-04'\n" + contact).said ==
          "bad-date: this review (2024-04) is before the statement itself (2024-05-01)\n");
    CHECK(load(start + "date = 2024-05-01\nreviewed = '2024-05'\n" + contact).said == "");
}
