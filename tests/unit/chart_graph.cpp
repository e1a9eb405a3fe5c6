#include "generator/chart/chart_graph.h"

#include <array>
#include <catch2/catch.hpp>

#include "generator/chart/chart_tree.h"
#include "tests/support/dated_site.h"

using namespace remit;
using namespace remit::test;

namespace {

const Reference new_partnership{Kind::partnership, "new", {}};
const Reference lasting{Kind::group, "lasting", {}};

struct Dated {
    Site site;
    SiteIndex index{site};
    History history{index};

    explicit Dated(const SourceList& more = {}) : site(site_with(more)) {}
    static Site site_with(const SourceList& more) {
        SourceList sources = dated_sources();
        sources.insert(sources.end(), more.begin(), more.end());
        return site_of(sources);
    }
    Structure at(const char* date) const { return structure_at(history, *parse_date(date)); }
};

// "Lasting>New Board(1,3)": the kinds of each line by number.
std::string lines_of(const ChartGraph& graph) {
    std::string words;
    for (const ChartLine& line : graph.lines) {
        words += graph.boxes[line.lower].body.name + ">" + graph.boxes[line.upper].body.name + "(";
        for (const TieKind kind : line.kinds)
            words += std::to_string(static_cast<int>(kind)) + (line.is_inferred(kind) ? "?" : "");
        words += line.gone ? ")x " : ") ";
    }
    return words;
}

std::string boxes_of(const ChartGraph& graph) {
    std::string words;
    for (const ChartBox& box : graph.boxes) words += box.body.name + ";";
    return words;
}

// A graph of lines "lower upper kind" between boxes named after numbers.
ChartGraph graph_of(std::size_t boxes, const std::vector<std::array<std::size_t, 3>>& lines) {
    ChartGraph graph;
    for (std::size_t i = 0; i < boxes; ++i) {
        ChartBox box;
        box.body.about = {Kind::group, std::to_string(i), {}};
        box.body.name = std::to_string(i);
        graph.boxes.push_back(box);
    }
    for (const auto& [lower, upper, kind] : lines)
        graph.lines.push_back({lower, upper, {static_cast<TieKind>(kind)}, false, {}});
    return graph;
}

std::string tree_words(const std::vector<TreeNode>& nodes) {
    std::string words;
    for (const TreeNode& node : nodes)
        words += std::to_string(node.box) + (node.lower.empty() ? "" : "(" + tree_words(node.lower) + ")") + " ";
    return words;
}

}  // namespace

TEST_CASE("all that one body is to another is one line, weightiest first") {
    const ChartGraph graph = graph_of_all(Dated().at("2022"), every_tie_kind());
    CHECK(lines_of(graph) ==
          "New Board>New(0) Lasting>New Board(1?34) Adults>New Board(4) Lasting>New(0) Lasting>Adults(2) ");
}

TEST_CASE("a graph has the ties that were asked for; who is only named and not tied so is left out") {
    const ChartGraph graph = graph_of_all(Dated().at("2022"), {TieKind::part_of});
    CHECK(boxes_of(graph) == "New;New Board;Lasting;");
}

TEST_CASE("a partnership's graph has its groups, their parts, and whoever those are tied to") {
    const Dated dated;
    const Reference old{Kind::partnership, "old", {}};
    CHECK(boxes_of(graph_of_partnership(dated.at("2018-04"), old, every_tie_kind())) ==
          "Old;Old Board;Former;Lost;Named;Head;");
    CHECK(boxes_of(graph_of_partnership(dated.at("2018-04"), old, {TieKind::joint_with})) == "Old Board;Former;Lost;");
    CHECK(boxes_of(graph_of_partnership(dated.at("2022"), old, every_tie_kind())).empty());
}

TEST_CASE("a group's surroundings are its own lines alone") {
    const ChartGraph graph = graph_around(Dated().at("2022"), lasting, every_tie_kind());
    CHECK(lines_of(graph) == "Lasting>New Board(1?34) Lasting>New(0) Lasting>Adults(2) ");
    CHECK(graph_around(Dated().at("2010"), lasting, every_tie_kind()).boxes.empty());
}

