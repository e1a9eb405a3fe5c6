// What the accessibility statement shows of each answer that changes its words.
#include <catch2/catch.hpp>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"
#include "generator/pages/plan_pages.h"

using namespace remit;

namespace {

// The view of the statement with this status, this enforcement and these tests.
View view_of(const std::string& status, const std::string& enforcement, const std::string& more = {}) {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
    files.add("accessibility.toml", "organisation = 'O'\nstatus = '" + status + "'\nenforcement = '" + enforcement +
                                        "'\ndate = 2024-05-01\n[feedback]\nemail = 'a@b'\n" + more);
    const auto site = check_site(load_site(files, "", {}, diagnostics), diagnostics);
    REQUIRE(site);
    const Words words;
    const SiteContext context(*site, words);
    for (const PlannedPage& page : plan_pages(context)) {
        if (page.kind == PageKind::accessibility) return view_page(context, page);
    }
    FAIL("no page");
    return {};
}

// Those of the names that hold.
std::string holding(const View& view, std::initializer_list<const char*> names) {
    std::string held;
    for (const char* name : names) {
        if (std::get<bool>(*view.find(name))) held += std::string(held.empty() ? "" : " ") + name;
    }
    return held;
}

std::string status_of(const View& view) {
    return holding(view, {"is_full", "is_partial", "is_not", "is_not_assessed"});
}
std::string enforced(const View& view) { return holding(view, {"enforced_gb", "enforced_ni", "enforced_none"}); }

const std::string self_assessed = "[[test]]\nmethod = 'self-assessment'\ndate = 2024-05-01\nby = 'us'\n";
const std::string automatic = "[[test]]\nmethod = 'automatic'\ndate = 2024-05-01\nby = 'us'\n";
const std::string failing = "[[problem]]\nwhat = 'x'\ncriteria = ['1.1.1']\nreason = 'non-compliance'\n";

}  // namespace

TEST_CASE("a statement claims the status that was given, and no other") {
    CHECK(status_of(view_of("full", "gb", self_assessed)) == "is_full");
    CHECK(status_of(view_of("partial", "gb", self_assessed + failing)) == "is_partial");
    CHECK(status_of(view_of("not", "gb", failing)) == "is_not");
    CHECK(status_of(view_of("not-assessed", "gb")) == "is_not_assessed");
}

TEST_CASE("a statement names the body that enforces the regulations where it is, or none") {
    for (const char* place : {"gb", "ni", "none"})
        CHECK(enforced(view_of("not-assessed", place)) == std::string("enforced_") + place);
}

TEST_CASE("where programs alone have tested a site, its statement says so") {
    CHECK(std::get<bool>(*view_of("not-assessed", "gb", automatic).find("only_automatic")));
    CHECK_FALSE(std::get<bool>(*view_of("not-assessed", "gb").find("only_automatic")));
    CHECK_FALSE(std::get<bool>(*view_of("full", "gb", automatic + self_assessed).find("only_automatic")));
}
