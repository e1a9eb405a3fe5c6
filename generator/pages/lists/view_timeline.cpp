// The timeline: places on a drawing, and the same as a list.
#include <algorithm>
#include <span>

#include "generator/base/text.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/lists/list_views.h"
#include "generator/pages/lists/time_scale.h"
#include "generator/tables/timeline.h"

namespace remit {
namespace {

// The drawing, in pixels. Names stand above their bars, since a line of text cannot be broken in a drawing.
constexpr int timeline_width = 960;
constexpr int left_edge = 36, right_edge = 935;
constexpr int head_height = 30, lane_height = 46, bar_top = 23, bar_height = 12, name_bar_height = 6;
constexpr int tail = 26;             // Of an end that is not known.
constexpr int least_soft = 10;       // What is about so is seen to be.
constexpr int tick_distance = 52;
constexpr std::size_t most_lanes = 24;   // In one drawing: as many as a sheet of paper holds.
constexpr std::size_t longest_name = 72;

class TimelineViewer {
public:
    explicit TimelineViewer(PageScope& scope)
        : scope_(scope), words_(scope.words()), today_(scope.site().settings.as_of) {
        for (const Kind kind : {Kind::partnership, Kind::group, Kind::agency, Kind::document}) {
            spans_.emplace_back(kind, find_spans(scope.context(), kind));
        }
        int first = today_.year, last = today_.year;
        for (const auto& [kind, spans] : spans_) {
            for (const TimeSpan& span : spans) {
                first = std::min(first, span.from.year);
                last = std::max({last, span.to.year, span.from.year});
            }
        }
        scale_ = TimeScale(first, last, left_edge, right_edge);
    }

    View::List charts() {
        View::List charts;
        for (const auto& [kind, spans] : spans_) {
            const std::string title = words_.of("timeline-chart", name_of(kind));
            // Drawings of one size, and not one with the few that are left over.
            const std::size_t drawings = (spans.size() + most_lanes - 1) / most_lanes;
            for (std::size_t at = 0; at < spans.size();) {
                // A name stays with the thing that had it.
                std::size_t end = std::min(at + (spans.size() + drawings - 1) / drawings, spans.size());
                while (end < spans.size() && spans[end].former_name) ++end;
                charts.push_back(chart(kind, at == 0 ? title : words_.with("timeline.continued", {title}),
                                       std::span(spans).subspan(at, end - at)));
                at = end;
            }
        }
        return charts;
    }

    View::List years() {
        View::List years, events;
        int year = 0;
        const auto close = [&] {
            if (events.empty()) return;
            View each;
            each.set("anchor", "year-" + std::to_string(year)).set("year", std::to_string(year));
            years.push_back(std::move(each.set("events", std::exchange(events, {}))));
        };
        for (const TimeEvent& event : find_events(scope_.context())) {
            if (event.date.year != year) close();
            year = event.date.year;
            events.push_back(view_event(event));
        }
        close();
        return years;
    }

    // What the years cannot tell: it was there, and nobody knows since when.
    View::List undated() {
        View::List entries;
        for (const auto& [kind, spans] : spans_) {
            for (const TimeSpan& span : spans) {
                if (span.former_name || span.begin != EndKind::unknown ||
                    (span.end != EndKind::unknown && span.end != EndKind::open)) {
                    continue;
                }
                View entry = scope_.link(span.thing, span.name);
                entries.push_back(std::move(entry.set("when", span_words(span))));
            }
        }
        return entries;
    }

private:
    static std::string number(int value) { return std::to_string(value); }

    View chart(Kind kind, std::string title, std::span<const TimeSpan> spans) {
        const int height = head_height + lane_height * static_cast<int>(spans.size()) + 4;
        View chart;
        chart.set("chart_title", std::move(title)).set("kind", std::string(name_of(kind)));
        chart.set("width", number(timeline_width)).set("height", number(height));
        View::List ticks, lanes;
        for (const int year : scale_.ticks(tick_distance)) {
            View tick;
            ticks.push_back(std::move(tick.set("x", number(scale_.place_of_year(year))).set("year", number(year))));
        }
        for (std::size_t i = 0; i < spans.size(); ++i) {
            lanes.push_back(lane(spans[i], head_height + lane_height * static_cast<int>(i)));
        }
        chart.set("today_x", number(scale_.begin_of(today_)));
        return std::move(chart.set("ticks", std::move(ticks)).set("lanes", std::move(lanes)));
    }

