// Every name of everything, by its letter.
#include <algorithm>
#include <map>

#include "generator/base/text.h"
#include "generator/model/things.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/lists/list_views.h"

namespace remit {
namespace {

struct AZEntry {
    std::string label, note;
    Reference to;
};

void add_names(std::vector<AZEntry>& entries, Kind kind, const Named& thing) {
    const Reference to{kind, thing.id.value, {}};
    entries.push_back({thing.name, {}, to});
    const auto add_other = [&](const std::string& name) {
        if (!name.empty() && name != thing.name) entries.push_back({name, thing.name, to});
    };
    add_other(thing.short_name);
    for (const std::string& alias : thing.aliases) add_other(alias);
    for (const FormerName& former : thing.name_history) {
        add_other(former.name);
        add_other(former.short_name);
    }
}

}  // namespace

void view_a_to_z(PageScope& scope, View& view) {
    set_title(scope, "a-to-z", view);
    const Site& site = scope.site();
    std::vector<AZEntry> entries;
    for_each_thing(site, [&](const auto& kind, const auto& thing) {
        // Checklists are part of the review page; what has no name of its own is found by its group's, or in the frame.
        using Thing = std::remove_cvref_t<decltype(thing)>;
        constexpr bool is_listed = std::is_base_of_v<Named, Thing> && !Is<Thing, Checklist>;
        if constexpr (is_listed) add_names(entries, kind.kind, thing);
    });
    // What has no Latin letter in front stands under "#", first.
    std::map<std::string, std::vector<std::pair<std::string, const AZEntry*>>> by_letter;
    for (const AZEntry& entry : entries) {
        const std::string key = to_lower(entry.label);
        const bool letter = key.front() >= 'a' && key.front() <= 'z';
        by_letter[letter ? std::string(1, static_cast<char>(key.front() - 'a' + 'A')) : "#"].emplace_back(key, &entry);
    }
    View::List letters;
    for (auto& [letter, names] : by_letter) {
        std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        View::List lines;
        for (const auto& [key, entry] : names) {
            View line = scope.link(entry->to, entry->label);
            line.set("see_name", entry->note).set("kind_label", scope.words().of("kind", name_of(entry->to.kind)));
            lines.push_back(std::move(line));
        }
        View each;
        each.set("letter", letter);
        each.set("anchor", letter == "#" ? std::string("letter-0") : "letter-" + to_lower(letter));
        each.set("entries", std::move(lines));
        letters.push_back(std::move(each));
    }
    view.set("letters", std::move(letters));
}

}  // namespace remit
