#include "tests/golden/golden_folder.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace remit::test {
namespace fs = std::filesystem;

std::vector<fs::path> golden_cases(const std::string& kind) {
    std::vector<fs::path> cases;
    for (const auto& entry : fs::directory_iterator(fs::path(REMIT_GOLDEN_DIR) / kind)) {
        if (entry.is_directory()) cases.push_back(entry.path());
    }
    std::sort(cases.begin(), cases.end());
    return cases;
}

void lay_over(const fs::path& folder, const fs::path& to) {
    const auto over = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
    if (fs::exists(folder)) fs::copy(folder, to, over);
}

void make_source(const fs::path& golden_case, const fs::path& to) {
    lay_over(fs::path(REMIT_GOLDEN_DIR) / "minimal-site", to);
    lay_over(golden_case / "source", to);
    std::ifstream without(golden_case / "without");
    for (std::string name; std::getline(without, name);) fs::remove_all(to / name);
}

std::string read_bytes(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

std::map<std::string, std::string> read_tree(const fs::path& folder) {
    std::map<std::string, std::string> tree;
    if (!fs::exists(folder)) return tree;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        tree[entry.path().lexically_relative(folder).generic_string()] = read_bytes(entry.path());
    }
    return tree;
}

bool updating_golden() { return std::getenv("UPDATE_GOLDEN") != nullptr; }

}  // namespace remit::test
