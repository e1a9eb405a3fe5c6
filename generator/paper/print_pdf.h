// One page of HTML, printed. Internal to paper/.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "generator/model/date.h"

namespace remit {

/// The page at `html` (its place on disk) as a tagged PDF with an outline, printed by `browser` (Chromium), which asks
/// for nothing over a network and keeps what it writes in `own`, a folder that is not there yet. The PDF says that it
/// was made at the beginning of `date`. Throws std::runtime_error with the last lines that the browser printed where it
/// fails, takes minutes, or makes no PDF.
[[nodiscard]] std::string print_pdf(const std::filesystem::path& browser, const std::filesystem::path& html,
                                    const std::filesystem::path& own, const PartialDate& date);

/// The PDF with each date of its making set to the beginning of `date`: as long as before, so that no place in it
/// moves. REQUIRES: a full date.
[[nodiscard]] std::string with_date(std::string pdf, const PartialDate& date);

}  // namespace remit
