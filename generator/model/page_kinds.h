// The one list of the kinds of page that a site has: by which layout each is drawn, where it is, what may lead there.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "generator/model/reference.h"

namespace remit {

/// Everything that is a page of the site, and the pictures and PDFs made of one. Files of data are no pages.
enum class PageKind : std::uint8_t {
    home,
    groups,
    structure,
    agencies,
    people,
    documents,
    glossary,
    a_to_z,
    all_changes,
    search,
    data,
    membership,
    meetings,
    duties,
    timeline,
    review,
    accessibility,
    not_found,
    partnership,
    group,
    agency,
    agency_duties,
    person,
    post,
    document,
    free_page,
    chart,
    chart_drawing,
    chart_png,
    structure_drawing,
    structure_at,
    structure_drawing_at,
    edition,
    edition_pdf,
    terms_in_force,
    no_terms,
    changes,
};

/// What there is to say of a kind of page without knowing a site.
struct PageKindDescription {
    PageKind kind;
    /// Of the theme; empty where the file is made of another page.
    std::string_view layout;
    /// Below the site's root; each "{}" is an id. Where a file's name has two, long ones are cut.
    std::string_view address;
    /// `[[navigation]]` may name it, by its address without ".html".
    bool listed;
    /// The kind of thing whose own page it is: its reference's id fills the address.
    std::optional<Kind> of = {};
};

inline constexpr auto page_kinds = std::to_array<PageKindDescription>({
    {PageKind::home, "home", "index.html", false},
    {PageKind::groups, "groups", "groups.html", true},
    {PageKind::structure, "structure", "structure.html", true},
    {PageKind::agencies, "agencies", "agencies.html", true},
    {PageKind::people, "people", "people.html", true},
    {PageKind::documents, "documents", "documents.html", true},
    {PageKind::glossary, "glossary", "glossary.html", true},
    {PageKind::a_to_z, "a-to-z", "a-to-z.html", true},
    {PageKind::all_changes, "all-changes", "changes.html", true},
    {PageKind::search, "search", "search.html", true},
    {PageKind::data, "data", "data.html", true},
    {PageKind::membership, "membership", "membership.html", true},
    {PageKind::meetings, "meetings", "meetings.html", true},
    {PageKind::duties, "duties", "duties.html", true},
    {PageKind::timeline, "timeline", "timeline.html", true},
    {PageKind::review, "review", "review.html", false},
    {PageKind::accessibility, "accessibility", "accessibility.html", false, Kind::accessibility},
    {PageKind::not_found, "not-found", "404.html", false},
    {PageKind::partnership, "partnership", "partnerships/{}.html", false, Kind::partnership},
    {PageKind::group, "group", "groups/{}.html", false, Kind::group},
    {PageKind::agency, "agency", "agencies/{}.html", false, Kind::agency},
    {PageKind::agency_duties, "agency-duties", "duties/{}.html", false},
    {PageKind::person, "person", "people/{}.html", false, Kind::person},
    {PageKind::post, "post", "posts/{}.html", false, Kind::post},
    {PageKind::document, "document", "documents/{}.html", false, Kind::document},
    {PageKind::free_page, "page", "pages/{}.html", false, Kind::page},
    {PageKind::chart, "chart", "charts/{}.html", false, Kind::chart},
    {PageKind::chart_drawing, "chart-drawing", "charts/{}.svg", false},
    {PageKind::chart_png, "", "charts/{}.png", false},
    {PageKind::structure_drawing, "structure-drawing", "structure.svg", false},
    {PageKind::structure_at, "structure", "structure/{}.html", false},
    {PageKind::structure_drawing_at, "structure-drawing", "structure/{}.svg", false},
    {PageKind::edition, "terms", "terms/{}/{}.html", false, Kind::clause},
    {PageKind::edition_pdf, "", "terms/{}/{}.pdf", false},
    {PageKind::terms_in_force, "terms", "terms/{}.html", false},
    {PageKind::no_terms, "no-terms", "terms/{}.html", false},   // Instead of terms in force.
    {PageKind::changes, "changes", "changes/{}/{}..{}.html", false},
});

/// Whether a table has one row for each kind of page, in the order of PageKind.
template <class Rows>
[[nodiscard]] constexpr bool has_a_row_for_each_page_kind(const Rows& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].kind) != i) return false;
    }
    return rows.size() == static_cast<std::size_t>(PageKind::changes) + 1;
}
static_assert(has_a_row_for_each_page_kind(page_kinds));

[[nodiscard]] constexpr const PageKindDescription& describe(PageKind kind) {
    return page_kinds[static_cast<std::size_t>(kind)];
}

/// What a theme's layouts/ must have, each once.
[[nodiscard]] std::vector<std::string_view> layout_names();

/// What `[[navigation]]` calls a listed page: "a-to-z". REQUIRES: it is listed.
[[nodiscard]] std::string_view listed_name(PageKind kind);
/// All of these names.
[[nodiscard]] std::vector<std::string_view> listed_names();
/// The page of that name; nothing where none that is listed has it.
[[nodiscard]] std::optional<PageKind> find_listed_page(std::string_view name);

}  // namespace remit
