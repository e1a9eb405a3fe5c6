// packages.txt is the one list of what a fresh machine must have: it and what CMake asks for must agree.
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace {

std::string read(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(std::string(REMIT_SOURCE_DIR) + "/" + path).rdbuf();
    return text.str();
}

// What CMake's files ask for, and the package that brings it. A new find_… without a line here fails.
const std::map<std::string, std::string> package_of{
    {"CLI11", "libcli11-dev"},
    {"Catch2", "catch2"},
    {"Emscripten.cmake", "emscripten"},
    {"PkgConfig", "pkg-config"},
    {"TBB", "libtbb-dev"},
    {"Xapian", "libxapian-dev"},
    {"emcc", "emscripten"},
    {"fmt", "libfmt-dev"},
    {"gvplugin_dot_layout", "libgraphviz-dev"},
    {"kainjow/mustache.hpp", "libkainjow-mustache-dev"},
    {"libdeflate", "libdeflate-dev"},
    {"libdeflate-gzip", "libdeflate-tools"},
    {"libgvc", "libgraphviz-dev"},
    {"libxxhash", "libxxhash-dev"},
    {"md4c", "libmd4c-dev"},
    {"nlohmann_json", "nlohmann-json3-dev"},
    {"node", "nodejs"},
    {"python3", "python3"},
    {"tomlplusplus", "libtomlplusplus-dev"},
};

std::set<std::string> listed_packages() {
    std::set<std::string> packages;
    std::istringstream lines(read("packages.txt"));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        packages.insert(line.substr(0, line.find_first_of(" =")));
    }
    return packages;
}

}  // namespace

TEST_CASE("every library that CMake looks for has its package in packages.txt") {
    const std::set<std::string> packages = listed_packages();
    const std::string cmake = read("CMakeLists.txt") + read("cmake/browser_engine.cmake") +
                              read("search/CMakeLists.txt") + read("generator/CMakeLists.txt") +
                              read("tests/CMakeLists.txt");
    const std::regex asks(R"((?:find_package\(|pkg_check_modules\(\w+ REQUIRED IMPORTED_TARGET )"
                          R"(|find_(?:path|file|library|program)\(\w+ )([\w/.+-]+))");
    std::size_t found = 0;
    for (auto each = std::sregex_iterator(cmake.begin(), cmake.end(), asks); each != std::sregex_iterator(); ++each) {
        const std::string name = (*each)[1];
        INFO(name);
        REQUIRE(package_of.contains(name));
        CHECK(packages.contains(package_of.at(name)));
        ++found;
    }
    CHECK(found >= 16);
}

TEST_CASE("the README names every library and why it was chosen") {
    const std::string readme = read("README.md");
    for (const std::string& package : listed_packages()) {
        if (!package.starts_with("lib") && package != "nlohmann-json3-dev" && package != "catch2") continue;
        INFO(package);
        CHECK(readme.find("`" + package + "`") != std::string::npos);
    }
}
