// How long a file may be, and how wide its lines: what a reader takes in at once.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_lines = 300;
constexpr std::size_t most_columns = 120;  // Code points.

// The files of the project, by path, that have one of these endings; a whole name such as "CMakeLists.txt" is one, too.
std::vector<std::string> files_ending_in(const std::set<std::string>& endings) {
    std::vector<std::string> paths;
    const auto add = [&](const fs::path& file) {
        const std::string path = file.lexically_relative(REMIT_SOURCE_DIR).generic_string();
        const bool counts = endings.contains(file.extension().string()) || endings.contains(file.filename().string());
        if (counts && path.find("node_modules") == std::string::npos) paths.push_back(path);
    };
    for (const char* folder : {"cmake", "generator", "search", "tests", "themes"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(REMIT_SOURCE_DIR) / folder)) {
            add(entry.path());
        }
    }
    add(fs::path(REMIT_SOURCE_DIR) / "CMakeLists.txt");
    return paths;
}

std::vector<std::string> lines_of(const std::string& path) {
    std::vector<std::string> lines;
    std::ifstream in(fs::path(REMIT_SOURCE_DIR) / path);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::size_t columns_of(const std::string& line) {
    return static_cast<std::size_t>(
        std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

TEST_CASE("no file is longer than 300 lines") {
    for (const std::string& path : files_ending_in({".cpp", ".h", ".js", ".mjs", ".css", ".mustache"})) {
        INFO(path);
        CHECK(lines_of(path).size() <= most_lines);
    }
}

TEST_CASE("no line is wider than 120 columns") {
    const auto paths = files_ending_in({".cpp", ".h", ".js", ".mjs", ".css", ".py", ".cmake", "CMakeLists.txt"});
    REQUIRE(paths.size() > 300);
    for (const std::string& path : paths) {
        std::size_t number = 0;
        for (const std::string& line : lines_of(path)) {
            ++number;
            if (columns_of(line) <= most_columns) continue;
            FAIL_CHECK(path << ":" << number << " has " << columns_of(line) << " columns");
        }
    }
}
