// What a site is compiled from, read and checked: its content and its theme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/checked_site.h"
#include "generator/theme/join_themes.h"

namespace remit {

struct SiteAndTheme {
    std::optional<CheckedSite> site;     ///< Nothing where there were errors.
    JoinedTheme theme;
    std::string root;                    ///< The source folder with a slash at its end; empty for the current one.
    std::vector<std::string> assets;     ///< Paths below the source's assets/.
};

/// Reads the source folder and its theme into `files`; faults of both go to `diagnostics`. The author's theme is the
/// folder `theme` or, where that is empty, the one that the site names. A site that does not say as at which day it is
/// to be read is read as at today(). Throws std::runtime_error when a folder or file cannot be read.
[[nodiscard]] SiteAndTheme read_site_and_theme(const std::string& source, const std::string& theme, SourceFiles& files,
                                               Diagnostics& diagnostics);

}  // namespace remit
