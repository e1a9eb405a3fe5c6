// themes/plain shows that a theme can do without any script and almost without style: of the default theme it carries
// nothing.
#include <catch2/catch.hpp>

#include "tests/golden/golden_folder.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> build_kent(const std::vector<std::string>& more) {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    std::vector<std::string> arguments{"build", (fs::path(REMIT_SOURCE_DIR) / "site-src").string(), "-o",
                                       output.string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const RunResult run = run_remit(arguments);
    INFO(run.err);
    REQUIRE(run.status == 0);
    return read_tree(output);
}

// Kent's with the plain theme, built once.
const std::map<std::string, std::string>& plain_site() {
    static const auto site = build_kent({"--theme", (fs::path(REMIT_SOURCE_DIR) / "themes/plain").string()});
    return site;
}

// Names without the folder, which tells their bytes.
std::vector<std::string> assets_of(const std::map<std::string, std::string>& site) {
    std::vector<std::string> names;
    for (const auto& [path, bytes] : site) {
        if (path.starts_with("theme/")) names.push_back(path.substr(path.rfind('/') + 1));
    }
    return names;
}

}  // namespace

TEST_CASE("a site with the plain theme has no script, and one style sheet of 2 kB at most") {
    const auto& site = plain_site();
    CHECK(assets_of(site) == std::vector<std::string>{"plain.css"});
    std::size_t pages = 0;
    for (const auto& [path, bytes] : site) {
        INFO(path);
        if (path.ends_with("/plain.css")) CHECK(bytes.size() <= 2048);
        if (path.starts_with("search/")) CHECK(path == "search/index.xapian");
        CHECK_FALSE(path.ends_with(".js"));
        if (!path.ends_with(".html")) continue;
        ++pages;
        CHECK(bytes.find("<script") == std::string::npos);
        CHECK(bytes.find("<style") == std::string::npos);
        CHECK(bytes.find("stylesheet") == bytes.rfind("stylesheet"));
        CHECK(bytes.find("<main") != std::string::npos);
    }
    CHECK(pages > 300);
}

TEST_CASE("with either theme a site has the same pages and the same data") {
    const auto others = [](const std::map<std::string, std::string>& site) {
        std::vector<std::string> paths;
        for (const auto& [path, bytes] : site) {
            if (!path.starts_with("theme/") && !path.starts_with("search/")) paths.push_back(path);
        }
        return paths;
    };
    const auto site = build_kent({});
    CHECK(site.contains("search/files.js"));
    CHECK(assets_of(site).size() > 5);
    CHECK(others(site) == others(plain_site()));
}
