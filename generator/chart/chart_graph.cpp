#include "generator/chart/chart_graph.h"

#include <algorithm>
#include <map>

#include "generator/model/vocabulary.h"

namespace remit {
namespace {

bool is_only_named(const Body& body) {
    if (body.about.kind == Kind::agency) return false;
    return body.about.kind != Kind::group || static_cast<const Group*>(body.named)->is_external();
}

/// The part of a structure that a chart shows.
class Selection {
public:
    Selection(const Structure& structure, const TieKinds& kinds)
        : structure_(structure), kept_(structure.bodies.size()) {
        for (const Tie& tie : structure.ties) {
            if (std::find(kinds.begin(), kinds.end(), tie.kind) != kinds.end()) ties_.push_back(&tie);
        }
    }

    [[nodiscard]] const std::vector<const Tie*>& ties() const { return ties_; }
    void keep(std::size_t body) { kept_[body] = true; }

    /// Boxes and lines of what is kept, in the order of the structure.
    [[nodiscard]] ChartGraph graph() const {
        ChartGraph graph;
        std::vector<std::size_t> place(kept_.size());
        for (std::size_t i = 0; i < kept_.size(); ++i) {
            if (!kept_[i]) continue;
            place[i] = graph.boxes.size();
            graph.boxes.push_back({structure_.bodies[i], nullptr, true, Change::none, {}});
        }
        std::map<std::pair<std::size_t, std::size_t>, std::size_t> lines;
        for (const Tie* tie : ties_) {
            if (!kept_[tie->lower] || !kept_[tie->upper]) continue;
            const auto [line, first] = lines.try_emplace({tie->lower, tie->upper}, graph.lines.size());
            if (first) graph.lines.push_back({place[tie->lower], place[tie->upper], {}, false, {}});
            ChartLine& drawn = graph.lines[line->second];
            drawn.kinds.push_back(tie->kind);
            if (tie->inferred) drawn.inferred.push_back(tie->kind);
        }
        for (ChartLine& line : graph.lines) std::sort(line.kinds.begin(), line.kinds.end());
        return graph;
    }

private:
    const Structure& structure_;
    std::vector<bool> kept_;
    std::vector<const Tie*> ties_;
};

void add_extra_box(ChartGraph& graph, const ExtraBox& extra) {
    ChartBox box{{}, &extra, extra.about.has_value(), Change::none, {}};
    box.body.name = extra.name;
    if (extra.about) box.body.about = extra.about->value;
    const std::size_t place = graph.boxes.size();
    graph.boxes.push_back(std::move(box));
    if (!extra.upper) return;
    for (std::size_t i = 0; i < place; ++i) {
        if (graph.boxes[i].extra != nullptr || graph.boxes[i].body.about != extra.upper->value) continue;
        graph.lines.push_back({place, i, {tie_kind_of(extra.relation)}, false, {}});
        return;
    }
}

// A body with those that it is tied to, and its own ties alone: of ten thousand groups each is asked for.
Structure neighbourhood(const Structure& structure, std::size_t centre) {
    std::vector<std::size_t> kept{centre};
    for (const std::size_t tie : structure.ties_of[centre]) {
        kept.push_back(structure.ties[tie].lower);
        kept.push_back(structure.ties[tie].upper);
    }
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    Structure near;
    near.date = structure.date;
    for (const std::size_t body : kept) {
        near.places.emplace(structure.bodies[body].about, near.bodies.size());
        near.bodies.push_back(structure.bodies[body]);
    }
    const auto place_of = [&](std::size_t body) {
        return static_cast<std::size_t>(std::lower_bound(kept.begin(), kept.end(), body) - kept.begin());
    };
    for (const std::size_t number : structure.ties_of[centre]) {
        const Tie& tie = structure.ties[number];
        near.ties.push_back({place_of(tie.lower), place_of(tie.upper), tie.kind, tie.inferred});
    }
    return near;
}

// What tells a box from others of its chart, also across charts.
std::string key_of(const ChartBox& box) {
    return box.extra != nullptr ? "extra:" + box.body.name : box.body.about.text();
}

}  // namespace

bool ChartLine::is_inferred(TieKind kind) const {
    return std::find(inferred.begin(), inferred.end(), kind) != inferred.end();
}

TieKinds every_tie_kind() {
    TieKinds kinds;
    for (std::size_t i = 0; i < tie_kinds; ++i) kinds.push_back(static_cast<TieKind>(i));
    return kinds;
}

TieKind tie_kind_of(std::string_view relation) {
    const auto& words = vocabulary::chart_relations;
    return static_cast<TieKind>(std::find(words.begin(), words.end(), relation) - words.begin());
}

ChartGraph graph_of_all(const Structure& structure, const TieKinds& kinds) {
    Selection selection(structure, kinds);
    for (std::size_t i = 0; i < structure.bodies.size(); ++i) {
        if (!is_only_named(structure.bodies[i])) selection.keep(i);
    }
    for (const Tie* tie : selection.ties()) selection.keep(tie->lower), selection.keep(tie->upper);
    return selection.graph();
}

ChartGraph graph_of_partnership(const Structure& structure, const Reference& partnership, const TieKinds& kinds) {
    Selection selection(structure, kinds);
    const auto whole = structure.find(partnership);
    if (!whole) return {};
    // Its groups, and what is part of them: found over all ties, drawn or not.
    std::vector<bool> own(structure.bodies.size());
    own[*whole] = true;
    for (bool more = true; more;) {
        more = false;
        for (const Tie& tie : structure.ties) {
            if (tie.kind != TieKind::part_of || !own[tie.upper] || own[tie.lower]) continue;
            own[tie.lower] = more = true;
        }
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i] && i != *whole) selection.keep(i);
    }
    for (const Tie* tie : selection.ties()) {
        if (own[tie->lower] || (own[tie->upper] && tie->upper != *whole)) {
            selection.keep(tie->lower), selection.keep(tie->upper);
        }
    }
    return selection.graph();
}

