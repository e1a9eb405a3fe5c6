// The files of a site's source, from a folder or from a revision in git. Internal to build/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit {

/// Where a site, and a theme, has the files that are copied as they are.
inline constexpr std::string_view assets_folder = "assets/";

/// What load_site() needs, unread by it.
struct SourceTree {
    std::string root;                                           ///< What paths begin with, with a slash at its end; or empty.
    std::vector<std::pair<std::string, std::string>> content;   ///< Path with the root, and bytes.
    std::vector<std::string> assets;                            ///< Below assets/.
};

/// Throws std::runtime_error when something cannot be read.
[[nodiscard]] SourceTree read_folder(const std::string& folder);

/// The site of `folder` as git has it at `revision` ("HEAD~3", a tag, a branch, a commit): whatever has been changed since, in
/// the folder or in the index, does not show. Nothing where git knows no such revision, or the folder is in no repository. Paths begin with
/// "revision:". Throws std::runtime_error, in words for the user, when git is not installed or fails, or the site was not there.
[[nodiscard]] std::optional<SourceTree> read_revision(const std::string& folder, const std::string& revision);

}  // namespace remit
