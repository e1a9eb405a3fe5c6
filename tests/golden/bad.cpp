// golden/bad/<case>: a site with one fault, and expected.txt, what `remit build` prints about it. Nothing is written.
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "generator/base/diagnostic_rules.h"
#include "tests/golden/golden_folder.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

// The temporary folder's name out of the text, which then is the same on every run.
std::string without(std::string text, const std::string& folder) {
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder, at))
        text.erase(at, folder.size());
    return text;
}

// Cases are named after a slug, or a slug and what is special: "bad-link.javascript".
bool is_note(const fs::path& golden_case) {
    const auto rule = remit::find_rule(golden_case.stem().string());
    return rule && remit::describe(*rule).severity == remit::Severity::note;
}

}  // namespace

TEST_CASE("every faulty site gets its diagnostics and writes nothing") {
    for (const fs::path& golden_case : golden_cases("bad")) {
        DYNAMIC_SECTION(golden_case.filename().string()) {
            const TemporaryFolder folder;
            make_source(golden_case, folder.path() / "site-src");
            std::vector<std::string> command{"build",  (folder.path() / "site-src").string(),
                                             "-o",     (folder.path() / "public").string(),
                                             "--deny", "warnings"};
            if (fs::exists(golden_case / "theme")) {
                fs::copy(golden_case / "theme", folder.path() / "theme", fs::copy_options::recursive);
                command.insert(command.end(), {"--theme", (folder.path() / "theme").string()});
            }
            const RunResult run = run_remit(command);
            std::string printed = without(run.err, folder.path().string() + "/");
            // The last line of a good build counts files and bytes, which change with the theme.
            if (const std::size_t tally = printed.find("public: "); tally != std::string::npos) printed.resize(tally);
            if (updating_golden()) std::ofstream(golden_case / "expected.txt") << printed;
            CHECK(printed == read_bytes(golden_case / "expected.txt"));
            // A note alone is no fault: then the site is written.
            const bool only_notes = is_note(golden_case);
            CHECK(run.status == (only_notes ? 0 : 1));
            CHECK(fs::exists(folder.path() / "public") == only_notes);
        }
    }
}

TEST_CASE("every diagnostic has a faulty site that is named after it and shows it") {
    std::set<std::string> cases;
    for (const fs::path& golden_case : golden_cases("bad")) cases.insert(golden_case.filename().string());
    for (const remit::RuleDescription& rule : remit::all_rules()) {
        INFO(rule.slug);
        REQUIRE(cases.contains(std::string(rule.slug)));
        const std::string expected = read_bytes(fs::path(REMIT_GOLDEN_DIR) / "bad" / rule.slug / "expected.txt");
        CHECK(expected.find("[" + std::string(rule.slug) + "]") != std::string::npos);
    }
}
