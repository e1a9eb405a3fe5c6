// The linter: rules over a loaded site. Only what passed it can be rendered or indexed.
#pragma once

#include "generator/model/checked_site.h"

namespace remit {

/// Applies every rule, then takes out what the author allowed. Nothing when `diagnostics` has an error, whoever
/// reported it. With `files`, what is found within a text is pointed at word by word; without them, at the text.
[[nodiscard]] std::optional<CheckedSite> check_site(Site site, Diagnostics& diagnostics,
                                                    const SourceFiles* files = nullptr);

}  // namespace remit
