#include "generator/pages/plan_pages.h"

#include "generator/compare/neighbours.h"
#include "generator/model/standing.h"
#include "generator/pages/changes/change_views.h"
#include "generator/pages/charts/chart_views.h"
#include "generator/pages/edition/edition_views.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/lists/list_views.h"
#include "generator/pages/page_scope.h"
#include "generator/pages/review/review_views.h"
#include "generator/pages/tables/duty_clauses.h"
#include "generator/pages/tables/table_views.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

using Pages = std::vector<PlannedPage>;

// How the pages of one kind are planned.
using Planner = void (*)(const SiteContext&, PageKind, Pages&);

// What shows a thing of the model: set_view of its page. The thing is in the context.
template <auto view, class T>
auto shows(const T& thing) {
    return [&thing](PageScope& scope, View& names) { view(scope, thing, names); };
}

template <auto view>
void plan_single(const SiteContext&, PageKind kind, Pages& pages) {
    pages.push_back({kind, address_of(kind).path, view});
}

// A page for each of `things`, a member of Site.
template <auto things, auto view>
void plan_each(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const auto& thing : context.site().*things) {
        pages.push_back({kind, address_of(kind, {thing.id.value}).path, shows<view>(thing)});
    }
}

// Made of another page when that is written.
void made_of_another(const SiteContext&, PageKind, Pages&) {}

void plan_review(const SiteContext& context, PageKind kind, Pages& pages) {
    if (context.site().settings.review_page) plan_single<view_review>(context, kind, pages);
}

void plan_accessibility(const SiteContext& context, PageKind kind, Pages& pages) {
    if (const auto& statement = context.site().accessibility) {
        pages.push_back({kind, address_of(kind).path, shows<view_accessibility>(*statement)});
    }
}

void plan_groups(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const Group& group : context.site().groups) {
        PlannedPage page{kind, address_of(kind, {group.id.value}).path, shows<view_group>(group)};
        page.told = find_current_edition(context.index(), group.id.value);
        pages.push_back(std::move(page));
    }
}

void plan_agency_duties(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const Agency& agency : context.site().agencies) {
        if (!has_duties(context, agency)) continue;
        pages.push_back({kind, address_of(kind, {agency.id.value}).path, shows<view_agency_duties>(agency)});
    }
}

void plan_chart_drawings(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const Chart& chart : context.site().charts) {
        PlannedPage page{kind, address_of(kind, {chart.id.value}).path, shows<view_chart>(chart)};
        if (context.makes_png()) page.png = address_of(PageKind::chart_png, {chart.id.value}).path;
        pages.push_back(std::move(page));
    }
}

bool is_drawn(const Structure& structure) {
    return !structure.bodies.empty() && structure.bodies.size() <= most_boxes_unasked;
}

void plan_structure_drawing(const SiteContext& context, PageKind kind, Pages& pages) {
    if (is_drawn(context.structure_today())) plan_single<view_structure_today>(context, kind, pages);
}

void plan_structures_at(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const State& state : context.states()) {
        if (kind == PageKind::structure_drawing_at && !is_drawn(state.structure)) continue;
        pages.push_back({kind, address_of(kind, {state.since.date.iso()}).path, shows<view_structure_at>(state)});
    }
}

PlannedPage page_of(const Edition& edition, PageKind kind, Address address) {
    return {kind, std::move(address.path), shows<view_edition>(edition), &edition, &edition};
}

void plan_editions(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const Edition& edition : context.site().editions) {
        pages.push_back(page_of(edition, kind, address_of(kind, {edition.group.value, edition.id.value})));
    }
}

