// The whole way from a folder of TOML to a site on disk.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "generator/base/diagnostics.h"

namespace remit {

/// How far a run is: `done` of `total` pages or files of a stage.
struct Progress {
    std::string_view stage;   ///< "load", "check", "data", "PDFs", "pages", "index", "write".
    std::size_t done = 0;
    std::size_t total = 0;
};

struct CompileRequest {
    std::string source;              ///< Folder, as the user named it: paths in diagnostics begin with it.
    std::filesystem::path output;
    std::string theme;               ///< Folder whose templates take the place of the default theme's; or empty.
    bool deny_warnings = false;
    bool pdf = false;                ///< Also each edition that holds today as PDF.
    std::function<void(const Progress&)> progress;   ///< Called by one thread at a time; may be empty.
};

/// What was found and done. `files` is what the diagnostics point into.
struct CompileResult {
    SourceFiles files;
    Diagnostics diagnostics;         ///< Sorted.
    bool good = false;               ///< No errors, and no warnings where they are denied.
    std::size_t pages = 0;
    std::size_t pdfs = 0;
    std::size_t records = 0;
    std::size_t changed_files = 0;
    std::size_t index_bytes = 0;
};

/// Where the search index is in a site.
inline constexpr std::string_view index_path = "search/index.xapian";

/// Loads and checks the source and its theme. `output` is not used. Throws std::runtime_error when a folder or file
/// cannot be read.
[[nodiscard]] CompileResult check_source(const CompileRequest& request);

/// As check_source(), and where all is good writes the site: all of it or nothing. Throws std::runtime_error also when
/// the disk refuses; when PDFs are asked for and there is no Chromium, or it fails; when the output is not ours to
/// write; and when output and source lie in each other.
[[nodiscard]] CompileResult compile_site(const CompileRequest& request);

}  // namespace remit
