// A page as it is handed to what prints it. Internal to paper/.
#pragma once

#include <string>
#include <string_view>

namespace remit {

/// The page at `path` of the site with links that a copy of it may have anywhere: jumps within the page stay, as do
/// addresses of other sites; what leads to another page leads to `base_url` or, where that is empty, is no link any
/// more.
[[nodiscard]] std::string page_for_paper(std::string_view html, std::string_view path, std::string_view base_url);

}  // namespace remit
