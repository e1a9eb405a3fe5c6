// The order of most lists. Internal to pages/.
#pragma once

#include <algorithm>
#include <vector>

#include "generator/base/text.h"

namespace remit {

/// Pointers to the things, by their names in small letters.
template <class T>
std::vector<const T*> sorted_by_name(const std::vector<T>& things) {
    std::vector<const T*> sorted;
    for (const T& thing : things) sorted.push_back(&thing);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const T* a, const T* b) { return to_lower(a->name) < to_lower(b->name); });
    return sorted;
}

}  // namespace remit
