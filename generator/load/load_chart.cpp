#include <array>

#include "generator/load/loaders.h"
#include "generator/model/vocabulary.h"

namespace remit {
namespace {

ExtraBox load_box(TableReader& reader) {
    ExtraBox box;
    box.span = reader.span();
    box.name = reader.needed("name").value;
    box.kind = reader.string("kind");
    box.note = reader.text("note");
    box.about = reader.typed_reference("about");
    box.relation = reader.choice("relation", vocabulary::chart_relations).value;
    box.upper = reader.typed_reference("to");
    if (reader.has("relation")) reader.need("to");
    if (reader.has("to")) reader.need("relation");
    if (box.upper && box.upper->value.kind != Kind::group && box.upper->value.kind != Kind::partnership) {
        reader.report(Rule::bad_value, box.upper->span, "a line leads to a group or a partnership", "write group:id or partnership:id");
        box.upper.reset();
    }
    reader.finish();
    return box;
}

// What the chart is of: one of three keys.
void load_subject(TableReader& table, Chart& chart) {
    chart.agencies = table.flag("agencies");
    constexpr std::array kinds{Kind::partnership, Kind::group};
    const auto about = table.reference_of_any(kinds);
    if (about && about->value.kind == Kind::partnership) chart.partnership = about;
    if (about && about->value.kind == Kind::group) chart.group = about;
    if (!chart.agencies) table.need_one_of({"partnership", "group", "agencies"});
    else if (about) table.report(Rule::bad_value, about->span, "a chart of agencies has no partnership or group", "keep one of them");
}

}  // namespace

void load_chart(TableReader& table, Located<std::string> id, Site& site) {
    Chart chart;
    chart.id = std::move(id);
    chart.name = table.needed("title").value;
    chart.summary = table.text("summary");
    chart.date = table.date("date");
    chart.approximate = table.flag("approximate");
    load_subject(table, chart);
    chart.relations = table.choices("draw", vocabulary::chart_relations);
    if (!table.has("draw")) table.need("draw");
    chart.note = table.text("note");
    for (const TomlValue* value : table.tables("box")) {
        TableReader reader(*value, table.context(), "[[box]]");
        chart.boxes.push_back(load_box(reader));
    }
    site.charts.push_back(std::move(chart));
}

}  // namespace remit
