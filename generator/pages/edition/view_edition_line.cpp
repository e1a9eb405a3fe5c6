// What lists say of an edition, and the page that stands in the place of a group's terms where none are in force.
#include "generator/model/standing.h"
#include "generator/pages/edition/edition_views.h"
#include "generator/pages/frame/size_in_words.h"

namespace remit {

void view_pdf(const PageScope& scope, const Edition& edition, View& view) {
    const DataFile* file = scope.context().find_pdf(edition);
    if (file == nullptr) {
        view.set_none("pdf");
        return;
    }
    View pdf;
    pdf.set("href", scope.href(Address{file->path, {}})).set("size", size_in_words(scope.words(), file->bytes));
    view.set_one("pdf", std::move(pdf));
}

View view_edition_line(const PageScope& scope, const Edition& edition, const Edition* shown) {
    View view = scope.link({Kind::clause, edition.key(), {}}, scope.context().edition_label(edition));
    view.set("edition_title", edition.title).set("edition_status", edition.status.value);
    view.set("edition_status_label", scope.words().of("edition-status", edition.status.value));
    view.set("superseded", is_superseded(scope.context().index(), edition)).set("shown", &edition == shown);
    view_pdf(scope, edition, view);
    return view;
}

void view_no_terms(PageScope& scope, const Group& group, View& view) {
    const auto& editions = scope.index().editions_of(group.id.value);
    view.set("title", scope.words().with("title.no-terms", {group.name}));
    view.set("no_terms", scope.words()(editions.empty() ? "absent.terms" : "absent.terms-in-force"));
    view.set("description", scope.words()(editions.empty() ? "absent.terms" : "absent.terms-in-force"));
    view.set_one("group", scope.link({Kind::group, group.id.value, {}}));
    View::List lines;
    for (auto edition = editions.rbegin(); edition != editions.rend(); ++edition) {
        lines.push_back(view_edition_line(scope, **edition, nullptr));
    }
    view.set("editions", std::move(lines));
}

}  // namespace remit
