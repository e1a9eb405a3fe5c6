// What the TOML library says is wrong, in words for authors and at the place to mend.
#pragma once

#include <string>
#include <string_view>

#include "generator/base/diagnostic_rules.h"
#include "generator/base/source_files.h"

namespace remit {

/// A fault of a file's TOML.
struct TomlFault {
    Rule rule = Rule::toml_syntax;
    Span span;
    std::string message, hint;
};

/// Translates a message of the library (toml++ 3) about the place `span`. A message that is not known stays as it is.
[[nodiscard]] TomlFault explain_toml_fault(std::string_view message, Span span, std::string_view text);

}  // namespace remit