ChartGraph graph_around(const Structure& structure, const Reference& group, const TieKinds& kinds) {
    const auto centre = structure.find(group);
    if (!centre) return {};
    const Structure near = neighbourhood(structure, *centre);
    Selection selection(near, kinds);
    selection.keep(*near.find(group));
    for (const Tie* tie : selection.ties()) selection.keep(tie->lower), selection.keep(tie->upper);
    return selection.graph();
}

ChartGraph graph_of_chart(const Structure& structure, const Chart& chart) {
    TieKinds kinds;
    for (const Located<std::string>& relation : chart.relations) kinds.push_back(tie_kind_of(relation.value));
    ChartGraph graph = chart.agencies      ? graph_of_all(structure, kinds)
                       : chart.partnership ? graph_of_partnership(structure, chart.partnership->value, kinds)
                       : chart.group       ? graph_around(structure, chart.group->value, kinds)
                                           : ChartGraph{};
    for (const ExtraBox& box : chart.boxes) add_extra_box(graph, box);
    return graph;
}

ChartGraph without_implied_lines(const ChartGraph& graph) {
    ChartGraph rest{graph.boxes, {}};
    // The lines of each box to what it is part of or reports to.
    std::vector<std::vector<std::size_t>> up(graph.boxes.size());
    for (std::size_t i = 0; i < graph.lines.size(); ++i) {
        if (graph.lines[i].kinds.front() <= TieKind::reports_to) up[graph.lines[i].lower].push_back(i);
    }
    std::vector<bool> dropped(graph.lines.size());
    const auto leads_there = [&](std::size_t line) {
        std::vector<bool> seen(graph.boxes.size());
        std::vector<std::size_t> open{graph.lines[line].lower};
        while (!open.empty()) {
            const std::size_t box = open.back();
            open.pop_back();
            if (box == graph.lines[line].upper) return true;
            if (seen[box]) continue;
            seen[box] = true;
            for (const std::size_t other : up[box]) {
                if (other != line && !dropped[other]) open.push_back(graph.lines[other].upper);
            }
        }
        return false;
    };
    for (std::size_t i = 0; i < graph.lines.size(); ++i) {
        const bool only_part = graph.lines[i].kinds.size() == 1 && graph.lines[i].kinds.front() == TieKind::part_of;
        dropped[i] = only_part && leads_there(i);
        if (!dropped[i]) rest.lines.push_back(graph.lines[i]);
    }
    return rest;
}

void mark_changes(ChartGraph& graph, const ChartGraph& before) {
    std::map<std::string, std::size_t> now;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) now.emplace(key_of(graph.boxes[i]), i);
    std::vector<bool> was(graph.boxes.size());
    std::vector<std::size_t> place(before.boxes.size());
    for (std::size_t i = 0; i < before.boxes.size(); ++i) {
        const ChartBox& old = before.boxes[i];
        const auto found = now.find(key_of(old));
        if (found == now.end()) {
            place[i] = graph.boxes.size();
            graph.boxes.push_back(old);
            graph.boxes.back().change = Change::gone;
            continue;
        }
        place[i] = found->second;
        was[found->second] = true;
        ChartBox& box = graph.boxes[found->second];
        if (box.body.name != old.body.name) {
            box.change = Change::renamed, box.former_name = old.body.name;
        } else if (box.body.chair != nullptr && old.body.chair != nullptr &&
                   !same_chair(box.body.chair, old.body.chair)) {
            box.change = Change::new_chair;
        }
    }
    for (std::size_t i = 0; i < was.size(); ++i) {
        if (!was[i]) graph.boxes[i].change = Change::new_box;
    }
    for (const ChartLine& line : before.lines) {
        const std::size_t lower = place[line.lower], upper = place[line.upper];
        if (graph.boxes[lower].change != Change::gone && graph.boxes[upper].change != Change::gone) continue;
        graph.lines.push_back({lower, upper, line.kinds, true, line.inferred});
    }
}

}  // namespace remit
