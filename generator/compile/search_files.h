// The files that the pages of a site load to search. Internal to compile/.
#pragma once

#include <filesystem>
#include <string>

#include "generator/write/site_writer.h"

namespace remit {

/// Stages below search/ what a page loads: the index at `index`, and the engine whose stemmer is `language`'s. Each
/// twice, for a page from a server and for one from disk, which may load scripts alone; names change with content, but
/// for files.js, which says them. Without an engine (REMIT_BROWSER_ENGINE) only files.js, which says so.
void write_search_files(const std::filesystem::path& index, const std::string& language, SiteWriter& writer);

}  // namespace remit
