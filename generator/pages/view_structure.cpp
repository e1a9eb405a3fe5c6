// The structure of all groups: today, and at each date at which it changed.
#include "generator/chart/chart_graph.h"
#include "generator/pages/views.h"

namespace remit {
namespace {

constexpr double structure_width = 1140;

// Who belongs where and answers to whom; advice and seats would cross it all.
const TieKinds& drawn_kinds() {
    static const TieKinds kinds{TieKind::part_of, TieKind::reports_to, TieKind::joint_with};
    return kinds;
}

Address address_of_state(const State& state) { return {"structure/" + state.since.date.iso() + ".html", {}}; }

}  // namespace

void view_structure(PageScope& scope, const State* state, View& view) {
    const SiteContext& context = scope.context();
    const std::vector<State>& states = context.states();
    const Structure& structure = state == nullptr ? context.structure_today() : state->structure;
    ChartGraph graph = graph_of_all(structure, drawn_kinds());
    const std::size_t here = state == nullptr ? states.size() : static_cast<std::size_t>(state - states.data());
    if (state != nullptr && here > 0) mark_changes(graph, graph_of_all(states[here - 1].structure, drawn_kinds()));
    const std::string when = state == nullptr ? context.date_in_words(context.site().settings.as_of) : context.date_in_words(state->since.date, state->since.approximate);
    view.set("title", state == nullptr ? scope.words()("title.structure") : scope.words().with("title.structure-at", {when}));
    view.set("description", scope.words()("description.structure")).set("date", when).set("today", state == nullptr);

    View::List dates;
    const auto add_date = [&](const State* each, const std::string& label, const Address& to) {
        View date;
        date.set("label", label).set("href", scope.href(to)).set("current", each == state);
        dates.push_back(std::move(date));
    };
    for (const State& each : states) add_date(&each, context.date_in_words(each.since.date, each.since.approximate), address_of_state(each));
    add_date(nullptr, scope.words()("structure.today"), {"structure.html", {}});
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
    view.set("too_many", drawn ? std::string{} : scope.words().with("structure.too-many", {std::to_string(structure.bodies.size())}));
    view_tree(scope, graph, view);
    if (drawn) view_drawing(scope, graph, scope.words().with("chart.title", {scope.words()("title.structure"), when}), structure_width, true, view);
    else view.set_none("drawing");
    const std::string drawing = (state == nullptr ? std::string("structure") : "structure/" + state->since.date.iso()) + ".svg";
    view.set("svg_href", drawn && !graph.boxes.empty() ? scope.href(Address{drawing, {}}) : std::string{}).set("png_href", false);
    View::List charts;
    for (const Chart& chart : scope.site().charts) charts.push_back(scope.link({Kind::chart, chart.id.value, {}}));
    view.set("charts", std::move(charts));
}

}  // namespace remit
