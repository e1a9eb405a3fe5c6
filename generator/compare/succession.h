// Who took over from whom.
#pragma once

#include <string>
#include <vector>

#include "generator/model/queries.h"

namespace remit {

/// What something took over from, at once or by way of others.
struct Predecessor {
    Reference reference;
    bool inferred = false;   ///< No source says so, of this step or of one between.
};

/// The agencies or groups that an agency or group took over from, and those before them, nearest first; none of
/// anything else.
[[nodiscard]] std::vector<Predecessor> predecessors_of(const SiteIndex& site, const Reference& reference);

}  // namespace remit
