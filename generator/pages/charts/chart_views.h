// Pages of charts, and charts on other pages. Internal to pages/.
#pragma once

#include "generator/chart/chart_graph.h"
#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_chart(PageScope& scope, const Chart& chart, View& view);
void view_structure_today(PageScope& scope, View& view);
void view_structure_at(PageScope& scope, const State& state, View& view);

/// Above so many boxes a chart that nobody asked for is not drawn; its list is there.
inline constexpr std::size_t most_boxes_unasked = 250;

/// `tree`: a chart as a nested list.
void view_tree(PageScope& scope, const ChartGraph& graph, View& view);
/// `drawing`: a chart as a picture, or none where it has no boxes; at most `widest` pixels wide where it can be laid
/// out so. `legend`: below it, what lines and boxes mean.
void view_drawing(const PageScope& scope, const ChartGraph& graph, const std::string& title, double widest, bool legend,
                  View& view);
/// `surroundings`: the drawing of a group's own place, and what is above, below and beside it.
void view_surroundings(PageScope& scope, const Group& group, View& view);

}  // namespace remit
