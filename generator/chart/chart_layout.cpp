#include "generator/chart/chart_layout.h"

#include <graphviz/gvc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <stdexcept>

// Linked in, so that neither a folder of plugins nor its list is looked for when the program runs.
extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;

namespace remit {
namespace {

constexpr double points_per_inch = 72;
constexpr std::size_t boxes_in_row = 24;     // Of lowest boxes that are side by side; more rows for more.
constexpr std::size_t most_rows = 4;
constexpr std::size_t many_boxes = 60;  // Beyond, top-down is too wide for certain, boxes stand close, and labels get
                                        // no room of their own: asking for it takes Graphviz seconds.

std::string inches(double pixels) { return std::to_string(pixels / points_per_inch); }

/// Graphviz's own state; used under the lock alone.
class Graphviz {
public:
    Graphviz() {
        static std::array<lt_symlist_t, 2> plugins{
            {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}}};
        context = gvContextPlugins(plugins.data(), 0);
        agseterr(AGMAX);  // Its words are for people who write its own language.
    }
    GVC_t* context = nullptr;
};

/// One graph in Graphviz, until it goes out of scope.
class Drawing {
public:
    Drawing(Graphviz& graphviz, const char* direction, bool close)
        : graphviz_(graphviz), graph_(agopen(name_.data(), Agdirected, nullptr)) {
        set(AGRAPH, "rankdir", direction);
        set(AGRAPH, "nodesep", close ? "0.1" : "0.25");
        set(AGRAPH, "ranksep", close ? "1.1" : "0.4");
        set(AGNODE, "shape", "box");
        set(AGNODE, "fixedsize", "true");
        set(AGNODE, "label", "");
        width_ = set(AGNODE, "width", "1");
        height_ = set(AGNODE, "height", "1");
        set(AGEDGE, "dir", "none");
        label_ = set(AGEDGE, "label", "");
        rows_ = set(AGEDGE, "minlen", "1");
        style_ = set(AGEDGE, "style", "");
    }
    ~Drawing() {
        if (laid_out_) gvFreeLayout(graphviz_.context, graph_);
        agclose(graph_);
    }
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    void add_box(Size size) {
        std::string name = std::to_string(boxes_.size());
        Agnode_t* box = agnode(graph_, name.data(), 1);
        agxset(box, width_, inches(size.width).data());
        agxset(box, height_, inches(size.height).data());
        boxes_.push_back(box);
    }

    Agedge_t* add_line(std::size_t upper, std::size_t lower, std::size_t rows) {
        Agedge_t* line = agedge(graph_, boxes_[upper], boxes_[lower], nullptr, 1);
        if (rows > 1) agxset(line, rows_, std::to_string(rows).data());
        return line;
    }

    // A table without content has exactly the size that it is given, whatever fonts there are.
    void add_label(Agedge_t* line, Size size) {
        std::string html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"" +
                           std::to_string(std::lround(size.width)) + "\" HEIGHT=\"" +
                           std::to_string(std::lround(size.height)) + "\"><TR><TD></TD></TR></TABLE>";
        char* shared = agstrdup_html(graph_, html.data());
        agxset(line, label_, shared);
        agstrfree(graph_, shared);
    }

    void hide(Agedge_t* line) { agxset(line, style_, std::string("invis").data()); }

    void lay_out() {
        std::string engine = "dot";
        if (gvLayout(graphviz_.context, graph_, engine.data()) != 0) {
            throw std::runtime_error("Graphviz could not lay out a chart");
        }
        laid_out_ = true;
    }

    [[nodiscard]] Size size() const {
        return {GD_bb(graph_).UR.x - GD_bb(graph_).LL.x, GD_bb(graph_).UR.y - GD_bb(graph_).LL.y};
    }
    [[nodiscard]] Point place_of(std::size_t box) const { return flipped(ND_coord(boxes_[box])); }

    // Where it was given room; else in the middle of the curve's last piece, which is in the gap beside the lower box.
    [[nodiscard]] Point label_of(Agedge_t* line) const {
        if (ED_label(line) != nullptr) return flipped(ED_label(line)->pos);
        if (ED_spl(line) == nullptr || ED_spl(line)->size == 0) return {};
        const bezier& curve = ED_spl(line)->list[0];
        const Point a = flipped(curve.list[curve.size - 1]), b = flipped(curve.list[curve.size - 2]),
                    c = flipped(curve.list[curve.size - 3]), d = flipped(curve.list[curve.size - 4]);
        return {(a.x + 3 * b.x + 3 * c.x + d.x) / 8, (a.y + 3 * b.y + 3 * c.y + d.y) / 8};
    }

