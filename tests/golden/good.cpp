// golden/good/<case>: a site, and the files that the case is about, byte by byte (README.md).
#include <catch2/catch.hpp>
#include <fnmatch.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

#include "tests/golden/golden_folder.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

using Tree = std::map<std::string, std::string>;   // Path → bytes.

const fs::path golden = REMIT_GOLDEN_DIR;

void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

// What a case says that it is about: patterns of paths, in which `*` is any characters, `/` among them.
std::vector<std::string> read_about(const fs::path& golden_case) {
    std::istringstream lines(read_bytes(golden_case / "about"));
    std::vector<std::string> patterns;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line[0] != '#') patterns.push_back(line);
    }
    return patterns;
}

// The files that a case is about. A pattern that none has is noted in `unmatched`.
Tree files_about(const std::vector<std::string>& about, const Tree& site, std::vector<std::string>& unmatched) {
    Tree files;
    for (const std::string& pattern : about) {
        bool matched = false;
        for (const auto& [path, bytes] : site) {
            if (fnmatch(pattern.c_str(), path.c_str(), 0) != 0) continue;
            files[path] = bytes;
            matched = true;
        }
        if (!matched) unmatched.push_back(pattern);
    }
    return files;
}

// The theme of the golden cases, over which lies the case's theme/; or the case's own-theme/ alone.
void make_theme(const fs::path& golden_case, const fs::path& to) {
    const fs::path own = golden_case / "own-theme";
    lay_over(fs::exists(own) ? own : golden / "theme", to);
    lay_over(golden_case / "theme", to);
}

Tree build(const fs::path& source, const fs::path& output, const fs::path& theme) {
    const RunResult run = run_remit({"build", source.string(), "-o", output.string(), "--theme", theme.string()});
    INFO(run.err);
    REQUIRE(run.status == 0);
    return read_tree(output);
}

// Paths that one site alone has (- the first, + the second), or that hold other bytes (!): a line each.
std::string differences(const Tree& before, const Tree& after, bool with_bytes) {
    std::map<std::string, char> signs;
    for (const auto& [path, bytes] : before) signs[path] = '-';
    for (const auto& [path, bytes] : after) {
        const auto same = before.find(path);
        if (same == before.end()) signs[path] = '+';
        else if (with_bytes && same->second != bytes) signs[path] = '!';
        else signs.erase(path);
    }
    std::string lines;
    for (const auto& [path, sign] : signs) lines += sign + path + '\n';
    return lines;
}

// The name of the theme's folder tells the bytes of every asset: which ones, no case means to say. Nor what a search is
// made of, which tests/search and tests/browser show at work.
Tree without_digests(const Tree& site) {
    static const std::regex digest("theme/[0-9a-f]{16}/");
    Tree plain;
    for (const auto& [path, bytes] : site) {
        if (path.starts_with("search/") && path != "search/index.xapian") continue;
        // Pictures of charts are there where the machine has a converter.
        if (path.starts_with("charts/") && path.ends_with(".png")) continue;
        const bool page = path.ends_with(".html");
        plain[std::regex_replace(path, digest, "theme/DIGEST/")] =
            page ? std::regex_replace(bytes, digest, "theme/DIGEST/") : bytes;
    }
    return plain;
}

// Builds the site of a case twice.
Tree build_case(const fs::path& golden_case) {
    const TemporaryFolder folder;
    make_source(golden_case, folder.path() / "site-src");
    make_theme(golden_case, folder.path() / "theme");
    const Tree first = build(folder.path() / "site-src", folder.path() / "first", folder.path() / "theme");
    const Tree second = build(folder.path() / "site-src", folder.path() / "second", folder.path() / "theme");
    CHECK(differences(first, second, true) == "");
    return without_digests(first);
}

void update(const fs::path& golden_case, const Tree& files, const std::string& list) {
    fs::remove_all(golden_case / "expected");
    for (const auto& [path, bytes] : files) write(golden_case / "expected" / path, bytes);
    if (list.empty()) fs::remove(golden_case / "expected-files.txt");
    else write(golden_case / "expected-files.txt", list);
}

void check_case(const fs::path& golden_case, const Tree& site, const Tree& skeleton) {
    REQUIRE(fs::exists(golden_case / "about"));
    INFO(read_bytes(golden_case / "about"));
    std::vector<std::string> unmatched;
    const Tree files = files_about(read_about(golden_case), site, unmatched);
    CHECK(unmatched == std::vector<std::string>{});
    const std::string list = differences(skeleton, site, false);
    if (updating_golden()) update(golden_case, files, list);

    CHECK(list == read_bytes(golden_case / "expected-files.txt"));
    const Tree expected = read_tree(golden_case / "expected");
    CHECK(differences(expected, files, false) == "");
    for (const auto& [path, bytes] : expected) {
        INFO(path);
        if (files.contains(path)) CHECK(files.at(path) == bytes);
    }
}

}  // namespace

TEST_CASE("every good site gives the files that its case is about, twice the same") {
    static const Tree skeleton = build_case(golden / "good/skeleton");
    for (const fs::path& golden_case : golden_cases("good")) {
        const std::string name = golden_case.filename().string();
        DYNAMIC_SECTION(name) {
            if (name == "skeleton") check_case(golden_case, skeleton, {});
            else check_case(golden_case, build_case(golden_case), skeleton);
        }
    }
}
