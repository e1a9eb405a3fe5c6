// Pages of charts, and the surroundings on the page of a group.
#include <algorithm>

#include "generator/base/text.h"
#include "generator/chart/chart_tree.h"
#include "generator/pages/chart_picture.h"
#include "generator/pages/views.h"

namespace remit {
namespace {

// Pixels: as wide as the page's text at its widest, and as the main column of a group's page.
constexpr double chart_width = 1140;
constexpr double surroundings_width = 780;
constexpr std::size_t most_neighbours_drawn = 40;

View view_box_name(const PageScope& scope, const ChartBox& box) {
    View view;
    view.set("label", box.body.name).set("href", box.links ? scope.href(box.body.about) : std::string{});
    return view;
}

class TreeViewer {
public:
    TreeViewer(PageScope& scope, const ChartGraph& graph) : scope_(scope), graph_(graph), lines_of_(graph.boxes.size()) {
        for (const ChartLine& line : graph.lines) lines_of_[line.lower].push_back(&line);
    }

    // `upper`: the box that the nodes stand below.
    View::List list(const std::vector<TreeNode>& nodes, std::optional<std::size_t> upper = {}) {
        View::List items;
        for (const TreeNode& node : nodes) {
            const ChartBox& box = graph_.boxes[node.box];
            View item = view_box_name(scope_, box);
            item.set("kind_label", kind_words(scope_, box)).set("change", change_words(scope_, box)).set("chair", chair_words(scope_, box));
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

// "Part of; reports to": all that the line says, in the words of `group`.
std::string words_of_line(const PageScope& scope, const ChartLine& line, std::string_view group) {
    std::string words;
    for (const TieKind kind : line.kinds) {
        const std::string tie = words_of_tie(scope, line, kind, group);
        words += words.empty() ? tie : "; " + to_lower(tie.substr(0, 1)) + tie.substr(1);
    }
    return words;
}

// When the state held, in words: until the next one began.
std::string when_of(const PageScope& scope, const State& state) {
    const std::vector<State>& states = scope.context().states();
    const auto& context = scope.context();
    const std::string since = context.date_in_words(state.since.date, state.since.approximate);
    const auto next = static_cast<std::size_t>(&state - states.data()) + 1;
    if (next == states.size()) return scope.words().with("date.since", {since});
    return scope.words().with("date.from-to", {since, context.date_in_words(states[next].since.date, states[next].since.approximate)});
}

}  // namespace

void view_tree(PageScope& scope, const ChartGraph& graph, View& view) { view.set("tree", TreeViewer(scope, graph).list(tree_of(graph))); }

void view_drawing(const PageScope& scope, const ChartGraph& graph, const std::string& title, double widest, bool legend, View& view) {
    if (graph.boxes.empty()) {
        view.set_none("drawing");
        return;
    }
    view.set_one("drawing", view_picture(scope, graph, reading_order(tree_of(graph)), title, widest, legend));
}

void view_chart(PageScope& scope, const Chart& chart, View& view) {
    const PartialDate date = chart.date.empty() ? scope.site().settings.as_of : chart.date;
    const std::string when = scope.context().date_in_words(date, chart.approximate && !chart.date.empty());
    view.set("summary", scope.block(chart.summary)).set("title", chart.name).set("description", scope.context().words_of(chart.summary));
    view.set("date", scope.words().with("date.as-at", {when}));
    scope.set_link(view, "about", chart.partnership ? chart.partnership : chart.group);
    const Structure structure = chart.agencies ? agencies_at(scope.site(), date) : structure_at(scope.context().history(), date);
    const ChartGraph graph = graph_of_chart(structure, chart);
    view_tree(scope, graph, view);
    view_drawing(scope, graph, scope.words().with("chart.title", {chart.name, when}), chart_width, true, view);
    view.set("note", scope.block(chart.note));
    view.set("svg_href", scope.href(address_of(PageKind::chart_drawing, {chart.id.value})));
    view.set("png_href", scope.context().makes_png() ? scope.href(address_of(PageKind::chart_png, {chart.id.value})) : std::string{});
    view_mentions(scope, Kind::chart, chart.id.value, view);
}

void view_surroundings(PageScope& scope, const Group& group, View& view) {
    const Reference about{Kind::group, group.id.value, {}};
    const Structure* structure = &scope.context().structure_today();
    std::string when;
    if (!structure->find(about)) {
        // A group that is gone is shown as it stood last.
        const std::vector<State>& states = scope.context().states();
        const auto last = std::find_if(states.rbegin(), states.rend(), [&](const State& state) { return state.structure.find(about).has_value(); });
        if (last == states.rend()) {
            view.set_none("surroundings");
            return;
        }
        structure = &last->structure;
        when = when_of(scope, *last);
    }
    const ChartGraph graph = graph_around(*structure, about, every_tie_kind());
    if (graph.lines.empty()) {
        view.set_none("surroundings");
        return;
    }
    View place;
    place.set("when", when);
    View::List above, beside, below;
    for (const ChartLine& line : graph.lines) {
        const bool up = graph.boxes[line.lower].body.about == about;
        const ChartBox& other = graph.boxes[up ? line.upper : line.lower];
        View each = view_box_name(scope, other);
        each.set("tie_label", words_of_line(scope, line, up ? "chart-tie" : "chart-tie-down"));
        const bool is_beside = line.kinds.front() > TieKind::reports_to;
        (is_beside ? beside : up ? above : below).push_back(std::move(each));
    }
    View::List sides;
    const auto add = [&](std::string_view side, View::List entries) {
        if (entries.empty()) return;
        View each;
        each.set("side_label", scope.words().of("chart-side", side)).set("entries", std::move(entries));
        sides.push_back(std::move(each));
    };
    add("above", std::move(above));
    add("beside", std::move(beside));
    add("below", std::move(below));
    place.set("sides", std::move(sides));
    if (graph.boxes.size() > most_neighbours_drawn) place.set_none("drawing");
    else view_drawing(scope, graph, scope.words().with("chart.surroundings", {group.name}), surroundings_width, false, place);
    view.set_one("surroundings", std::move(place));
}

}  // namespace remit