    View lane(const TimeSpan& span, int top) {
        View lane = scope_.link(span.thing, span.name);
        // A name that leaves no room behind it has the dates in front; where it does not fit, the edge cuts it, and the
        // list has it whole.
        const bool is_long = display_width(span.name) > longest_name;
        lane.set("former", span.former_name).set("when", span_words(span)).set("long", is_long);
        lane.set("name_x", number(span.former_name ? 22 : 4)).set("name_y", number(top + 15));
        const int height = span.former_name ? name_bar_height : bar_height;
        const int y = top + bar_top;
        lane.set("y", number(y)).set("middle", number(y + height / 2)).set("height", number(height));
        // Solid where it is certain; soft between the first and the last day that the dates can mean.
        int begin = scale_.begin_of(span.from), solid_begin = begin;
        if (span.begin == EndKind::stated || span.begin == EndKind::about) solid_begin = scale_.end_of(span.from);
        if (span.begin == EndKind::about) begin = std::min(begin, solid_begin - least_soft);
        int end = scale_.end_of(span.to), solid_end = end;
        if (span.end == EndKind::stated || span.end == EndKind::about) solid_end = scale_.begin_of(span.to);
        if (span.end == EndKind::about) end = std::max(end, solid_end + least_soft);
        if (span.end == EndKind::open) end = solid_end = scale_.begin_of(span.to);
        solid_begin = std::min(solid_begin, right_edge);
        solid_end = std::max(solid_end, solid_begin);
        end = std::max({end, solid_end, begin + 2});   // A day is to be seen.
        lane.set("x", number(solid_begin));
        lane.set("solid", solid_end > solid_begin ? number(solid_end - solid_begin) : std::string{});
        View::List soft, unknown, marks;
        const auto add_soft = [&](int from, int to) {
            View part;
            if (to > from) soft.push_back(std::move(part.set("x", number(from)).set("width", number(to - from))));
        };
        const auto add_unknown = [&](int from, int to) {
            View part;
            unknown.push_back(std::move(part.set("from", number(from)).set("to", number(to))));
        };
        add_soft(begin, solid_begin);
        add_soft(solid_end, end);
        if (span.begin == EndKind::unknown) add_unknown(begin - tail, begin);
        if (span.end == EndKind::unknown) add_unknown(end, std::min(end + tail, timeline_width));
        for (const Edition* edition : span.editions) {
            View mark;
            mark.set("x", number((scale_.begin_of(edition->date) + scale_.end_of(edition->date)) / 2));
            mark.set("mark_label", words_.with("timeline.terms", {scope_.context().edition_label(*edition)}));
            marks.push_back(std::move(mark));
        }
        lane.set("soft", std::move(soft)).set("unknown", std::move(unknown)).set("marks", std::move(marks));
        return lane;
    }

    std::string span_words(const TimeSpan& span) const {
        const SiteContext& context = scope_.context();
        const std::string from = context.date_in_words(span.from, span.begin == EndKind::about);
        const std::string to = context.date_in_words(span.to, span.end == EndKind::about);
        const bool no_begin = span.begin == EndKind::unknown, no_end = span.end == EndKind::unknown;
        if (no_begin && no_end) {
            return words_.with(span.from == span.to ? "timeline.known-at" : "timeline.known-between", {from, to});
        }
        if (no_begin && span.end == EndKind::open) return words_.with("timeline.known-since", {from});
        if (no_begin) return words_.with("timeline.no-begin", {to});
        if (no_end) return words_.with("timeline.no-end", {from});
        return words_.with(span.end == EndKind::open ? "date.since" : "date.from-to", {from, to});
    }

    View view_event(const TimeEvent& event) {
        const SiteContext& context = scope_.context();
        std::string label;
        if (event.what == "terms") label = context.index().find_edition(event.thing.id)->title;
        View view = scope_.link(event.thing, std::move(label));
        view.set("what", std::string(event.what)).set("when", context.date_in_words(event.date, event.approximate));
        view.set("date_iso", event.date.iso());
        const bool after = event.what == "began" && !event.others.empty();
        view.set("event_label",
                 words_.with("timeline-event." + std::string(after ? "began-after" : event.what), {event.former_name}));
        View::List others;
        for (const Reference& each : event.others) others.push_back(scope_.link(each));
        return std::move(view.set("others", std::move(others)));
    }

    PageScope& scope_;
    const Words& words_;
    PartialDate today_;
    std::vector<std::pair<Kind, std::vector<TimeSpan>>> spans_;
    TimeScale scale_{1, 1, 0, 1};
};

}  // namespace

void view_timeline(PageScope& scope, View& view) {
    set_title(scope, "timeline", view);
    TimelineViewer viewer(scope);
    view.set("charts", viewer.charts()).set("years", viewer.years()).set("undated", viewer.undated());
}

}  // namespace remit
