// What tests/bench measures of charts: one layout in a process of its own, or the same graph in Graphviz's language.
// usage: lay_out_chart BOXES [--dot]
#include <charconv>
#include <iostream>
#include <string_view>

#include "tests/bench/charts/made_chart.h"

namespace remit::bench {
namespace {

void print_dot(const MadeChart& chart) {
    constexpr double points_per_inch = 72;
    const bool many = chart.boxes.size() > 60;  // As lay_out_chart() has it.
    std::cout << "digraph chart {\nrankdir=" << (many ? "LR" : "TB") << "; nodesep=" << (many ? 0.1 : 0.25)
              << "; ranksep=" << (many ? 1.1 : 0.4)
              << ";\nnode [shape=box, fixedsize=true, label=\"\"];\nedge [dir=none];\n";
    for (std::size_t i = 0; i < chart.boxes.size(); ++i) {
        std::cout << i << " [width=" << chart.boxes[i].width / points_per_inch
                  << ", height=" << chart.boxes[i].height / points_per_inch << "];\n";
    }
    for (const LineToLayOut& line : chart.lines) std::cout << line.upper << " -> " << line.lower << ";\n";
    std::cout << "}\n";
}

}  // namespace
}  // namespace remit::bench

int main(int argc, char** argv) {
    using namespace remit::bench;
    std::size_t boxes = 0;
    const std::string_view number = argc > 1 ? argv[1] : "";
    (void)std::from_chars(number.data(), number.data() + number.size(), boxes);
    const bool dot = argc == 3 && std::string_view(argv[2]) == "--dot";
    if (boxes == 0 || (argc != 2 && !dot)) {
        std::cerr << "usage: lay_out_chart BOXES [--dot]\n";
        return 2;
    }
    const MadeChart chart = make_chart(boxes);
    if (dot) {
        print_dot(chart);
        return 0;
    }
    const remit::ChartLayout layout = remit::lay_out_chart(chart.boxes, chart.lines, 1e9);
    std::cout << layout.width << " x " << layout.height << '\n';
}
