// Pages of one thing each, and what they share. Internal to pages/.
#pragma once

#include "generator/pages/page_scope.h"

namespace remit {

// Each sets the names of its layout, besides those of view_frame().
void view_partnership(PageScope& scope, const Partnership& partnership, View& view);
void view_group(PageScope& scope, const Group& group, View& view);
void view_agency(PageScope& scope, const Agency& agency, View& view);
void view_person(PageScope& scope, const Person& person, View& view);
void view_post(PageScope& scope, const Post& post, View& view);
void view_document(PageScope& scope, const Document& document, View& view);
void view_free_page(PageScope& scope, const FreePage& page, View& view);
void view_accessibility(PageScope& scope, const AccessibilityStatement& statement, View& view);

/// `name`, `aliases`, `former_names`, `dates`, `url`, `note` of anything that has a name.
void view_named(PageScope& scope, const Named& named, View& view);
/// `mentions`: what links to the thing, by where it stands.
void view_mentions(const PageScope& scope, Kind kind, const std::string& id, View& view);
/// `succeeds` and `succeeded_by`.
template <class T>
void view_succession(PageScope& scope, Kind kind, const T& thing, const std::vector<T>& all, View& view);
/// A list of links by name.
[[nodiscard]] View::List view_links(const PageScope& scope, Kind kind, const std::vector<std::string>& ids);
/// Who held a post: the person, `when`, `holding_note`, `source_clause`, `source_document`.
[[nodiscard]] View view_holder(PageScope& scope, const Person& person, const Holding& holding);

}  // namespace remit
