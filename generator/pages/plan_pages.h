// Which pages a site has, and what each one shows. Knows nothing of HTML.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "generator/model/page_kinds.h"
#include "generator/naming/site_context.h"
#include "generator/pages/view.h"

namespace remit {

class PageScope;

/// A page to be rendered, by the layout of its kind.
struct PlannedPage {
    PageKind kind;
    std::string path;                                 ///< Below the site's root: "groups/case-review-group.html".
    std::function<void(PageScope&, View&)> set_view;  ///< Sets the names of the layout, besides those of every page.
    const Edition* shown = nullptr;                   ///< The edition whose page it is, or null.
    const Edition* told = nullptr;                    ///< The edition that it draws on and its frame names, or null.
    std::string png = {};                             ///< Where the same is to be as PNG, of a drawing; else empty.
};

/// Every page of the site, kind by kind. What it points to is in the context, which must outlive it.
[[nodiscard]] std::vector<PlannedPage> plan_pages(const SiteContext& context);

/// All that the page's layout may use. Pure: the same arguments give the same view, on any thread.
[[nodiscard]] View view_page(const SiteContext& context, const PlannedPage& page);

}  // namespace remit
