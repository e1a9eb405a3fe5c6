// JSON Schemas of the files that authors write, for editors: Taplo and Even Better TOML check and complete by them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A kind of TOML file.
struct SourceFileKind {
    std::string_view name;    ///< "group", "site", "glossary".
    std::string_view files;   ///< "groups/<id>.toml".
};

/// Every kind, in the order of the manual.
[[nodiscard]] std::vector<SourceFileKind> source_file_kinds();

/// The schema (2020-12) of the files of a kind; nothing for another name. It knows what a file by itself can show:
/// keys, types, closed lists, forms, and which keys go together. Whether ids lead anywhere `remit check` knows.
[[nodiscard]] std::optional<std::string> schema_of_source(std::string_view name);

}  // namespace remit