// At a group's undated address are the terms in force; where there are none, it says so.
void plan_undated_terms(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const Group& group : context.site().groups) {
        const Edition* in_force = find_edition_in_force(context.index(), group.id.value);
        Address address = address_of(kind, {group.id.value});
        if (kind == PageKind::terms_in_force && in_force != nullptr) {
            pages.push_back(page_of(*in_force, kind, std::move(address)));
        } else if (kind == PageKind::no_terms && in_force == nullptr && !group.is_external()) {
            pages.push_back({kind, std::move(address.path), shows<view_no_terms>(group)});
        }
    }
}

void plan_changes(const SiteContext& context, PageKind kind, Pages& pages) {
    for (const Group& group : context.site().groups) {
        for (const Neighbours& pair : neighbours_in(context.index(), group.id.value)) {
            Address address = address_of(kind, {group.id.value, pair.before->id.value, pair.after->id.value});
            pages.push_back({kind, std::move(address.path),
                             [pair](PageScope& scope, View& names) { view_changes(scope, pair, names); }});
        }
    }
}

struct PlannedKind {
    PageKind kind;
    Planner plan;
};

constexpr auto planned_kinds = std::to_array<PlannedKind>({
    {PageKind::home, plan_single<view_home>},
    {PageKind::groups, plan_single<view_groups>},
    {PageKind::structure, plan_single<view_structure_today>},
    {PageKind::agencies, plan_single<view_agencies>},
    {PageKind::people, plan_single<view_people>},
    {PageKind::documents, plan_single<view_documents>},
    {PageKind::glossary, plan_single<view_glossary>},
    {PageKind::a_to_z, plan_single<view_a_to_z>},
    {PageKind::all_changes, plan_single<view_all_changes>},
    {PageKind::search, plan_single<view_search>},
    {PageKind::data, plan_single<view_data>},
    {PageKind::membership, plan_single<view_membership>},
    {PageKind::meetings, plan_single<view_meetings>},
    {PageKind::duties, plan_single<view_duties>},
    {PageKind::timeline, plan_single<view_timeline>},
    {PageKind::review, plan_review},
    {PageKind::accessibility, plan_accessibility},
    {PageKind::not_found, plan_single<view_not_found>},
    {PageKind::partnership, plan_each<&Site::partnerships, view_partnership>},
    {PageKind::group, plan_groups},
    {PageKind::agency, plan_each<&Site::agencies, view_agency>},
    {PageKind::agency_duties, plan_agency_duties},
    {PageKind::person, plan_each<&Site::people, view_person>},
    {PageKind::post, plan_each<&Site::posts, view_post>},
    {PageKind::document, plan_each<&Site::documents, view_document>},
    {PageKind::free_page, plan_each<&Site::pages, view_free_page>},
    {PageKind::chart, plan_each<&Site::charts, view_chart>},
    {PageKind::chart_drawing, plan_chart_drawings},
    {PageKind::chart_png, made_of_another},
    {PageKind::structure_drawing, plan_structure_drawing},
    {PageKind::structure_at, plan_structures_at},
    {PageKind::structure_drawing_at, plan_structures_at},
    {PageKind::edition, plan_editions},
    {PageKind::edition_pdf, made_of_another},
    {PageKind::terms_in_force, plan_undated_terms},
    {PageKind::no_terms, plan_undated_terms},
    {PageKind::changes, plan_changes},
});
static_assert(has_a_row_for_each_page_kind(planned_kinds));

}  // namespace

std::vector<PlannedPage> plan_pages(const SiteContext& context) {
    Pages pages;
    for (const PlannedKind& each : planned_kinds) each.plan(context, each.kind, pages);
    return pages;
}

View view_page(const SiteContext& context, const PlannedPage& page) {
    const std::string edition = page.shown == nullptr ? std::string{} : page.shown->key();
    PageScope scope(context, page.path, edition);
    View view;
    page.set_view(scope, view);
    view.set("layout", std::string(describe(page.kind).layout));
    view.set("paper_name", edition.empty() ? edition : context.name_of({Kind::clause, edition, {}}));
    view_frame(scope, page.told, view);
    return view;
}

}  // namespace remit
