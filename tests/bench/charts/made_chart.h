// A made-up chart of any size: a tree of three to six below each box, every fifth box below a second one as well.
#pragma once

#include <cstddef>
#include <vector>

#include "generator/chart/chart_layout.h"

namespace remit::bench {

struct MadeChart {
    std::vector<Size> boxes;
    std::vector<LineToLayOut> lines;
};

inline MadeChart make_chart(std::size_t boxes) {
    MadeChart chart;
    for (std::size_t i = 0; i < boxes; ++i) {
        chart.boxes.push_back({160.0 + static_cast<double>(i % 5) * 10, 50.0 + static_cast<double>(i % 4) * 18});
    }
    std::size_t upper = 0, left = 3;
    for (std::size_t i = 1; i < boxes; ++i) {
        chart.lines.push_back({i, upper, {}});
        const std::size_t second = i / 3;
        if (i % 5 == 0 && second != upper) chart.lines.push_back({i, second, {}});
        if (--left == 0) left = 3 + ++upper % 4;
    }
    return chart;
}

}  // namespace remit::bench
