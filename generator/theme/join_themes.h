// How the author's theme lies over the default theme, file by file.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "generator/base/diagnostics.h"
#include "generator/model/site.h"
#include "generator/naming/words.h"
#include "generator/render/theme.h"

namespace remit {

/// The default theme with the author's over it: what pages are rendered by, and what a site carries of it.
struct JoinedTheme {
    std::optional<Theme> templates;                ///< Nothing where there were faults.
    Words words;         ///< Of the interface, in the site's language where the themes have it.
    std::string folder;  ///< "theme/DIGEST/", where the assets are in the site: its name changes with
                         ///< any of them, so that a browser may keep them for ever.
    std::map<std::string, std::string> assets;     ///< Path below `folder` → bytes.
};

/// Reads the default theme and that of the author (the folder `own`, or empty where there is none) into `files`. The
/// site's colours and sizes stand in place of the theme's. Reports faults of both themes and of these colours and
/// sizes. Throws std::runtime_error when the folder cannot be read.
[[nodiscard]] JoinedTheme join_themes(const std::string& own, const Settings& site, SourceFiles& files,
                                      Diagnostics& diagnostics);

}  // namespace remit
