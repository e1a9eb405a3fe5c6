// What a page is about, for search engines.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// The thing that the page at `path` shows, and the way to it from the home page, in the words of schema.org: JSON-LD
/// that may stand in a script element as it is. Empty for pages that are about no thing.
[[nodiscard]] std::string linked_data(const SiteContext& context, const std::string& path);

}  // namespace remit
