// Records → one Xapian file. The only part of search/ that writes; not compiled into the page's engine.
#pragma once

#include <filesystem>

#include "search/record.h"

namespace remit::search {

/// Writes the index of `corpus` to the file `path` (created or replaced). The same corpus gives the same bytes.
/// Works in `scratch`, an existing empty folder on the same disk, and leaves it empty.
/// Throws std::runtime_error with the path when the disk or Xapian refuses.
void write_index(const Corpus& corpus, const std::filesystem::path& path, const std::filesystem::path& scratch);

}  // namespace remit::search
