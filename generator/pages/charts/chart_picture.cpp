#include "generator/pages/charts/chart_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "generator/chart/text_width.h"
#include "generator/model/vocabulary.h"
#include "generator/pages/charts/chart_words.h"

namespace remit {
namespace {

// Pixels. The style sheet gives the same sizes to the letters.
constexpr double text_width = 176;
constexpr double padding = 10;
constexpr double narrowest_box = 96;
constexpr double bold = 1.13;   // Names are, and so are wider.
constexpr double small_size = 12, small_line = 16;
constexpr double name_size = 14, name_line = 18;
constexpr double label_size = 12, label_line = 14;
constexpr double margin = 8;
constexpr double legend_line = 26, legend_text = 60, legend_size = 13;

std::string rounded(double value) { return std::to_string(std::lround(value)); }

/// The words of one box, in lines.
struct BoxText {
    std::vector<std::string> change, kind, name, chair;

    [[nodiscard]] Size size() const {
        double widest = narrowest_box - 2 * padding;
        for (const auto* lines : {&kind, &chair}) {
            for (const std::string& line : *lines) widest = std::max(widest, width_of(line, small_size));
        }
        for (const std::string& line : change) widest = std::max(widest, bold * width_of(line, small_size));
        for (const std::string& line : name) widest = std::max(widest, bold * width_of(line, name_size));
        const double lines = static_cast<double>(change.size() + kind.size() + chair.size());
        return {std::ceil(widest) + 2 * padding,
                lines * small_line + static_cast<double>(name.size()) * name_line + 2 * padding - 2};
    }
};

BoxText text_of(const PageScope& scope, const ChartBox& box) {
    const auto small = [](const std::string& words) { return wrap_words(words, small_size, text_width); };
    const std::string chair = chair_words(scope, box);
    return {wrap_words(change_words(scope, box), small_size, text_width / bold), small(kind_words(scope, box)),
            wrap_words(box.body.name, name_size, text_width / bold),
            chair.empty() ? std::vector<std::string>{} : small(scope.words().with("chart.chair", {chair}))};
}

View view_line_of_text(double x, double y, std::string words) {
    View view;
    view.set("x", rounded(x)).set("y", rounded(y)).set("words", std::move(words));
    return view;
}

View view_box(const PageScope& scope, const ChartBox& box, const BoxText& text, Size size, Point centre) {
    View view;
    const double left = centre.x - size.width / 2, top = centre.y - size.height / 2;
    view.set("shape", std::string(shape_of(box))).set("href", box.links ? scope.href(box.body.about) : std::string{});
    view.set("changed", box.change != Change::none).set("gone", box.change == Change::gone);
    view.set("left", rounded(left)).set("top", rounded(top)).set("box_width", rounded(size.width));
    view.set("box_height", rounded(size.height));
    view.set("inner_left", rounded(left + 4)).set("inner_top", rounded(top + 4));
    view.set("inner_width", rounded(size.width - 8)).set("inner_height", rounded(size.height - 8));
    view.set("double_frame", shape_of(box) == "partnership").set("double_side", shape_of(box) == "joint");
    view.set("round", shape_of(box) == "post");
    double y = top + padding - 1;
    const auto lines = [&](const std::vector<std::string>& words, double step) {
        View::List list;
        for (const std::string& each : words) {
            list.push_back(view_line_of_text(left + padding, y + 0.75 * step, each));
            y += step;
        }
        return list;
    };
    view.set("change_lines", lines(text.change, small_line)).set("kind_lines", lines(text.kind, small_line));
    view.set("name_lines", lines(text.name, name_line)).set("chair_lines", lines(text.chair, small_line));
    return view;
}

std::vector<std::string> label_of(const PageScope& scope, const ChartLine& line) {
    std::vector<std::string> words;
    // The heavy lines, which the rest hangs on.
    if (line.kinds.size() == 1 && line.kinds.front() == TieKind::part_of && line.inferred.empty()) return words;
    for (const TieKind kind : line.kinds) words.push_back(words_of_tie(scope, line, kind, "chart-line"));
    return words;
}

Size size_of(const std::vector<std::string>& label) {
    Size size{0, static_cast<double>(label.size()) * label_line + 4};
    for (const std::string& words : label) size.width = std::max(size.width, width_of(words, label_size) + 6);
    return size;
}

View view_line(const ChartLine& line, const LinePlace& place, const std::vector<std::string>& label) {
    View view;
    const std::string_view kind = name_of(line.kinds.front());
    view.set("path", place.path).set("line_kind", std::string(kind)).set("line_gone", line.gone);
    // What goes up the line has an arrow at its end.
    view.set("arrow", std::any_of(line.kinds.begin(), line.kinds.end(),
                                  [](TieKind each) { return each == TieKind::reports_to; }));
    view.set("open_arrow", kind == "advises").set("dot", kind == "chair-sits-on");
    View::List words;
    double y = place.label.y - static_cast<double>(label.size()) * label_line / 2 + 0.8 * label_line;
    for (const std::string& each : label) {
        words.push_back(view_line_of_text(place.label.x, y, each));
        y += label_line;
    }
    view.set("label_lines", std::move(words));
    return view;
}

// What the lines and the shapes of this chart mean, those that it has. {x, y} are of the words; the sample stands left
// of them.
View::List view_legend(const PageScope& scope, const ChartGraph& graph, double top, double& widest) {
    View::List rows;
    double y = top;
    const auto add = [&](std::string_view group, std::string_view name, std::string_view kind) {
        const std::string words = scope.words().of(group, name);
        View row = view_line_of_text(legend_text, y, words);
        row.set("sample_y", rounded(y - 5)).set("sample_top", rounded(y - 14)).set("sample_inner", rounded(y - 11));
        row.set("line_kind", kind == "line" ? std::string(name) : std::string{});
        row.set("shape", kind == "box" ? std::string(name) : std::string{});
        row.set("arrow", name == "reports-to").set("open_arrow", name == "advises").set("dot", name == "chair-sits-on");
        row.set("double_frame", name == "partnership").set("double_side", name == "joint").set("round", name == "post");
        rows.push_back(std::move(row));
        widest = std::max(widest, legend_text + width_of(words, legend_size));
        y += legend_line;
    };
    for (const std::string_view relation : vocabulary::chart_relations) {
        const bool used = std::any_of(graph.lines.begin(), graph.lines.end(), [&](const ChartLine& line) {
            return std::any_of(line.kinds.begin(), line.kinds.end(),
                               [&](TieKind kind) { return name_of(kind) == relation; });
        });
        if (used) add("chart-legend-line", relation, "line");
    }
    for (const std::string_view shape : {"partnership", "group", "joint", "outside", "post", "agency", "extra"}) {
        if (std::any_of(graph.boxes.begin(), graph.boxes.end(),
                        [&](const ChartBox& box) { return shape_of(box) == shape; })) {
            add("chart-legend-box", shape, "box");
        }
    }
    return rows;
}

}  // namespace

View view_picture(const PageScope& scope, const ChartGraph& whole, const std::vector<std::size_t>& order,
                  const std::string& title, double widest, bool legend) {
    std::vector<BoxText> texts;
    std::vector<Size> sizes;
    for (const ChartBox& box : whole.boxes) {
        texts.push_back(text_of(scope, box));
        sizes.push_back(texts.back().size());
    }
    const ChartGraph graph = without_implied_lines(whole);
    // Words on the lines where they do not all mean the same.
    const bool labelled = std::any_of(graph.lines.begin(), graph.lines.end(), [&](const ChartLine& line) {
        return line.kinds != graph.lines.front().kinds || !line.inferred.empty();
    });
    std::vector<std::vector<std::string>> labels;
    std::vector<LineToLayOut> lines;
    for (const ChartLine& line : graph.lines) {
        labels.push_back(labelled && !line.gone ? label_of(scope, line) : std::vector<std::string>{});
        lines.push_back({line.lower, line.upper, size_of(labels.back())});
    }
    const ChartLayout layout = lay_out_chart(sizes, lines, widest - 2 * margin);
    View::List boxes, drawn;
    for (const std::size_t i : order) {
        boxes.push_back(view_box(scope, graph.boxes[i], texts[i], sizes[i], layout.boxes[i]));
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        drawn.push_back(view_line(graph.lines[i], layout.lines[i], labels[i]));
    }
    double width = layout.width, height = layout.height;
    View::List rows;
    if (legend) {
        rows = view_legend(scope, graph, height + 2 * legend_line, width);
        height += static_cast<double>(rows.size() + 1) * legend_line;
    }
    if (legend) width = std::max(width, width_of(title, legend_size));
    const auto box_of_height = [&](double tall) {
        return rounded(-margin) + " " + rounded(-margin) + " " + rounded(width + 2 * margin) + " " + rounded(tall);
    };
    View view;
    view.set("drawing_title", title);
    view.set("drawing_description", scope.words().with("chart.description", {std::to_string(whole.boxes.size()),
                                                                             std::to_string(whole.lines.size())}));
    view.set("width", rounded(width + 2 * margin)).set("height", rounded(height + 2 * margin));
    view.set("view_box", box_of_height(height + 2 * margin));
    // A drawing alone says in a last line what it is.
    view.set("alone_height", rounded(height + 2 * margin + legend_line));
    view.set("alone_view_box", box_of_height(height + 2 * margin + legend_line));
    view.set("caption_y", rounded(height + legend_line - 4));
    view.set("wide", width > 1.1 * height);
    view.set("boxes", std::move(boxes)).set("lines", std::move(drawn)).set("legend", std::move(rows));
    return view;
}

}  // namespace remit
