// The surroundings on the page of a group.
#include <algorithm>

#include "generator/base/text.h"
#include "generator/pages/charts/chart_views.h"
#include "generator/pages/charts/chart_words.h"

namespace remit {
namespace {

constexpr double surroundings_width = 780;   // Pixels: the main column of a group's page.
constexpr std::size_t most_neighbours_drawn = 40;

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
    return scope.words().with("date.from-to",
                              {since, context.date_in_words(states[next].since.date, states[next].since.approximate)});
}

}  // namespace

void view_surroundings(PageScope& scope, const Group& group, View& view) {
    const Reference about{Kind::group, group.id.value, {}};
    const Structure* structure = &scope.context().structure_today();
    std::string when;
    if (!structure->find(about)) {
        // A group that is gone is shown as it stood last.
        const std::vector<State>& states = scope.context().states();
        const auto last = std::find_if(states.rbegin(), states.rend(),
                                       [&](const State& state) { return state.structure.find(about).has_value(); });
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
    const std::string title = scope.words().with("chart.surroundings", {group.name});
    if (graph.boxes.size() > most_neighbours_drawn) place.set_none("drawing");
    else view_drawing(scope, graph, title, surroundings_width, false, place);
    view.set_one("surroundings", std::move(place));
}

}  // namespace remit
