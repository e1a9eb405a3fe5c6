// What a chart says of its boxes and lines. Internal to pages/.
#pragma once

#include <string>

#include "generator/chart/chart_graph.h"
#include "generator/pages/page_scope.h"

namespace remit {

/// "Sub-group, joint", "Post", "Partnership".
[[nodiscard]] std::string kind_words(const PageScope& scope, const ChartBox& box);
/// Who chairs it: a person, post or organisation, under the name of today; empty where nobody is named.
[[nodiscard]] std::string chair_words(const PageScope& scope, const ChartBox& box);
/// "New", "New name; before: …"; empty where nothing changed.
[[nodiscard]] std::string change_words(const PageScope& scope, const ChartBox& box);
/// What a line says of one tie, in the words of `group`: "reports to", "reports to (inferred)".
[[nodiscard]] std::string words_of_tie(const PageScope& scope, const ChartLine& line, TieKind kind,
                                       std::string_view group);
/// partnership, group, joint, outside, post, agency, extra: how a box looks.
[[nodiscard]] std::string_view shape_of(const ChartBox& box);
/// The name of a tie in templates and words: one of vocabulary::chart_relations.
[[nodiscard]] std::string_view name_of(TieKind kind);
/// {label, href} of a box; no href where it has no page.
[[nodiscard]] View view_box_name(const PageScope& scope, const ChartBox& box);

}  // namespace remit
