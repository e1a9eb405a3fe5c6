// What came before a thing, and what after it.
#include "generator/pages/things/thing_views.h"

namespace remit {

template <class T>
void view_succession(PageScope& scope, Kind kind, const T& thing, const std::vector<T>& all, View& view) {
    const auto link = [&](const std::string& id, const Succession& succession) {
        View each = scope.link({kind, id, {}});
        each.set("inferred", succession.inferred).set("succession_note", scope.line(succession.note));
        return each;
    };
    View::List before, after;
    for (const Succession& each : thing.succeeds) before.push_back(link(each.from.value.id, each));
    for (const T& other : all) {
        for (const Succession& each : other.succeeds) {
            if (each.from.value.id == thing.id.value) after.push_back(link(other.id.value, each));
        }
    }
    view.set("succeeds", std::move(before)).set("succeeded_by", std::move(after));
}

template void view_succession(PageScope&, Kind, const Partnership&, const std::vector<Partnership>&, View&);
template void view_succession(PageScope&, Kind, const Group&, const std::vector<Group>&, View&);
template void view_succession(PageScope&, Kind, const Agency&, const std::vector<Agency>&, View&);

}  // namespace remit
