// A chart as a nested list, which says what the drawing shows.
#include <algorithm>
#include <optional>

#include "generator/chart/chart_tree.h"
#include "generator/pages/charts/chart_views.h"
#include "generator/pages/charts/chart_words.h"

namespace remit {
namespace {

class TreeViewer {
public:
    TreeViewer(PageScope& scope, const ChartGraph& graph)
        : scope_(scope), graph_(graph), lines_of_(graph.boxes.size()) {
        for (const ChartLine& line : graph.lines) lines_of_[line.lower].push_back(&line);
    }

    // `upper`: the box that the nodes stand below.
    View::List list(const std::vector<TreeNode>& nodes, std::optional<std::size_t> upper = {}) {
        View::List items;
        for (const TreeNode& node : nodes) {
            const ChartBox& box = graph_.boxes[node.box];
            View item = view_box_name(scope_, box);
            item.set("kind_label", kind_words(scope_, box)).set("change", change_words(scope_, box));
            item.set("chair", chair_words(scope_, box));
            item.set("box_note", box.extra == nullptr ? Markup{} : scope_.line(box.extra->note));
            item.set("ties", ties(node.box, upper));
            item.set("lower", list(node.lower, node.box));
            items.push_back(std::move(item));
        }
        return items;
    }

private:
    // "Reports to A, B": one entry a kind of tie. That it is part of what it stands below, the place says.
    View::List ties(std::size_t box, std::optional<std::size_t> above) {
        View::List ties;
        for (const TieKind kind : every_tie_kind()) {
            View::List uppers;
            for (const ChartLine* line : lines_of_[box]) {
                if (kind == TieKind::part_of && line->upper == above) continue;
                if (std::find(line->kinds.begin(), line->kinds.end(), kind) == line->kinds.end()) continue;
                View upper = view_box_name(scope_, graph_.boxes[line->upper]);
                upper.set("inferred", line->is_inferred(kind));
                uppers.push_back(std::move(upper));
            }
            if (uppers.empty()) continue;
            View tie;
            tie.set("tie_label", scope_.words().of("chart-tie", name_of(kind))).set("uppers", std::move(uppers));
            ties.push_back(std::move(tie));
        }
        return ties;
    }

    PageScope& scope_;
    const ChartGraph& graph_;
    std::vector<std::vector<const ChartLine*>> lines_of_;
};

}  // namespace

void view_tree(PageScope& scope, const ChartGraph& graph, View& view) {
    view.set("tree", TreeViewer(scope, graph).list(tree_of(graph)));
}

}  // namespace remit
