// Text files that the build compiled into the program (cmake/embed.cmake).
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

}  // namespace remit
