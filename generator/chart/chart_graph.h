// What a chart draws: boxes, and lines that say what the lower box is to the upper one. Nothing of words, sizes or
// places.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/chart.h"
#include "generator/model/structure.h"

namespace remit {

/// How a box changed since the chart before.
enum class Change : std::uint8_t { none, new_box, gone, renamed, new_chair };

struct ChartBox {
    Body body;                          ///< Of an extra box: its name, and what it leads to.
    const ExtraBox* extra = nullptr;    ///< The author's own; or nothing.
    bool links = true;                  ///< Leads somewhere: to `body.about`.
    Change change = Change::none;
    std::string former_name;            ///< Of a renamed box.
};

/// All that one box is to another, weightiest first.
struct ChartLine {
    std::size_t lower = 0, upper = 0;   ///< Places in ChartGraph::boxes.
    std::vector<TieKind> kinds;
    bool gone = false;                  ///< One of its ends is.
    std::vector<TieKind> inferred;      ///< Those of `kinds` that the sources only imply.

    [[nodiscard]] bool is_inferred(TieKind kind) const;
};

struct ChartGraph {
    std::vector<ChartBox> boxes;
    std::vector<ChartLine> lines;
};

/// What a chart shows of the ties.
using TieKinds = std::vector<TieKind>;
[[nodiscard]] TieKinds every_tie_kind();
/// The tie of one of vocabulary::chart_relations.
[[nodiscard]] TieKind tie_kind_of(std::string_view relation);

/// Everything that the structure has, drawn with these ties. Bodies that are only named and have no such tie are left
/// out.
[[nodiscard]] ChartGraph graph_of_all(const Structure& structure, const TieKinds& kinds);
/// The groups of a partnership, and whatever they are tied to.
[[nodiscard]] ChartGraph graph_of_partnership(const Structure& structure, const Reference& partnership,
                                              const TieKinds& kinds);
/// A group and what it is tied to; lines between its neighbours are left out. Empty where it is not in the structure.
[[nodiscard]] ChartGraph graph_around(const Structure& structure, const Reference& group, const TieKinds& kinds);
/// What an author's chart shows, with its extra boxes. `structure` is of the chart's date; of agencies_at() for a chart
/// of agencies.
[[nodiscard]] ChartGraph graph_of_chart(const Structure& structure, const Chart& chart);

/// The graph without lines that say no more than others do together: "part of" what a box above it is part of or
/// reports to.
[[nodiscard]] ChartGraph without_implied_lines(const ChartGraph& graph);

/// Marks in `graph` what changed since `before`, and adds the boxes and lines that are gone.
void mark_changes(ChartGraph& graph, const ChartGraph& before);

}  // namespace remit
