// The terms that hold today as PDF.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "generator/naming/site_context.h"
#include "generator/theme/join_themes.h"
#include "generator/write/site_writer.h"

namespace remit {

/// The path of Chromium on this machine (PATH). Throws std::runtime_error where there is none.
[[nodiscard]] std::filesystem::path find_browser();

/// Stages each edition that holds today as a PDF beside its page, printed by the browser from the page as the theme
/// makes it, and gives the files with their sizes. `assets` is the folder of the site's own assets on disk, or empty
/// where it has none. `tell` is called after each, by one thread at a time, with how many are done of how many. Throws
/// std::runtime_error where the browser fails, takes minutes, or makes something else. Prints nothing where a page has
/// faults of its theme: whoever makes the pages reports them.
[[nodiscard]] std::vector<DataFile> print_editions(const std::filesystem::path& browser, const SiteContext& context,
                                                   const JoinedTheme& theme, const std::string& assets,
                                                   SiteWriter& writer,
                                                   const std::function<void(std::size_t, std::size_t)>& tell);

}  // namespace remit
