// Which of several things kept their order.
#pragma once

#include <cstddef>
#include <vector>

namespace remit {

/// Where a thing was before, and how much it counts.
struct Weighted {
    std::size_t position = 0;
    std::size_t weight = 1;
};

/// Of things in their new order: true for those of the heaviest row whose old positions rise. Positions may repeat; of
/// equal ones one row holds but one. Takes n log n steps.
[[nodiscard]] std::vector<bool> heaviest_in_order(const std::vector<Weighted>& things);

}  // namespace remit