TEST_CASE("an author's chart has extra boxes, tied where the author says and the chart has the place") {
    const Dated dated(SourceList{{"charts/c.toml",
                                  "title = 'C'\npartnership = 'new'\ndraw = ['part-of']\n[[box]]\nname = "
                                  "'Helpers'\nrelation = 'reports-to'\nto = 'group:new-board'\n"
                                  "[[box]]\nname = 'Alone'\nabout = 'group:lasting'\n[[box]]\nname = "
                                  "'Elsewhere'\nrelation = 'part-of'\nto = 'partnership:old'\n"}});
    const ChartGraph graph = graph_of_chart(dated.at("2022"), dated.site.charts.at(0));
    CHECK(boxes_of(graph) == "New;New Board;Lasting;Helpers;Alone;Elsewhere;");
    CHECK(lines_of(graph) == "New Board>New(0) Lasting>New(0) Helpers>New Board(1) ");
    CHECK_FALSE(graph.boxes[3].links);
    CHECK(graph.boxes[4].links);
}

TEST_CASE("changes are marked, and what is gone stays in its place") {
    const Dated dated;
    ChartGraph graph = graph_of_all(dated.at("2022"), every_tie_kind());
    mark_changes(graph, graph_of_all(dated.at("2020"), every_tie_kind()));
    CHECK(graph.boxes[2].body.name == "Lasting");
    CHECK(graph.boxes[2].change == Change::renamed);
    CHECK(graph.boxes[2].former_name == "Former");
    CHECK(graph.boxes[3].change == Change::new_box);
    CHECK(graph.boxes[0].change == Change::none);

    ChartGraph later = graph_of_all(dated.at("2020"), every_tie_kind());
    mark_changes(later, graph_of_all(dated.at("2018-04"), every_tie_kind()));
    CHECK(boxes_of(later) == "New;New Board;Former;Old;Old Board;Lost;Named;Head;");
    CHECK(later.boxes[5].change == Change::gone);
    CHECK(lines_of(later) ==
          "New Board>New(0) Old Board>Old(0)x Former>Old(0)x Former>Old Board(1)x Lost>Old Board(0)x Lost>Named(1)x "
          "Lost>Head(1)x ");

    ChartGraph chairs = graph_of_all(dated.at("2023"), every_tie_kind());
    mark_changes(chairs, graph_of_all(dated.at("2022"), every_tie_kind()));
    CHECK(chairs.boxes[2].change == Change::new_chair);
}

TEST_CASE("a line that says what others say together is not drawn, others are") {
    // 0 part of 1, 1 part of 2, 0 part of 2; 3 reports to 0 and is part of 2; 4 advises 0 and is part of 2.
    const ChartGraph graph = graph_of(5, {{0, 1, 0}, {1, 2, 0}, {0, 2, 0}, {3, 0, 1}, {3, 2, 0}, {4, 0, 3}, {4, 2, 0}});
    CHECK(lines_of(without_implied_lines(graph)) == "0>1(0) 1>2(0) 3>0(1) 4>0(3) 4>2(0) ");
    // Circles: no two lines of one vouch for each other until none is left.
    CHECK(lines_of(without_implied_lines(graph_of(3, {{0, 1, 0}, {1, 0, 0}, {0, 2, 0}, {1, 2, 0}}))) ==
          "0>1(0) 1>0(0) 1>2(0) ");
}

TEST_CASE("the tree hangs each box once, below the tie that weighs most") {
    CHECK(tree_words(tree_of(graph_of(4, {{1, 0, 1}, {2, 0, 1}, {2, 1, 0}, {3, 2, 4}}))) == "0(1(2(3 ) ) ) ");
    CHECK(tree_words(tree_of(graph_of(2, {}))) == "0 1 ");
    CHECK(reading_order(tree_of(graph_of(4, {{0, 3, 0}, {1, 3, 0}, {2, 1, 0}}))) ==
          std::vector<std::size_t>{3, 0, 1, 2});
}

TEST_CASE("circles and endless chains make a tree all the same") {
    CHECK(tree_words(tree_of(graph_of(3, {{0, 1, 1}, {1, 2, 1}, {2, 0, 1}}))) == "0(2(1 ) ) ");
    std::vector<std::array<std::size_t, 3>> chain;
    for (std::size_t i = 1; i < 5000; ++i) chain.push_back({i, i - 1, 0});
    const auto tree = tree_of(graph_of(5000, chain));
    CHECK(reading_order(tree).size() == 5000);
    std::size_t depth = 1;
    for (const TreeNode* node = &tree[0]; !node->lower.empty(); node = &node->lower[0]) ++depth;
    CHECK(depth == deepest_list);
}
