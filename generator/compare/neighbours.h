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

/// Each edition with the newest that is certainly older; and where that one is only a summary, also with the full terms before it, since a
/// summary does not tell what was dropped. What comes after a draft is compared with what stood before the draft. A supplement is
/// compared with the one of its kind before it (`2018-constitution`, `2024-constitution`; or with the same title), and with
/// nothing else. By `after`, the nearest `before` first.
[[nodiscard]] std::vector<Neighbours> neighbours_in(const SiteIndex& site, std::string_view group);

/// The terms that hold: in force or under review, with nothing newer in their place; or nothing.
[[nodiscard]] const Edition* find_edition_in_force(const SiteIndex& site, std::string_view group);

}  // namespace remit
