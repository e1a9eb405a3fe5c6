// Which editions of a group are compared with each other.
#pragma once

#include <string_view>
#include <vector>

#include "generator/model/queries.h"

namespace remit {

/// An edition and an older one that it is compared with.
struct Neighbours {
    const Edition* before = nullptr;
    const Edition* after = nullptr;
};

/// The pairs of a group's editions that are compared, by `after`, the nearest `before` first:
/// - Terms are compared with the newest terms that are certainly older and no draft.
/// - Where these are only a summary, full terms are compared also with the full ones before it: a summary does not tell
///   what was dropped.
/// - A supplement is compared with the one of its kind before it (`2018-constitution`, `2024-constitution`; or with the
///   same title), and with nothing else.
[[nodiscard]] std::vector<Neighbours> neighbours_in(const SiteIndex& site, std::string_view group);

}  // namespace remit
