// golden/good/<case>: a site, and expected/, every page that it gives, byte by byte, and in some cases its data; expected-files.txt lists all
// files.
// Cases use the theme golden/theme, whose templates show what a view holds and little else, unless they have their own.
#include <catch2/catch.hpp>
#include <fstream>
#include <regex>

#include "tests/golden/golden_folder.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

bool is_page(const std::string& path) { return path.ends_with(".html"); }

// The cases that have an expected/data show the data; most have something else to show.
bool has_data(const fs::path& golden_case) { return fs::exists(golden_case / "expected" / "data"); }

// What is compared byte for byte. The schema is the same for every site.
bool is_compared(const std::string& path, bool with_data) {
    return is_page(path) || path == "membership.csv" || path == "meetings.csv" || (with_data && path.starts_with("data/") && path != "data/site.schema.json");
}

// The name of the theme's folder tells the bytes of every asset: which ones, no case means to say. Nor what a search is
// made of, which tests/search and tests/browser show at work.
std::map<std::string, std::string> without_digests(const std::map<std::string, std::string>& built) {
    static const std::regex digest("theme/[0-9a-f]{16}/");
    std::map<std::string, std::string> plain;
    for (const auto& [path, bytes] : built) {
        if (path.starts_with("search/") && path != "search/index.xapian") continue;
        if (path.starts_with("charts/") && path.ends_with(".png")) continue;  // There where the machine has a converter.
        plain[std::regex_replace(path, digest, "theme/DIGEST/")] = is_page(path) ? std::regex_replace(bytes, digest, "theme/DIGEST/") : bytes;
    }
    return plain;
}

std::map<std::string, std::string> build(const fs::path& source, const fs::path& output, const fs::path& theme) {
    const RunResult run = run_remit({"build", source.string(), "-o", output.string(), "--theme", theme.string()});
    INFO(run.err);
    REQUIRE(run.status == 0);
    return read_tree(output);
}

void rewrite(const fs::path& golden_case, const std::map<std::string, std::string>& built) {
    const bool with_data = has_data(golden_case);
    fs::remove_all(golden_case / "expected");
    std::ofstream list(golden_case / "expected-files.txt");
    for (const auto& [path, bytes] : built) {
        list << path << '\n';
        if (!is_compared(path, with_data)) continue;
        fs::create_directories((golden_case / "expected" / path).parent_path());
        std::ofstream(golden_case / "expected" / path, std::ios::binary) << bytes;
    }
}

}  // namespace

TEST_CASE("every good site gives the expected files, twice the same") {
    for (const fs::path& golden_case : golden_cases("good")) {
        DYNAMIC_SECTION(golden_case.filename().string()) {
            const TemporaryFolder folder;
            make_source(golden_case, folder.path() / "site-src");
            const fs::path own_theme = golden_case / "theme";
            const fs::path theme = fs::exists(own_theme) ? own_theme : fs::path(REMIT_GOLDEN_DIR) / "theme";
            const auto all = build(folder.path() / "site-src", folder.path() / "first", theme);
            CHECK(all == build(folder.path() / "site-src", folder.path() / "second", theme));
            const auto built = without_digests(all);
            if (updating_golden()) rewrite(golden_case, built);

            std::string list;
            for (const auto& [path, bytes] : built) list += path + "\n";
            std::ostringstream expected_list;
            expected_list << std::ifstream(golden_case / "expected-files.txt").rdbuf();
            CHECK(list == expected_list.str());
            const auto expected = read_tree(golden_case / "expected");
            for (const auto& [path, bytes] : built) {
                if (!is_compared(path, has_data(golden_case))) continue;
                INFO(path);
                REQUIRE(expected.contains(path));
                CHECK(bytes == expected.at(path));
            }
            for (const auto& [path, bytes] : expected) {
                INFO("a leftover that nothing gives any more: " << path);
                CHECK(built.contains(path));
            }
        }
    }
}
