// Files that the build compiled into the program (cmake/embed.cmake).
#pragma once

#include <string_view>
#include <vector>

namespace remit {

struct EmbeddedFile {
    std::string_view path;   ///< Relative to the folder it came from.
    std::string_view bytes;
};

/// themes/default.
[[nodiscard]] const std::vector<EmbeddedFile>& embedded_theme();

/// docs/diagnostics.md.
[[nodiscard]] const std::vector<EmbeddedFile>& embedded_manual();

/// What a site carries to search with: engine-LANGUAGE.gz for each language with a stemmer, their source and licence.
/// None where the program was built without (REMIT_BROWSER_ENGINE).
[[nodiscard]] const std::vector<EmbeddedFile>& embedded_engine();

}  // namespace remit
