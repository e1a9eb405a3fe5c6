// A chart as a nested list: each box once, below the box above it that weighs most.
#pragma once

#include <cstddef>
#include <vector>

#include "generator/chart/chart_graph.h"

namespace remit {

struct TreeNode {
    std::size_t box = 0;               ///< Place in ChartGraph::boxes.
    std::vector<TreeNode> lower;
};

/// Deeper than this a list is flat: nobody reads on, and templates that include themselves have an end.
inline constexpr std::size_t deepest_list = 12;

/// All boxes, those with nothing above them first; circles are entered at their first box.
[[nodiscard]] std::vector<TreeNode> tree_of(const ChartGraph& graph);

/// The boxes in the order of the tree: the order of reading, and of the keyboard.
[[nodiscard]] std::vector<std::size_t> reading_order(const std::vector<TreeNode>& tree);

}  // namespace remit
