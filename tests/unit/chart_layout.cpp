#include "generator/chart/chart_layout.h"

#include <oneapi/tbb/parallel_for.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <ctime>

using namespace remit;

namespace {

constexpr Size box{180, 60};
constexpr double wide = 1e6;

ChartLayout lay_out(std::size_t boxes, const std::vector<LineToLayOut>& lines, double widest = wide) {
    return lay_out_chart(std::vector<Size>(boxes, box), lines, widest);
}

// Of a made structure: every box below an earlier one, each fifth below two.
std::vector<LineToLayOut> many_lines(std::size_t boxes) {
    std::vector<LineToLayOut> lines;
    for (std::size_t i = 1; i < boxes; ++i) {
        lines.push_back({i, (i - 1) / 4, {70, 14}});
        if (i % 5 == 0) lines.push_back({i, i / 7, {70, 28}});
    }
    return lines;
}

bool overlap(Point a, Point b) { return std::abs(a.x - b.x) < box.width && std::abs(a.y - b.y) < box.height; }

}  // namespace

TEST_CASE("upper boxes stand above lower ones; no boxes take no room") {
    const ChartLayout layout = lay_out(3, {{1, 0, {}}, {2, 1, {}}});
    CHECK(layout.boxes[0].y < layout.boxes[1].y);
    CHECK(layout.boxes[1].y < layout.boxes[2].y);
    CHECK(layout.width == Approx(box.width).margin(4));
    CHECK(lay_out(0, {}).width == 0);
    CHECK(lay_out(1, {}).boxes.size() == 1);
}

TEST_CASE("what would be too wide stands from left to right") {
    std::vector<LineToLayOut> lines;
    for (std::size_t i = 1; i < 9; ++i) lines.push_back({i, 0, {}});
    const ChartLayout down = lay_out(9, lines), across = lay_out(9, lines, 800);
    CHECK(down.boxes[0].y < down.boxes[8].y);
    CHECK(across.boxes[0].x < across.boxes[8].x);
    CHECK(across.width < 800);
}

TEST_CASE("a line leads from the lower box to the upper one, its label has its room") {
    const ChartLayout layout = lay_out(2, {{1, 0, {60, 20}}});
    REQUIRE(layout.lines.size() == 1);
    // "M x,y C …": begins at the lower box's upper edge.
    const std::string& path = layout.lines[0].path;
    REQUIRE(path.starts_with("M"));
    CHECK(path.find('C') != std::string::npos);
    CHECK(std::stod(path.substr(path.find(',') + 1)) == Approx(layout.boxes[1].y - box.height / 2).margin(2));
    CHECK(layout.lines[0].label.y > layout.boxes[0].y);
    CHECK(layout.lines[0].label.y < layout.boxes[1].y);
}

TEST_CASE("circles, double lines and boxes without lines are laid out") {
    const ChartLayout layout = lay_out(6, {{0, 1, {}}, {1, 2, {}}, {2, 0, {}}, {1, 0, {}}, {1, 0, {}}});
    for (std::size_t i = 0; i < 6; ++i) {
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(overlap(layout.boxes[i], layout.boxes[j]));
    }
    CHECK(lay_out(100, {}).width < 4000);
}

TEST_CASE("500 boxes are laid out within a second, none upon another, in no endless row") {
    // Time of the processor: a busy machine is no slower chart.
    const std::clock_t begin = std::clock();
    const ChartLayout layout = lay_out(500, many_lines(500), 1140);
    CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < 1.0);
    CHECK(layout.height < 15'000);
    CHECK(layout.width < 6'000);
    std::size_t overlapping = 0;
    for (std::size_t i = 0; i < 500; ++i) {
        for (std::size_t j = 0; j < i; ++j) overlapping += overlap(layout.boxes[i], layout.boxes[j]) ? 1U : 0U;
    }
    CHECK(overlapping == 0);
}

TEST_CASE("500 boxes below one stand in several rows") {
    std::vector<LineToLayOut> lines;
    for (std::size_t i = 1; i < 500; ++i) lines.push_back({i, 0, {}});
    const ChartLayout layout = lay_out(500, lines, 1140);
    CHECK(layout.height < 15'000);
}

TEST_CASE("the same chart is laid out alike on every thread") {
    const ChartLayout one = lay_out(40, many_lines(40), 1140);
    std::vector<ChartLayout> others(16);
    tbb::parallel_for(std::size_t{0}, others.size(),
                      [&](std::size_t i) { others[i] = lay_out(40, many_lines(40), 1140); });
    for (const ChartLayout& other : others) {
        REQUIRE(other.lines.size() == one.lines.size());
        for (std::size_t i = 0; i < one.lines.size(); ++i) CHECK(other.lines[i].path == one.lines[i].path);
    }
}
