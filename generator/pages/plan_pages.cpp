#include "generator/pages/plan_pages.h"

#include "generator/compare/neighbours.h"
#include "generator/pages/views.h"
#include "generator/pages/view_tables.h"

namespace remit {
namespace {

template <class T>
void plan_all(std::vector<PlannedPage>& pages, const std::vector<T>& things, Kind kind, std::string_view layout) {
    for (const T& thing : things) pages.push_back({address_of({kind, thing.id.value, {}}).path, layout, &thing});
}

template <class T>
const T& subject_of(const PlannedPage& page) { return *static_cast<const T*>(page.subject); }

// The structure at each date at which it changed, and the drawings of all that are drawn.
void plan_structure(std::vector<PlannedPage>& pages, const SiteContext& context) {
    const auto add_drawing = [&](const std::string& name, const Structure& structure, const State* state) {
        if (!structure.bodies.empty() && structure.bodies.size() <= most_boxes_unasked) pages.push_back({name + ".svg", "structure-drawing", state});
    };
    add_drawing("structure", context.structure_today(), nullptr);
    for (const State& state : context.states()) {
        const std::string name = "structure/" + state.since.date.iso();
        pages.push_back({name + ".html", "structure", &state});
        add_drawing(name, state.structure, &state);
    }
}

}  // namespace

std::vector<PlannedPage> plan_pages(const SiteContext& context) {
    const Site& site = context.site();
    std::vector<PlannedPage> pages{
        {"index.html", "home"},         {"groups.html", "groups"},     {"structure.html", "structure"}, {"agencies.html", "agencies"}, {"people.html", "people"},
        {"documents.html", "documents"}, {"glossary.html", "glossary"}, {"a-to-z.html", "a-to-z"},     {"search.html", "search"},
        {"changes.html", "all-changes"}, {std::string(data_path), "data"},
        {"membership.html", "membership"}, {"meetings.html", "meetings"}, {"duties.html", "duties"},       {"timeline.html", "timeline"},
        {std::string(not_found_path), "not-found"},
    };
    if (site.settings.review_page) pages.push_back({std::string(review_path), "review"});
    if (site.accessibility) pages.push_back({accessibility_address().path, "accessibility"});
    plan_all(pages, site.partnerships, Kind::partnership, "partnership");
    plan_all(pages, site.groups, Kind::group, "group");
    plan_all(pages, site.agencies, Kind::agency, "agency");
    for (const Agency& agency : site.agencies) {
        if (has_duties(context, agency)) pages.push_back({duties_address(agency).path, "agency-duties", &agency});
    }
    plan_all(pages, site.people, Kind::person, "person");
    plan_all(pages, site.posts, Kind::post, "post");
    plan_all(pages, site.documents, Kind::document, "document");
    plan_all(pages, site.pages, Kind::page, "page");
    plan_all(pages, site.charts, Kind::chart, "chart");
    for (const Chart& chart : site.charts) pages.push_back({"charts/" + chart.id.value + ".svg", "chart-drawing", &chart});
    plan_structure(pages, context);
    for (const Edition& edition : site.editions) pages.push_back({address_of({Kind::clause, edition.key(), {}}).path, "terms", &edition});
    for (const Group& group : site.groups) {
        const std::string& id = group.id.value;
        const Edition* in_force = find_edition_in_force(context.index(), id);
        if (in_force != nullptr) pages.push_back({address_of_terms(id).path, "terms", in_force});
        else if (!group.is_external()) pages.push_back({address_of_terms(id).path, "no-terms", &group});
        for (const Neighbours& each : neighbours_in(context.index(), id)) {
            pages.push_back({address_of_changes(id, each.before->id.value, each.after->id.value).path, "changes", each.after, each.before});
        }
    }
    return pages;
}

View view_page(const SiteContext& context, const PlannedPage& page) {
    const bool terms = page.layout == "terms";
    PageScope scope(context, page.path, terms ? subject_of<Edition>(page).key() : std::string{});
    View view;
    if (page.layout == "home") view_home(scope, view);
    else if (page.layout == "groups") view_groups(scope, view);
    else if (page.layout == "agencies") view_agencies(scope, view);
    else if (page.layout == "people") view_people(scope, view);
    else if (page.layout == "documents") view_documents(scope, view);
    else if (page.layout == "glossary") view_glossary(scope, view);
    else if (page.layout == "a-to-z") view_a_to_z(scope, view);
    else if (page.layout == "data") view_data(scope, view);
    else if (page.layout == "review") view_review(scope, view);
    else if (page.layout == "accessibility") view_accessibility(scope, view);
    else if (page.layout == "membership") view_membership(scope, view);
    else if (page.layout == "meetings") view_meetings(scope, view);
    else if (page.layout == "duties") view_duties(scope, view);
    else if (page.layout == "timeline") view_timeline(scope, view);
    else if (page.layout == "agency-duties") view_agency_duties(scope, subject_of<Agency>(page), view);
    else if (page.layout == "partnership") view_partnership(scope, subject_of<Partnership>(page), view);
    else if (page.layout == "group") view_group(scope, subject_of<Group>(page), view);
    else if (page.layout == "agency") view_agency(scope, subject_of<Agency>(page), view);
    else if (page.layout == "person") view_person(scope, subject_of<Person>(page), view);
    else if (page.layout == "post") view_post(scope, subject_of<Post>(page), view);
    else if (page.layout == "document") view_document(scope, subject_of<Document>(page), view);
    else if (page.layout == "chart" || page.layout == "chart-drawing") view_chart(scope, subject_of<Chart>(page), view);
    else if (page.layout == "structure" || page.layout == "structure-drawing") view_structure(scope, static_cast<const State*>(page.subject), view);
    else if (page.layout == "page") view_free_page(scope, subject_of<FreePage>(page), view);
    else if (page.layout == "no-terms") view_no_terms(scope, subject_of<Group>(page), view);
    else if (page.layout == "changes") view_changes(scope, *page.before, subject_of<Edition>(page), view);
    else if (page.layout == "all-changes") view_all_changes(scope, view);
    else if (terms) view_edition(scope, subject_of<Edition>(page), view);
    else view.set("title", scope.words()(std::string("title.") + std::string(page.layout))).set("description", false);
    view.set("layout", std::string(page.layout));
    view.set("paper_name", terms ? context.name_of({Kind::clause, subject_of<Edition>(page).key(), {}}) : std::string{});
    const Edition* told = terms ? &subject_of<Edition>(page) : nullptr;
    if (page.layout == "group") told = context.index().find_current_edition(subject_of<Group>(page).id.value);
    view_frame(scope, told, view);
    return view;
}

}  // namespace remit
