// What stands around every page: header, navigation, footer, and what the head of the page says.
#include <algorithm>
#include <iterator>

#include "generator/base/text.h"
#include "generator/pages/edition/edition_views.h"
#include "generator/pages/frame/frame_views.h"

namespace remit {
namespace {

View view_navigation_link(const PageScope& scope, const NavigationLink& link) {
    const auto reference = parse_reference(link.to.value);
    const Address to = reference ? address_of(*reference) : address_of(*find_listed_page(link.to.value));
    View view;
    view.set("label", link.label).set("href", scope.href(to)).set("current", to.path == scope.path());
    return view;
}

// How a language is written, by the script that it has most often (CLDR, likely subtags).
std::string_view direction_of(std::string_view language) {
    static constexpr std::string_view leftwards[] = {"ar", "arc", "ckb", "dv", "fa", "he", "ks",
                                                     "ps", "sd",  "syr", "ug", "ur", "yi"};
    const std::string tag = to_lower(language.substr(0, language.find('-')));
    return std::find(std::begin(leftwards), std::end(leftwards), tag) != std::end(leftwards) ? "rtl" : "ltr";
}

}  // namespace

void view_frame(const PageScope& scope, const Edition* told, View& view) {
    const Settings& settings = scope.site().settings;
    view.set("site_title", settings.title);
    view.set("language", settings.language).set("direction", std::string(direction_of(settings.language)));
    view.set("root", scope.root());
    view.set("theme", scope.root() + scope.context().theme_folder());
    view.set("home_href", scope.href(address_of(PageKind::home)));
    view.set("search_href", scope.href(address_of(PageKind::search)));
    view.set("a_to_z_href", scope.href(address_of(PageKind::a_to_z)));
    view.set("review_href", settings.review_page ? scope.href(address_of(PageKind::review)) : std::string{});
    view.set("accessibility_href",
             scope.site().accessibility ? scope.href(address_of(PageKind::accessibility)) : std::string{});
    view.set("data_href", scope.href(address_of(PageKind::data)));
    view.set("feed_href", scope.context().find_data_file("data/editions.atom") != nullptr
                              ? scope.href(Address{"data/editions.atom", {}})
                              : std::string{});
    View::List navigation;
    for (const NavigationLink& link : settings.navigation) navigation.push_back(view_navigation_link(scope, link));
    view.set("navigation", std::move(navigation));
    // Its texts have a scope of their own: a term's first use belongs to the page's text.
    PageScope frame = scope.beside();
    view.set("urgent_help_title", settings.urgent_help.title);
    view.set("urgent_help", frame.block(settings.urgent_help.text));
    view.set("contact", frame.block(settings.contact));
    view.set("licence", frame.block(settings.licence));
    view.set("as_of", scope.context().date_in_words(settings.as_of));
    if (told != nullptr) view.set_one("told_edition", view_edition_line(scope, *told, nullptr));
    else view.set_none("told_edition");
    std::string canonical;
    const bool is_home = scope.path() == address_of(PageKind::home).path;  // The site's own address is its.
    if (!settings.base_url.empty()) canonical = settings.base_url + (is_home ? std::string{} : scope.lasting_path());
    view.set("canonical", canonical);
    view.set("paper_address", canonical.empty() ? scope.lasting_path() : canonical);
}

}  // namespace remit
