// Lists of all groups, agencies, people and documents.
#include <algorithm>
#include <array>
#include <functional>

#include "generator/base/text.h"
#include "generator/model/vocabulary.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/lists/list_views.h"
#include "generator/pages/lists/sorted_by_name.h"
#include "generator/pages/tables/duty_clauses.h"

namespace remit {
namespace {

// One titled part of a list page; left out when it is empty.
void add_part(View::List& parts, std::string title, View::List entries) {
    if (entries.empty()) return;
    View part;
    part.set("anchor", slug_of(title)).set("part_title", std::move(title)).set("entries", std::move(entries));
    parts.push_back(std::move(part));
}

template <class T>
View::List view_by_word(PageScope& scope, const std::vector<T>& things, std::string_view group, auto words,
                        auto word_of, auto view_line) {
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
void view_agencies_by_sector(PageScope& scope, View& view,
                             const std::function<std::optional<View>(const Agency&)>& link_of) {
    std::vector<std::pair<const Agency*, View>> lines;
    for (const Agency* agency : sorted_by_name(scope.site().agencies)) {
        std::optional<View> line = link_of(*agency);
        if (!line) continue;
        line->set("short_name", agency->short_name);
        line->set("dates", scope.context().span_in_words(agency->from, agency->to, agency->approximate));
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

}  // namespace

View view_group_line(PageScope& scope, const Group& group) {
    View view = scope.link({Kind::group, group.id.value, {}});
    view.set("short_name", group.short_name).set("kind_label", scope.words().of("group-kind", group.kind));
    view.set("remit", scope.line(group.remit)).set("status", group.status);
    view.set("status_label", group.status == "active" || group.is_external()
                                 ? std::string{}
                                 : scope.words().of("group-status", group.status));
    return view;
}

void view_groups(PageScope& scope, View& view) {
    set_title(scope, "groups", view);
    constexpr std::array<std::string_view, 3> standings{"active", "former", "external"};
    view.set("parts", view_by_word(scope, scope.site().groups, "groups-part", standings, part_of_groups,
                                   [&](const Group& group) { return view_group_line(scope, group); }));
}

void view_agencies(PageScope& scope, View& view) {
    set_title(scope, "agencies", view);
    view_agencies_by_sector(scope, view, [&](const Agency& agency) {
        return scope.link({Kind::agency, agency.id.value, {}});
    });
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
    const auto kind_of = [](const Document& document) { return std::string_view(document.kind); };
    const auto view_line = [&](const Document& document) {
        View each = scope.link({Kind::document, document.id.value, {}});
        each.set("short_name", document.short_name);
        each.set("date", scope.context().date_in_words(document.date, document.approximate));
        each.set("format", document.format).set("size", document.size).set("supplied", document.supplied);
        return each;
    };
    view.set("parts", view_by_word(scope, scope.site().documents, "document-kind", vocabulary::document_kinds, kind_of,
                                   view_line));
}

}  // namespace remit
