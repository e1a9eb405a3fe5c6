// The list of a site's files that makes them ours to replace.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// In the root of the site; lists itself.
inline constexpr std::string_view manifest_name = ".remit-manifest";

/// One path a line behind a first line that says what the file is.
[[nodiscard]] std::string manifest_text(const std::set<std::string>& files);

/// The paths of a folder's manifest; empty where there is none. Throws std::runtime_error when it is no manifest of
/// ours.
[[nodiscard]] std::set<std::string> read_manifest(const std::filesystem::path& folder);

/// Every file below the folder, hidden ones and links included, with `/`, sorted.
[[nodiscard]] std::vector<std::string> list_all_files(const std::filesystem::path& folder);

/// Deletes these files, then the folders that are empty, the folder itself included. Other files stay.
void remove_listed(const std::filesystem::path& folder, const std::set<std::string>& files);

}  // namespace remit
