#include "generator/load/complete.h"

#include <fmt/format.h>

#include "generator/base/text.h"
#include "generator/model/anchors.h"

namespace remit {

void complete(TableReader&, Settings& settings) {
    if (!settings.base_url.empty() && !settings.base_url.ends_with('/')) settings.base_url += '/';
}

void complete(TableReader& table, Document& document) { document.asset_span = table.span_of("asset"); }

void complete(TableReader& table, Term& term) {
    if (term.id.span.known()) return;
    const Span name = table.span_of("name");
    term.id = {slug_of(term.short_name.empty() ? term.name : term.short_name), name.known() ? name : table.span()};
}

void complete(TableReader& table, Edition& edition) {
    edition.title_span = table.span_of("title");
    edition.date_span = table.span_of("date");
    assign_anchors(edition);
}

void complete(TableReader&, Footnote& footnote) { footnote.anchor = "footnote-" + slug_of(footnote.number.value); }

void complete(TableReader& table, ChecklistPoint& point) {
    if (!point.partly || !point.covered_by.empty()) return;
    table.report(Rule::bad_value, table.span_of("partly"), "nothing covers this point, not even in part",
                 "say what does, in `covered_by`, or take `partly` out");
}

void complete(TableReader& table, ExtraBox& box) {
    if (!box.upper || box.upper->value.kind == Kind::group || box.upper->value.kind == Kind::partnership) return;
    table.report(Rule::bad_value, box.upper->span, "a line leads to a group or a partnership",
                 "write group:id or partnership:id");
    box.upper.reset();
}

void complete(TableReader& table, AccessibilityStatement& statement) {
    const PartialDate& made = statement.date.value;
    const PartialDate& reviewed = statement.reviewed.value;
    if (reviewed.empty() || !made.is_after(reviewed)) return;
    table.report(Rule::bad_date, statement.reviewed.span,
                 fmt::format("this review ({}) is before the statement itself ({})", reviewed.iso(), made.iso()));
}

void complete(TableReader& table, AccessibilityTest& test) { test.date_span = table.span_of("date"); }

void complete(TableReader& table, AccessibilityProblem& problem) { problem.by_span = table.span_of("by"); }

}  // namespace remit
