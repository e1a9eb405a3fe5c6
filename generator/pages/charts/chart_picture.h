// A chart ready to be drawn: boxes with their words in lines, lines with their labels, each in its place.
// Internal to pages/.
#pragma once

#include <string>
#include <vector>

#include "generator/chart/chart_graph.h"
#include "generator/chart/chart_layout.h"
#include "generator/pages/page_scope.h"

namespace remit {

/// What a template draws a chart from: its title and description, sizes, boxes, lines, legend. `order` is that of the
/// keyboard.
[[nodiscard]] View view_picture(const PageScope& scope, const ChartGraph& graph, const std::vector<std::size_t>& order,
                                const std::string& title, double widest, bool legend);

}  // namespace remit
