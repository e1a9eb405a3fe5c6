// Diagnostics as a person or an editor reads them.
#pragma once

#include <string>

#include "generator/base/diagnostics.h"

namespace remit {

enum class DiagnosticFormat : std::uint8_t {
    text,  ///< path:line:column: severity: message [slug], the source line, a caret, the hint; then a summary line.
    json,  ///< One JSON object a line; no summary.
};

struct PrintOptions {
    DiagnosticFormat format = DiagnosticFormat::text;
    bool colour = false;         ///< ANSI colours, for a terminal.
    bool deny_warnings = false;  ///< Warnings are shown as the errors that they count as.
};

/// All of `diagnostics`, in their order. Control characters of the author's text never reach the terminal.
[[nodiscard]] std::string print_diagnostics(const Diagnostics& diagnostics, const SourceFiles& files,
                                            const PrintOptions& options);

/// Text as it is safe on a terminal: control characters become U+FFFD, tabs stay.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace remit