    // The curve turned round: Graphviz draws from the upper box, which it ranks first.
    [[nodiscard]] std::string path_of(Agedge_t* line) const {
        if (ED_spl(line) == nullptr || ED_spl(line)->size == 0) return {};
        const bezier& curve = ED_spl(line)->list[0];
        std::string path;
        for (int i = curve.size; i > 0; --i) {
            const Point point = flipped(curve.list[i - 1]);
            path += i == curve.size ? "M" : i + 1 == curve.size ? "C" : " ";
            path += std::to_string(std::lround(point.x)) + "," + std::to_string(std::lround(point.y));
        }
        return path;
    }

private:
    Agsym_t* set(int kind, const char* key, const char* value) {
        return agattr(graph_, kind, const_cast<char*>(key), const_cast<char*>(value));
    }
    [[nodiscard]] Point flipped(pointf at) const { return {at.x - GD_bb(graph_).LL.x, GD_bb(graph_).UR.y - at.y}; }

    std::string name_ = "chart";
    Graphviz& graphviz_;
    Agraph_t* graph_ = nullptr;
    Agsym_t *width_ = nullptr, *height_ = nullptr, *label_ = nullptr, *rows_ = nullptr, *style_ = nullptr;
    std::vector<Agnode_t*> boxes_;
    bool laid_out_ = false;
};

// How many rows lower each box stands than just below its uppers: of many lowest boxes every second, third, … one.
std::vector<std::size_t> stagger(std::size_t boxes, const std::vector<LineToLayOut>& lines) {
    std::vector<bool> has_lower(boxes), has_upper(boxes);
    for (const LineToLayOut& line : lines) has_lower[line.upper] = has_upper[line.lower] = true;
    std::size_t lowest = 0;
    for (std::size_t i = 0; i < boxes; ++i) lowest += !has_lower[i] && has_upper[i] ? 1U : 0U;
    const std::size_t rows = std::min(most_rows, lowest / boxes_in_row + 1);
    std::vector<std::size_t> row(boxes, 1);
    std::size_t next = 0;
    for (std::size_t i = 0; i < boxes; ++i) {
        if (!has_lower[i] && has_upper[i]) row[i] = 1 + next++ % rows;
    }
    return row;
}

// Boxes without any line would all stand side by side: they are hung below each other, in about a square.
void chain_single_boxes(Drawing& drawing, std::size_t boxes, const std::vector<LineToLayOut>& lines) {
    std::vector<bool> tied(boxes);
    for (const LineToLayOut& line : lines) tied[line.upper] = tied[line.lower] = true;
    std::vector<std::size_t> single;
    for (std::size_t i = 0; i < boxes; ++i) {
        if (!tied[i]) single.push_back(i);
    }
    const auto length =
        std::max<std::size_t>(4, static_cast<std::size_t>(std::sqrt(static_cast<double>(single.size()))));
    for (std::size_t i = 1; i < single.size(); ++i) {
        if (i % length != 0) drawing.hide(drawing.add_line(single[i - 1], single[i], 1));
    }
}

ChartLayout lay_out(Graphviz& graphviz, const char* direction, const std::vector<Size>& boxes,
                    const std::vector<LineToLayOut>& lines) {
    const bool close = boxes.size() > many_boxes;
    Drawing drawing(graphviz, direction, close);
    for (const Size& size : boxes) drawing.add_box(size);
    const std::vector<std::size_t> rows = stagger(boxes.size(), lines);
    std::vector<Agedge_t*> drawn;
    for (const LineToLayOut& line : lines) {
        drawn.push_back(drawing.add_line(line.upper, line.lower, rows[line.lower]));
        if (line.label.width > 0 && !close) drawing.add_label(drawn.back(), line.label);
    }
    chain_single_boxes(drawing, boxes.size(), lines);
    drawing.lay_out();
    ChartLayout layout{drawing.size().width, drawing.size().height, {}, {}};
    for (std::size_t i = 0; i < boxes.size(); ++i) layout.boxes.push_back(drawing.place_of(i));
    for (Agedge_t* line : drawn) layout.lines.push_back({drawing.path_of(line), drawing.label_of(line)});
    return layout;
}

}  // namespace

ChartLayout lay_out_chart(const std::vector<Size>& boxes, const std::vector<LineToLayOut>& lines, double widest) {
    static std::mutex one_at_a_time;
    const std::lock_guard guard(one_at_a_time);
    static Graphviz graphviz;
    if (boxes.empty()) return {};
    if (boxes.size() > many_boxes) return lay_out(graphviz, "LR", boxes, lines);
    ChartLayout down = lay_out(graphviz, "TB", boxes, lines);
    if (down.width <= widest) return down;
    ChartLayout across = lay_out(graphviz, "LR", boxes, lines);
    return across.width <= down.width ? across : down;
}

}  // namespace remit
