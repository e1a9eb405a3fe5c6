// The glossary.
#include <algorithm>

#include "generator/base/text.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/lists/list_views.h"

namespace remit {

void view_glossary(PageScope& scope, View& view) {
    set_title(scope, "glossary", view);
    std::vector<const Term*> sorted;
    for (const Term& term : scope.site().terms) sorted.push_back(&term);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Term* a, const Term* b) {
        return to_lower(a->short_form()) < to_lower(b->short_form());
    });
    View::List terms;
    for (const Term* term : sorted) {
        View each;
        each.set("anchor", term->id.value).set("term", term->short_form());
        each.set("stands_for", term->short_name.empty() || !term->expanded ? std::string{} : term->name);
        each.set("not_expanded", term->expanded ? std::string{} : scope.words()("absent.expansion"));
        each.set("definition", scope.block(term->definition));
        View::List aliases;
        for (const std::string& alias : term->aliases) {
            View name;
            name.set("alias", alias);
            aliases.push_back(std::move(name));
        }
        each.set("aliases", std::move(aliases));
        scope.set_link(each, "see", term->see);
        terms.push_back(std::move(each));
    }
    view.set("terms", std::move(terms));
}

}  // namespace remit
