// The architecture, as a machine can see it: who may include whom.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

// A module of ours, and what it may include besides itself: modules, or single headers of them.
struct Module {
    std::string name;
    std::set<std::string> may_include;
};

// From the ground up, as docs/architecture.md draws it: each includes only what stands before it.
const std::vector<Module> modules{
    {"search", {}},  // Its public headers.
    {"search/src", {"search"}},
    {"search/wasm", {"search"}},
    {"generator/base", {}},
    {"generator/model", {"generator/base"}},
    {"generator/write", {"generator/base"}},
    {"generator/load", {"generator/base", "generator/model"}},
    {"generator/check", {"generator/base", "generator/model"}},
    {"generator/compare", {"generator/base", "generator/model"}},
    {"generator/chart", {"generator/base", "generator/model"}},
    {"generator/naming", {"generator/base", "generator/model", "generator/compare"}},
    {"generator/tables", {"generator/base", "generator/model", "generator/naming"}},
    {"generator/schema", {"generator/base", "generator/model"}},
    {"generator/data",
     {"generator/base", "generator/model", "generator/naming", "generator/schema", "generator/tables"}},
    {"generator/records", {"generator/base", "generator/model", "generator/naming", "search/record.h"}},
    {"generator/pages",
     {"generator/base", "generator/model", "generator/chart", "generator/compare", "generator/naming",
      "generator/tables"}},
    {"generator/render", {"generator/base", "generator/naming", "generator/pages", "generator/model"}},
    {"generator/theme",
     {"generator/base", "generator/model", "generator/load", "generator/check", "generator/naming",
      "generator/render"}},
    {"generator/paper",
     {"generator/base", "generator/model", "generator/naming", "generator/pages", "generator/render", "generator/theme",
      "generator/write"}},
    {"generator/diff",
     {"generator/base", "generator/model", "generator/load", "generator/check", "generator/compare",
      "generator/naming"}},
    {"generator/compile",
     {"generator/base", "generator/model", "generator/load", "generator/check", "generator/naming", "generator/pages",
      "generator/render", "generator/records", "generator/data", "generator/theme", "generator/paper",
      "generator/write", "search/record.h", "search/index_writer.h"}},
    {"generator/cli",
     {"generator/base", "generator/compile/compile_site.h", "generator/diff/diff_sites.h",
      "generator/compare/word_difference.h", "generator/compare/wording.h", "generator/model/page_kinds.h",
      "generator/schema/toml_schema.h", "search/searcher.h", "search/result_json.h", "search/explain.h"}},
    {"generator", {"generator/cli"}},
};

// Third-party headers by their beginning, and the modules that may use them; in .cpp files only.
const std::map<std::string, std::set<std::string>> allowed_libraries{
    {"toml++", {"generator/load"}},
    {"md4c", {"generator/load"}},
    {"kainjow", {"generator/render"}},
    {"CLI/", {"generator/cli"}},
    {"nlohmann", {"generator/base", "generator/data", "generator/schema", "generator/cli"}},
    {"xxhash", {"generator/base"}},
    {"fmt",
     {"generator/base", "generator/load", "generator/check", "generator/data", "generator/compile", "generator/paper",
      "generator/cli"}},
    {"libdeflate", {"generator/compile"}},
    {"graphviz", {"generator/chart"}},
    {"oneapi/tbb", {"generator/load", "generator/compile", "generator/paper", "search/src"}},
    {"xapian", {"search/src"}},
};

// The module of a file: the first two folders of its path. A sub-folder belongs to its module, which the table must
// have.
std::string module_of(const fs::path& file) {
    const fs::path folder = file.parent_path();
    const auto begin = folder.begin();
    return std::distance(begin, folder.end()) < 2 ? folder.generic_string()
                                                  : (*begin / *std::next(begin)).generic_string();
}

const Module* find_module(const std::string& name) {
    const auto is_meant = [&](const Module& module) { return module.name == name; };
    const auto found = std::find_if(modules.begin(), modules.end(), is_meant);
    return found == modules.end() ? nullptr : &*found;
}

struct Include {
    fs::path file;
    std::string name;
    bool quoted = false;
};

std::vector<fs::path> source_files() {
    std::vector<fs::path> files;
    for (const char* folder : {"generator", "search"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(REMIT_SOURCE_DIR) / folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending == ".cpp" || ending == ".h") files.push_back(entry.path().lexically_relative(REMIT_SOURCE_DIR));
        }
    }
    return files;
}

std::vector<Include> includes_of(const fs::path& file) {
    std::vector<Include> includes;
    std::ifstream in(fs::path(REMIT_SOURCE_DIR) / file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("#include ")) continue;
        const bool quoted = line[9] == '"';
        includes.push_back({file, line.substr(10, line.find(quoted ? '"' : '>', 10) - 10), quoted});
    }
    return includes;
}

// Headers that no other module includes: those of search/src may show Xapian's types, and two others nlohmann's.
bool is_private_header(const fs::path& file) {
    static const std::set<std::string> with_json{"generator/data/json_object.h", "generator/schema/key_schema.h"};
    return file.parent_path() == "search/src" || with_json.contains(file.generic_string());
}

bool is_library(const Include& include, const std::string& library) {
    return !include.quoted && include.name.starts_with(library);
}

}  // namespace

TEST_CASE("modules include only what the table of the architecture allows") {
    REQUIRE(source_files().size() > 50);
    for (const fs::path& file : source_files()) {
        const Module* module = find_module(module_of(file));
        INFO(file.generic_string());
        REQUIRE(module != nullptr);
        for (const Include& include : includes_of(file)) {
            if (!include.quoted) continue;
            INFO("includes " << include.name);
            const std::string from = module_of(include.name);
            const std::set<std::string>& allowed = module->may_include;
            CHECK((from == module->name || allowed.contains(from) || allowed.contains(include.name)));
        }
    }
}

TEST_CASE("what a module may include stands below it") {
    for (const Module& module : modules) {
        for (const std::string& name : module.may_include) {
            INFO(module.name << " may include " << name);
            const Module* below = find_module(name);
            if (below == nullptr) below = find_module(module_of(name));
            REQUIRE(below != nullptr);
            CHECK(below < &module);
        }
    }
}

TEST_CASE("third-party headers stay within their module, out of the headers that others include") {
    for (const fs::path& file : source_files()) {
        for (const Include& include : includes_of(file)) {
            for (const auto& [library, modules] : allowed_libraries) {
                if (!is_library(include, library)) continue;
                INFO(file.generic_string() << " includes " << include.name);
                CHECK(modules.contains(module_of(file)));
                CHECK((file.extension() == ".cpp" || is_private_header(file)));
            }
        }
    }
}

TEST_CASE("the search library knows nothing of the generator") {
    for (const fs::path& file : source_files()) {
        if (!file.generic_string().starts_with("search/")) continue;
        for (const Include& include : includes_of(file)) {
            INFO(file.generic_string());
            CHECK_FALSE(include.name.starts_with("generator/"));
        }
    }
}
