// What an accessibility statement may claim. Today is 1 June 2024.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

std::string test_of(const char* method, const char* date = "2024-05-01") {
    return std::string("[[test]]\nmethod = '") + method + "'\ndate = '" + date + "'\nby = 'us'\n";
}

std::string problem(const char* reason, const char* more = "") {
    return std::string("[[problem]]\nwhat = 'x'\ncriteria = ['1.1.1']\nwhy = 'y'\nreason = '") + reason + "'\n" + more;
}

// What is said of a statement with this status, these dates, and these tests and problems.
std::string stated(const char* status, const std::string& more = "", const char* dates = "date = '2024-05'\n") {
    return said({{"accessibility.toml", std::string("organisation = 'O'\nenforcement = 'gb'\nstatus = '") + status +
                                            "'\n" + dates + "[feedback]\nemail = 'a@b'\n" + more}});
}

constexpr const char* no_test = ", and no test is given";
constexpr const char* automatic_alone = ", and automatic tests alone are none";

std::string needs_assessment(const char* status, const char* lack) {
    return std::string("accessibility-claim: the status \"") + status + "\" needs an assessment" + lack;
}

}  // namespace

TEST_CASE("full and partial compliance stand on an assessment by people") {
    CHECK(stated("full", test_of("self-assessment")) == "");
    CHECK(stated("full", test_of("third-party") + test_of("automatic")) == "");
    CHECK(stated("full") == needs_assessment("full", no_test));
    CHECK(stated("full", test_of("automatic")) == needs_assessment("full", automatic_alone));
    CHECK(stated("partial", problem("non-compliance")) == needs_assessment("partial", no_test));
    CHECK(stated("partial", test_of("automatic") + problem("non-compliance")) ==
          needs_assessment("partial", automatic_alone));
    CHECK(stated("not", problem("non-compliance")) == "");
}

TEST_CASE("a site that was not assessed has no assessment, but may have automatic tests and known problems") {
    CHECK(stated("not-assessed") == "");
    CHECK(stated("not-assessed", test_of("automatic") + problem("non-compliance")) == "");
    CHECK(stated("not-assessed", test_of("self-assessment")) ==
          "accessibility-claim: the status is \"not-assessed\", but an assessment is given");
}

TEST_CASE("the problems fit the status") {
    const std::string tested = test_of("third-party");
    CHECK(stated("full", tested + problem("out-of-scope")) == "");
    CHECK(stated("full", tested + problem("non-compliance")) ==
          "accessibility-claim: the status is \"full\", but this does not meet the guidelines");
    CHECK(stated("full", tested + problem("disproportionate-burden")) ==
          "accessibility-claim: the status is \"full\", but this does not meet the guidelines");
    CHECK(stated("partial", tested + problem("disproportionate-burden")) == "");
    CHECK(stated("partial", tested) ==
          "accessibility-claim: the status is \"partial\", but nothing says what does not work");
    CHECK(stated("not") == "accessibility-claim: the status is \"not\", but nothing says what does not work");
}

TEST_CASE("success criteria are those of WCAG 2.2 at levels A and AA") {
    const auto criterion = [](const char* number) {
        return stated("not-assessed", std::string("[[problem]]\nwhat = 'x'\nreason = 'non-compliance'\ncriteria = ['") +
                                          number + "']\n");
    };
    CHECK(criterion("2.5.8") == "");
    for (const char* number : {"4.1.1", "1.4.6", "1.4.10 Reflow", "9.9.9"}) {
        CHECK(criterion(number) ==
              std::string("unknown-criterion: WCAG 2.2 has no success criterion \"") + number + "\" at level A or AA");
    }
}

TEST_CASE("a statement is due for review when its month a year later has passed") {
    CHECK(stated("not-assessed", "", "date = 2023-06-02\n") == "");
    CHECK(stated("not-assessed", "", "date = 2023-05-31\n") ==
          "accessibility-overdue: nobody has reviewed this statement since 2023-05-31, over a year before 2024-06-01");
    CHECK(stated("not-assessed", "", "date = 2020-01-01\nreviewed = 2024-01-01\n") == "");
    CHECK(stated("not-assessed", "", "date = 2020-01-01\nreviewed = 2022-01-01\n")
              .starts_with("accessibility-overdue: nobody has reviewed this statement since 2022-01-01"));
    CHECK(stated("not-assessed", "", "date = '2023'\n") == "");
}

TEST_CASE("a promise whose date has passed is told") {
    CHECK(stated("not-assessed", problem("non-compliance", "by = '2024-06'\n")) == "");
    CHECK(stated("not-assessed", problem("non-compliance", "by = '2024-05'\n")) ==
          "accessibility-overdue: this was to be mended by 2024-05");
}

TEST_CASE("nothing was tested or reviewed on a day that is still to come") {
    constexpr const char* to_come =
        "accessibility-claim: this is dated 2024-06-02, which is still to come (2024-06-01 is today's date here)";
    CHECK(stated("not-assessed", test_of("automatic", "2024-06-02")) == to_come);
    CHECK(stated("not-assessed", "", "date = 2024-06-02\n") == to_come);
    CHECK(stated("not-assessed", "", "date = 2024-01-02\nreviewed = 2024-06-02\n") == to_come);
    CHECK(stated("not-assessed", test_of("automatic", "2024-06")) == "");
}
