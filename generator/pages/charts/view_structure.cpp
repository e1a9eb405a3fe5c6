// The structure of all groups: today, and at each date at which it changed.
#include "generator/chart/chart_graph.h"
#include "generator/pages/charts/chart_views.h"

namespace remit {
namespace {

constexpr double structure_width = 1140;

// Who belongs where and answers to whom; advice and seats would cross it all.
const TieKinds& drawn_kinds() {
    static const TieKinds kinds{TieKind::part_of, TieKind::reports_to, TieKind::joint_with};
    return kinds;
}

// `state`: at the date when it began; null for the site's own date.
void view_structure(PageScope& scope, const State* state, View& view) {
    const SiteContext& context = scope.context();
    const std::vector<State>& states = context.states();
    const Structure& structure = state == nullptr ? context.structure_today() : state->structure;
    ChartGraph graph = graph_of_all(structure, drawn_kinds());
    const std::size_t here = state == nullptr ? states.size() : static_cast<std::size_t>(state - states.data());
    if (state != nullptr && here > 0) mark_changes(graph, graph_of_all(states[here - 1].structure, drawn_kinds()));
    const std::string when = state == nullptr ? context.date_in_words(context.site().settings.as_of)
                                              : context.date_in_words(state->since.date, state->since.approximate);
    view.set("title",
             state == nullptr ? scope.words()("title.structure") : scope.words().with("title.structure-at", {when}));
    view.set("description", scope.words()("description.structure")).set("date", when).set("today", state == nullptr);

    View::List dates;
    const auto add_date = [&](const State* each, const std::string& label, const Address& to) {
        View date;
        date.set("label", label).set("href", scope.href(to)).set("current", each == state);
        dates.push_back(std::move(date));
    };
    for (const State& each : states) {
        add_date(&each, context.date_in_words(each.since.date, each.since.approximate),
                 address_of(PageKind::structure_at, {each.since.date.iso()}));
    }
    add_date(nullptr, scope.words()("structure.today"), address_of(PageKind::structure));
    const auto neighbour = [&](std::string_view name, bool there, std::size_t number) {
        if (!there) {
            view.set_none(name);
            return;
        }
        View each = dates[number];
        view.set_one(name, std::move(each));
    };
    neighbour("earlier", here > 0, here - 1);
    neighbour("later", here < states.size(), here + 1);
    view.set("dates", std::move(dates));

    const bool drawn = structure.bodies.size() <= most_boxes_unasked;
    view.set("too_many", drawn ? std::string{}
                               : scope.words().with("structure.too-many", {std::to_string(structure.bodies.size())}));
    view_tree(scope, graph, view);
    const std::string title = scope.words().with("chart.title", {scope.words()("title.structure"), when});
    if (drawn) view_drawing(scope, graph, title, structure_width, true, view);
    else view.set_none("drawing");
    const Address drawing = state == nullptr ? address_of(PageKind::structure_drawing)
                                             : address_of(PageKind::structure_drawing_at, {state->since.date.iso()});
    view.set("svg_href", drawn && !graph.boxes.empty() ? scope.href(drawing) : std::string{}).set("png_href", false);
    View::List charts;
    for (const Chart& chart : scope.site().charts) charts.push_back(scope.link({Kind::chart, chart.id.value, {}}));
    view.set("charts", std::move(charts));
}

}  // namespace

void view_structure_today(PageScope& scope, View& view) { view_structure(scope, nullptr, view); }

void view_structure_at(PageScope& scope, const State& state, View& view) { view_structure(scope, &state, view); }

}  // namespace remit
