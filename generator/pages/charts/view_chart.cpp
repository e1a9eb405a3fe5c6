// The page of a chart.
#include "generator/chart/chart_tree.h"
#include "generator/pages/charts/chart_picture.h"
#include "generator/pages/charts/chart_views.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

// Pixels: as wide as the page's text at its widest.
constexpr double chart_width = 1140;

}  // namespace

void view_drawing(const PageScope& scope, const ChartGraph& graph, const std::string& title, double widest, bool legend,
                  View& view) {
    if (graph.boxes.empty()) {
        view.set_none("drawing");
        return;
    }
    view.set_one("drawing", view_picture(scope, graph, reading_order(tree_of(graph)), title, widest, legend));
}

void view_chart(PageScope& scope, const Chart& chart, View& view) {
    const PartialDate date = chart.date.empty() ? scope.site().settings.as_of : chart.date;
    const std::string when = scope.context().date_in_words(date, chart.approximate && !chart.date.empty());
    view.set("summary", scope.block(chart.summary)).set("title", chart.name);
    view.set("description", scope.context().words_of(chart.summary));
    view.set("date", scope.words().with("date.as-at", {when}));
    scope.set_link(view, "about", chart.partnership ? chart.partnership : chart.group);
    const Structure structure =
        chart.agencies ? agencies_at(scope.site(), date) : structure_at(scope.context().history(), date);
    const ChartGraph graph = graph_of_chart(structure, chart);
    view_tree(scope, graph, view);
    view_drawing(scope, graph, scope.words().with("chart.title", {chart.name, when}), chart_width, true, view);
    view.set("note", scope.block(chart.note));
    view.set("svg_href", scope.href(address_of(PageKind::chart_drawing, {chart.id.value})));
    view.set("png_href", scope.context().makes_png() ? scope.href(address_of(PageKind::chart_png, {chart.id.value}))
                                                     : std::string{});
    view_mentions(scope, Kind::chart, chart.id.value, view);
}

}  // namespace remit
