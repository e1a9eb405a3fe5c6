// What the folder of a site's source holds, read from disk or from a revision in git.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit {

/// Where a site has the files that are copied as they are.
inline constexpr std::string_view assets_folder = "assets/";

/// What load_site() needs, unread by it.
struct SiteFolder {
    std::string root;  ///< What paths begin with, with a slash at its end; or empty.
    std::vector<std::pair<std::string, std::string>> content;   ///< Path with the root, and bytes.
    std::vector<std::string> assets;                            ///< Below assets/.
};

/// Throws std::runtime_error when something cannot be read.
[[nodiscard]] SiteFolder read_folder(const std::string& path);

/// The site in the folder at `path` as git has it at `revision` ("HEAD~3", a tag, a branch, a commit): whatever has
/// been changed since, in the folder or in the index, does not show. Nothing where git knows no such revision, or the
/// folder is in no repository. Paths begin with "revision:". Throws std::runtime_error, in words for the user, when git
/// is not installed or fails, or the site was not there.
[[nodiscard]] std::optional<SiteFolder> read_revision(const std::string& path, const std::string& revision);

}  // namespace remit
