// The home page and the lists of all there is.
#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include "generator/base/text.h"
#include "generator/model/vocabulary.h"
#include "generator/pages/view_tables.h"

namespace remit {
namespace {

constexpr std::size_t recent_editions = 6;

template <class T>
std::vector<const T*> sorted_by_name(const std::vector<T>& things) {
    std::vector<const T*> sorted;
    for (const T& thing : things) sorted.push_back(&thing);
    std::stable_sort(sorted.begin(), sorted.end(), [](const T* a, const T* b) { return to_lower(a->name) < to_lower(b->name); });
    return sorted;
}

// One titled part of a list page; left out when it is empty.
void add_part(View::List& parts, std::string title, View::List entries) {
    if (entries.empty()) return;
    View part;
    part.set("anchor", slug_of(title)).set("part_title", std::move(title)).set("entries", std::move(entries));
    parts.push_back(std::move(part));
}

template <class T>
View::List view_by_word(PageScope& scope, const std::vector<T>& things, std::string_view group, auto words, auto word_of, auto view_line) {
    View::List parts;
    const auto sorted = sorted_by_name(things);
    for (const std::string_view word : words) {
        View::List entries;
        for (const T* thing : sorted) {
            if (word_of(*thing) == word) entries.push_back(view_line(*thing));
        }
        add_part(parts, scope.words().of(group, word), std::move(entries));
    }
    return parts;
}

// Which list a group stands in: those at work, those that have ended, those that are only named.
std::string_view part_of_groups(const Group& group) {
    if (group.is_external()) return "external";
    return group.status == "active" ? "active" : "former";
}

// `link_of` gives {label, href} of an agency, or nothing for one that is not in the list.
void view_agencies_by_sector(PageScope& scope, View& view, const std::function<std::optional<View>(const Agency&)>& link_of) {
    std::vector<std::pair<const Agency*, View>> lines;
    for (const Agency* agency : sorted_by_name(scope.site().agencies)) {
        std::optional<View> line = link_of(*agency);
        if (!line) continue;
        line->set("short_name", agency->short_name).set("dates", scope.context().span_in_words(agency->from, agency->to, agency->approximate));
        scope.set_link(*line, "parent", agency->parent);
        lines.emplace_back(agency, std::move(*line));
    }
    View::List parts;
    const auto add_sector = [&](std::string_view sector, std::string title) {
        View::List entries;
        for (auto& [agency, line] : lines) {
            if (agency->sector == sector) entries.push_back(std::move(line));
        }
        add_part(parts, std::move(title), std::move(entries));
    };
    for (const std::string_view sector : vocabulary::sectors) add_sector(sector, scope.words().of("sector", sector));
    add_sector({}, scope.words()("sector.none"));
    view.set("parts", std::move(parts));
}

View view_partnership_line(PageScope& scope, const Partnership& partnership) {
    View view = scope.link({Kind::partnership, partnership.id.value, {}});
    view.set("short_name", partnership.short_name).set("summary", scope.line(partnership.summary));
    view.set("dates", scope.context().span_in_words(partnership.from, partnership.to, partnership.approximate));
    return view;
}

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

void set_title(const PageScope& scope, std::string_view layout, View& view) {
    view.set("title", scope.words().of("title", layout)).set("description", scope.words().of("description", layout));
}

void view_search(PageScope& scope, View& view) {
    view.set("title", scope.words()("title.search")).set("description", false);
}

void view_not_found(PageScope& scope, View& view) {
    view.set("title", scope.words()("title.not-found")).set("description", false);
}

void view_home(PageScope& scope, View& view) {
    const Settings& settings = scope.site().settings;
    view.set("title", settings.home.title.empty() ? settings.title : settings.home.title);
    view.set("description", settings.description);
    view.set("text", scope.block(settings.home.text));
    scope.set_link(view, "lead_partnership", settings.home.partnership);
    View::List partnerships, groups, editions;
    // The one that the site is about, then the others.
    std::vector<const Partnership*> ordered;
    for (const Partnership& each : scope.site().partnerships) {
        const bool lead = settings.home.partnership && settings.home.partnership->value.id == each.id.value;
        ordered.insert(lead ? ordered.begin() : ordered.end(), &each);
    }
    for (const Partnership* each : ordered) partnerships.push_back(view_partnership_line(scope, *each));
    for (const Group* group : sorted_by_name(scope.site().groups)) {
        if (group->is_at_work()) groups.push_back(view_group_line(scope, *group));
    }
    std::vector<const Edition*> newest;
    for (const Edition& edition : scope.site().editions) newest.push_back(&edition);
    std::stable_sort(newest.begin(), newest.end(), [](const Edition* a, const Edition* b) { return a->date > b->date; });
    newest.resize(std::min(newest.size(), recent_editions));
    for (const Edition* edition : newest) {
        View each = scope.link({Kind::clause, edition->key(), {}}, edition->title);
        each.set("date", scope.context().date_in_words(edition->date, edition->approximate)).set("date_iso", edition->date.iso());
        each.set("edition_status_label", scope.words().of("edition-status", edition->status.value));
        editions.push_back(std::move(each));
    }
    view.set("partnerships", std::move(partnerships)).set("groups", std::move(groups)).set("recent_editions", std::move(editions));
}

void view_groups(PageScope& scope, View& view) {
    set_title(scope, "groups", view);
    constexpr std::array<std::string_view, 3> standings{"active", "former", "external"};
    view.set("parts", view_by_word(scope, scope.site().groups, "groups-part", standings, part_of_groups, [&](const Group& group) { return view_group_line(scope, group); }));
}

void view_agencies(PageScope& scope, View& view) {
    set_title(scope, "agencies", view);
    view_agencies_by_sector(scope, view, [&](const Agency& agency) { return scope.link({Kind::agency, agency.id.value, {}}); });
}

void view_duties(PageScope& scope, View& view) {
    set_title(scope, "duties", view);
    view_agencies_by_sector(scope, view, [&](const Agency& agency) -> std::optional<View> {
        if (!has_duties(scope.context(), agency)) return std::nullopt;
        View each;
        each.set("label", agency.name).set("href", scope.href(address_of(PageKind::agency_duties, {agency.id.value})));
        return each;
    });
}

void view_people(PageScope& scope, View& view) {
    set_title(scope, "people", view);
    View::List people, posts;
    for (const Person* person : sorted_by_name(scope.site().people)) {
        View each = scope.link({Kind::person, person->id.value, {}});
        View::List held;
        for (const Holding& holding : person->holds) held.push_back(scope.link(holding.post.value));
        each.set("posts", std::move(held));
        people.push_back(std::move(each));
    }
    for (const Post* post : sorted_by_name(scope.site().posts)) {
        View each = scope.link({Kind::post, post->id.value, {}});
        each.set_one("owner", scope.link(post->owner));
        posts.push_back(std::move(each));
    }
    view.set("people", std::move(people)).set("posts", std::move(posts));
}

void view_documents(PageScope& scope, View& view) {
    set_title(scope, "documents", view);
    view.set("parts", view_by_word(scope, scope.site().documents, "document-kind", vocabulary::document_kinds,
                                   [](const Document& d) { return std::string_view(d.kind); }, [&](const Document& document) {
        View each = scope.link({Kind::document, document.id.value, {}});
        each.set("short_name", document.short_name).set("date", scope.context().date_in_words(document.date, document.approximate));
        each.set("format", document.format).set("size", document.size).set("supplied", document.supplied);
        return each;
    }));
}

void view_a_to_z(PageScope& scope, View& view) {
    set_title(scope, "a-to-z", view);
    const Site& site = scope.site();
    std::vector<AZEntry> entries;
    for (const Partnership& each : site.partnerships) add_names(entries, Kind::partnership, each);
    for (const Group& each : site.groups) add_names(entries, Kind::group, each);
    for (const Agency& each : site.agencies) add_names(entries, Kind::agency, each);
    for (const Person& each : site.people) add_names(entries, Kind::person, each);
    for (const Post& each : site.posts) add_names(entries, Kind::post, each);
    for (const Document& each : site.documents) add_names(entries, Kind::document, each);
    for (const Term& each : site.terms) add_names(entries, Kind::term, each);
    for (const FreePage& each : site.pages) add_names(entries, Kind::page, each);
    for (const Chart& each : site.charts) add_names(entries, Kind::chart, each);
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
        each.set("letter", letter).set("anchor", letter == "#" ? std::string("letter-0") : "letter-" + to_lower(letter)).set("entries", std::move(lines));
        letters.push_back(std::move(each));
    }
    view.set("letters", std::move(letters));
}

}  // namespace remit
