// Reads what a build is made from: content, assets, theme. Internal to build/.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "generator/check/check_site.h"
#include "generator/naming/words.h"
#include "generator/render/theme.h"

namespace remit {

/// Everything read and checked, ready to render.
struct Sources {
    std::optional<CheckedSite> site;     ///< Nothing where there were errors.
    std::optional<Theme> theme;
    Words words;
    std::vector<std::string> assets;     ///< Below the source's assets/.
    std::map<std::string, std::string> theme_assets;  ///< Path below theme_folder in the site → bytes.
    std::string theme_folder;            ///< "theme/DIGEST/": its name changes with any asset, so that a browser may keep them for ever.
    std::string root;                    ///< The source folder with a slash at its end; empty for the current one.
};

/// Reads the source folder and the theme into `files`; faults of both go to `diagnostics`.
[[nodiscard]] Sources read_sources(const std::string& source, const std::string& theme, SourceFiles& files, Diagnostics& diagnostics);

}  // namespace remit
