// Records → one index file, which Searcher opens. The only part of the library that writes; not compiled into the
// page's engine.
#pragma once

#include <filesystem>

#include "search/record.h"

namespace remit::search {

/// Writes the index of `corpus` to the file `path`, which is created, or replaced in one step when all went well. The
/// same corpus gives the same bytes. `scratch` must be an existing, empty folder on the same file system; it is left
/// empty. Uses all processors. May run in several threads at once, each with a path and a scratch folder of its own.
/// Throws std::runtime_error, with the path in its message, when the disk or Xapian refuses.
void write_index(const Corpus& corpus, const std::filesystem::path& path, const std::filesystem::path& scratch);

}  // namespace remit::search
