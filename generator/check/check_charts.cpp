// Charts that would show nothing, or not what they are about.
#include <fmt/format.h>

#include <algorithm>

#include "generator/check/rules.h"
#include "generator/model/structure.h"

namespace remit {
namespace {

class ChartChecker {
public:
    ChartChecker(const SiteIndex& index, Diagnostics& diagnostics)
        : index_(index), history_(index), diagnostics_(diagnostics) {}

    void check(const Chart& chart) {
        date_ = chart.date.empty() ? index_.site().settings.as_of : chart.date;
        if (date_.empty()) return;
        need_group(chart.group);
        for (const ExtraBox& box : chart.boxes) need_group(box.upper);
        if (chart.boxes.empty() && is_empty(chart)) {
            diagnostics_.report(Rule::empty_chart, chart.id.span,
                                fmt::format("there is nothing to draw as at {}", date_.iso()),
                                "is the `date` right, and what the chart is of?");
        }
    }

private:
    void need_group(const std::optional<LocatedReference>& reference) {
        const Group* group =
            reference && reference->value.kind == Kind::group ? index_.find_group(reference->value.id) : nullptr;
        if (group == nullptr || history_.is_known(*group, date_)) return;
        diagnostics_.report(Rule::chart_group_gone, reference->span,
                            fmt::format("\"{}\" was not there at the chart's date, {}", group->name, date_.iso()),
                            "another `date`? What a group's own dates and its editions say is when it was there",
                            group->id.span);
    }

    bool is_empty(const Chart& chart) const {
        if (chart.agencies) return agencies_at(index_.site(), date_).bodies.empty();
        if (chart.group) return false;
        return !chart.partnership || !structure_at(history_, date_).find(chart.partnership->value);
    }

    const SiteIndex& index_;
    History history_;
    Diagnostics& diagnostics_;
    PartialDate date_;
};

}  // namespace

void check_charts(const SiteIndex& index, Diagnostics& diagnostics) {
    if (index.site().charts.empty()) return;
    ChartChecker checker(index, diagnostics);
    for (const Chart& chart : index.site().charts) checker.check(chart);
}

}  // namespace remit
