// Titles from the words of the theme, and the pages that have nothing else.
#include "generator/pages/frame/frame_views.h"

namespace remit {

void set_title(const PageScope& scope, std::string_view name, View& view) {
    view.set("title", scope.words().of("title", name)).set("description", scope.words().of("description", name));
}

void view_search(PageScope& scope, View& view) {
    view.set("title", scope.words()("title.search")).set("description", false);
}

void view_not_found(PageScope& scope, View& view) {
    view.set("title", scope.words()("title.not-found")).set("description", false);
}

}  // namespace remit
