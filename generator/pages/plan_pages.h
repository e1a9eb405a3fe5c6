// Which pages a site has, and what each one shows. Knows nothing of HTML.
#pragma once

#include <string>
#include <vector>

#include "generator/naming/site_context.h"
#include "generator/pages/view.h"

namespace remit {

/// A page to be rendered: where it goes, by which layout, about which thing.
struct PlannedPage {
    std::string path;             ///< Below the site's root: "groups/case-review-group.html"; of a drawing alone ".svg".
    std::string_view layout;      ///< Name of the theme's layout: "group".
    const void* subject = nullptr;  ///< The model's thing that the layout shows; type by layout; null for lists.
    const Edition* before = nullptr;   ///< Of "changes": the older edition; `subject` is the newer one.
};

/// Every page of the site, in a fixed order. Pointers go into the context's site.
[[nodiscard]] std::vector<PlannedPage> plan_pages(const SiteContext& context);

/// All that the page's layout may use. Pure: the same arguments give the same view, on any thread.
[[nodiscard]] View view_page(const SiteContext& context, const PlannedPage& page);

}  // namespace remit
