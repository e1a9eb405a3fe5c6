// What all that has a name tells of itself.
#include "generator/pages/things/thing_views.h"

namespace remit {

void view_named(PageScope& scope, const Named& named, View& view) {
    view.set("title", named.name);
    view.set("name", named.name);
    view.set("short_name", named.short_name);
    View::List aliases;
    for (const std::string& alias : named.aliases) {
        View each;
        each.set("alias", alias);
        aliases.push_back(std::move(each));
    }
    view.set("aliases", std::move(aliases));
    View::List former;
    for (const FormerName& name : named.name_history) {
        View each;
        each.set("former_name", name.name).set("former_short_name", name.short_name);
        each.set("when", scope.context().span_in_words(name.from, name.to, name.approximate));
        each.set("name_note", scope.line(name.note));
        former.push_back(std::move(each));
    }
    view.set("former_names", std::move(former));
    view.set("dates", scope.context().span_in_words(named.from, named.to, named.approximate));
    view.set("url", named.url);
    view.set("note", scope.block(named.note));
}

View::List view_links(const PageScope& scope, Kind kind, const std::vector<std::string>& ids) {
    View::List links;
    for (const std::string& id : ids) links.push_back(scope.link({kind, id, {}}));
    return links;
}

}  // namespace remit
