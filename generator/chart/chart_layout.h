// Where boxes and lines stand: Graphviz's `dot`, asked for positions and nothing else.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace remit {

struct Size {
    double width = 0, height = 0;   ///< Pixels.
};

/// A line to be laid out, by places in the list of boxes. `label` is the room for its words; no width: it has none.
struct LineToLayOut {
    std::size_t lower = 0, upper = 0;
    Size label;
};

struct Point {
    double x = 0, y = 0;
};

struct LinePlace {
    std::string path;   ///< SVG path data, from the lower box to the upper one.
    Point label;        ///< The middle of the label's room.
};

/// In pixels from the upper left corner.
struct ChartLayout {
    double width = 0, height = 0;
    std::vector<Point> boxes;       ///< Centres.
    std::vector<LinePlace> lines;
};

/// Upper boxes stand above lower ones, or where that would be wider than `widest`, left of them,
/// whichever is less wide. Lowest boxes are staggered over
/// several rows where there are many. Lines must be between two different boxes. From any thread: one at a time is laid
/// out, since Graphviz holds state of its own. Throws std::runtime_error where Graphviz fails.
[[nodiscard]] ChartLayout lay_out_chart(const std::vector<Size>& boxes, const std::vector<LineToLayOut>& lines,
                                        double widest);

}  // namespace remit
