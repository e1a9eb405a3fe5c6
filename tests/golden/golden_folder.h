// Cases of golden tests: folders with a site and what is expected of it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace remit::test {

/// The folders below tests/golden/<kind>, sorted by name.
[[nodiscard]] std::vector<std::filesystem::path> golden_cases(const std::string& kind);

/// Copies what is in the folder, if there is one, over what is in `to`.
void lay_over(const std::filesystem::path& folder, const std::filesystem::path& to);

/// Makes `to` the site of a case: the minimal site, then the case's `source/` over it. A file of the minimal site
/// whose name stands in the case's `without` (a line each) is left out.
void make_source(const std::filesystem::path& golden_case, const std::filesystem::path& to);

/// All that the file holds, or nothing when there is no such file.
[[nodiscard]] std::string read_bytes(const std::filesystem::path& path);

/// Every file below the folder, with its bytes.
[[nodiscard]] std::map<std::string, std::string> read_tree(const std::filesystem::path& folder);

/// True when UPDATE_GOLDEN is set: expectations are rewritten, not compared.
[[nodiscard]] bool updating_golden();

}  // namespace remit::test
