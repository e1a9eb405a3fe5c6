// One function a layout: what its page shows. Internal to pages/.
#pragma once

#include "generator/compare/fact_difference.h"
#include "generator/compare/neighbours.h"
#include "generator/chart/chart_graph.h"
#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_home(PageScope& scope, View& view);
void view_groups(PageScope& scope, View& view);
void view_agencies(PageScope& scope, View& view);
void view_people(PageScope& scope, View& view);
void view_documents(PageScope& scope, View& view);
void view_glossary(PageScope& scope, View& view);
void view_a_to_z(PageScope& scope, View& view);
void view_data(PageScope& scope, View& view);
void view_review(PageScope& scope, View& view);
void view_accessibility(PageScope& scope, const AccessibilityStatement& statement, View& view);
void view_search(PageScope& scope, View& view);
void view_not_found(PageScope& scope, View& view);
void view_membership(PageScope& scope, View& view);
void view_meetings(PageScope& scope, View& view);
void view_duties(PageScope& scope, View& view);
void view_timeline(PageScope& scope, View& view);
void view_partnership(PageScope& scope, const Partnership& partnership, View& view);
void view_group(PageScope& scope, const Group& group, View& view);
void view_edition(PageScope& scope, const Edition& edition, View& view);
void view_agency(PageScope& scope, const Agency& agency, View& view);
void view_agency_duties(PageScope& scope, const Agency& agency, View& view);
void view_person(PageScope& scope, const Person& person, View& view);
void view_post(PageScope& scope, const Post& post, View& view);
void view_document(PageScope& scope, const Document& document, View& view);
void view_no_terms(PageScope& scope, const Group& group, View& view);
void view_changes(PageScope& scope, const Neighbours& neighbours, View& view);
void view_all_changes(PageScope& scope, View& view);
void view_free_page(PageScope& scope, const FreePage& page, View& view);
void view_chart(PageScope& scope, const Chart& chart, View& view);
void view_structure_today(PageScope& scope, View& view);
void view_structure_at(PageScope& scope, const State& state, View& view);

/// Above so many boxes a chart that nobody asked for is not drawn; its list is there.
inline constexpr std::size_t most_boxes_unasked = 250;

/// `tree`: a chart as a nested list.
void view_tree(PageScope& scope, const ChartGraph& graph, View& view);
/// `drawing`: a chart as a picture, or none where it has no boxes; at most `widest` pixels wide where it can be laid out
/// so. `legend`: below it, what lines and boxes mean.
void view_drawing(const PageScope& scope, const ChartGraph& graph, const std::string& title, double widest, bool legend, View& view);
/// `surroundings`: the drawing of a group's own place, and what is above, below and beside it.
void view_surroundings(PageScope& scope, const Group& group, View& view);

/// `title` and `description` of a list page, from the theme's words.
void set_title(const PageScope& scope, std::string_view layout, View& view);
/// The names that every layout has: site, header, footer, way to the root. `told`: the edition that the page tells, or null.
void view_frame(const PageScope& scope, const Edition* told, View& view);
/// `name`, `aliases`, `former_names`, `dates`, `url`, `note` of anything that has a name.
void view_named(PageScope& scope, const Named& named, View& view);
/// How a clause is cited where it, or what holds it, prints a number; else empty.
[[nodiscard]] std::string numbered_label(const SiteContext& context, const Edition& edition, std::string_view anchor);
/// `columns` and `rows`: the groups at work, and where their terms state what is looked for.
void view_completeness(const PageScope& scope, View& view);
/// `checklists`, each with `points`.
void view_checklists(PageScope& scope, View& view);
/// `mentions`: what links to the thing, by where it stands.
void view_mentions(const PageScope& scope, Kind kind, const std::string& id, View& view);
/// `succeeds` and `succeeded_by`.
template <class T>
void view_succession(PageScope& scope, Kind kind, const T& thing, const std::vector<T>& all, View& view);
/// `facts` ("At a glance"), `members`, `workings` (papers, minutes, disputes, …) and `relations` of an edition; all empty where there is none.
void view_facts(PageScope& scope, const Edition* edition, View& view);
/// `topics`: the table of facts that differ.
void view_fact_changes(PageScope& scope, const Edition& before, const Edition& after, const std::vector<FactDifference>& differences, View& view);
/// {label, href, since} of the page that compares two neighbours; the label is its title.
[[nodiscard]] View view_changes_link(const PageScope& scope, const Neighbours& neighbours);
/// One line of a list of a group's editions. `shown` is the one that the page draws on, or null.
[[nodiscard]] View view_edition_line(const PageScope& scope, const Edition& edition, const Edition* shown);
/// "39 kB".
[[nodiscard]] std::string size_in_words(const Words& words, std::size_t bytes);
/// `pdf`: {href, size} of the edition as PDF, or none.
void view_pdf(const PageScope& scope, const Edition& edition, View& view);
/// A list of links by name.
[[nodiscard]] View::List view_links(const PageScope& scope, Kind kind, const std::vector<std::string>& ids);
/// Who held a post: the person, `when`, `holding_note`, `source_clause`, `source_document`.
[[nodiscard]] View view_holder(PageScope& scope, const Person& person, const Holding& holding);
/// One line of a list of groups.
[[nodiscard]] View view_group_line(PageScope& scope, const Group& group);

}  // namespace remit
