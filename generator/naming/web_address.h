// Addresses as they stand outside the site's pages: in files of data.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// The address of a page or a part of it: whole where the site says where it is published, else from the root of the
/// site.
[[nodiscard]] std::string web_address(const SiteContext& context, const Address& to);
[[nodiscard]] std::string web_address(const SiteContext& context, const Reference& to);

}  // namespace remit
