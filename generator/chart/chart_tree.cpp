#include "generator/chart/chart_tree.h"


namespace remit {
namespace {

constexpr std::size_t nothing = static_cast<std::size_t>(-1);

// For each box the line to the box above it that weighs most: what it is part of, then whom it reports to, ….
std::vector<std::size_t> main_lines(const ChartGraph& graph) {
    std::vector<std::size_t> main(graph.boxes.size(), nothing);
    for (std::size_t i = 0; i < graph.lines.size(); ++i) {
        const ChartLine& line = graph.lines[i];
        std::size_t& best = main[line.lower];
        if (best == nothing || line.kinds.front() < graph.lines[best].kinds.front()) best = i;
    }
    return main;
}

void collect(const std::vector<TreeNode>& nodes, std::vector<std::size_t>& order) {
    for (const TreeNode& node : nodes) {
        order.push_back(node.box);
        collect(node.lower, order);
    }
}

class TreeMaker {
public:
    explicit TreeMaker(const ChartGraph& graph) : lower_(graph.boxes.size()), placed_(graph.boxes.size()) {
        const std::vector<std::size_t> main = main_lines(graph);
        for (std::size_t box = 0; box < main.size(); ++box) {
            if (main[box] == nothing) roots_.push_back(box);
            else lower_[graph.lines[main[box]].upper].push_back(box);
        }
    }

    std::vector<TreeNode> make() {
        std::vector<TreeNode> tree;
        for (const std::size_t root : roots_) add(root, tree, 1);
        for (std::size_t box = 0; box < placed_.size(); ++box) {
            if (!placed_[box]) add(box, tree, 1);  // In a circle: no root leads there.
        }
        return tree;
    }

private:
    // Chains of any length without recursion beyond the deepest list: what is deeper stands beside its upper.
    void add(std::size_t box, std::vector<TreeNode>& to, std::size_t depth) {
        if (depth == deepest_list) {
            std::vector<std::size_t> open{box};
            while (!open.empty()) {
                const std::size_t next = open.back();
                open.pop_back();
                if (placed_[next]) continue;
                placed_[next] = true;
                to.push_back({next, {}});
                open.insert(open.end(), lower_[next].rbegin(), lower_[next].rend());
            }
            return;
        }
        if (placed_[box]) return;
        placed_[box] = true;
        TreeNode node{box, {}};
        for (const std::size_t each : lower_[box]) add(each, node.lower, depth + 1);
        to.push_back(std::move(node));
    }

    std::vector<std::size_t> roots_;
    std::vector<std::vector<std::size_t>> lower_;
    std::vector<bool> placed_;
};

}  // namespace

std::vector<TreeNode> tree_of(const ChartGraph& graph) { return TreeMaker(graph).make(); }

std::vector<std::size_t> reading_order(const std::vector<TreeNode>& tree) {
    std::vector<std::size_t> order;
    collect(tree, order);
    return order;
}

}  // namespace remit
