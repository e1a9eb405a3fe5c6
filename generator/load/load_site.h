// A folder of TOML → Site. The only door of this module.
#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/model/site.h"

namespace remit {

/// Loads all files of `files`, whose paths begin with `root` (may be empty, else ends with '/'). `assets` are the paths
/// below assets/. Everything that can be read is in the result, also when something else could not; faults are
/// reported. References are not looked up.
[[nodiscard]] Site load_site(const SourceFiles& files, std::string_view root, const std::vector<std::string>& assets,
                             Diagnostics& diagnostics);

/// True for the files that load_site() is to be given: `.toml`, outside assets/ and theme/. Path below the source
/// folder.
[[nodiscard]] bool is_content_file(std::string_view path);

}  // namespace remit
