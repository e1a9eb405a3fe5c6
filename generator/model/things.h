// The one list of kinds of things: everything that a site's source holds, by the files that hold it.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "generator/model/site.h"

namespace remit {

/// One kind of thing. `Held` is how the site holds them: a vector, an optional or the one that there is.
template <class T, class Held>
struct ThingKind {
    Kind kind;
    std::string_view list;      ///< Its key in site.json.
    std::string_view folder;    ///< With its slash, where each thing has a file of its own there; else empty.
    std::string_view file;      ///< The one file that holds all of them; else empty.
    std::string_view what;      ///< How messages name one: "a group", "an agency".
    std::string_view meaning;   ///< What one is, for manual and schemas.
    Held Site::*held;

    using Thing = T;

    /// Whether a site has one of the kind at most.
    [[nodiscard]] static constexpr bool is_one() { return !std::is_same_v<Held, std::vector<T>>; }

    [[nodiscard]] std::span<const T> of(const Site& site) const {
        if constexpr (std::is_same_v<Held, T>) return {&(site.*held), 1};
        else if constexpr (std::is_same_v<Held, std::optional<T>>)
            return {site.*held ? &*(site.*held) : nullptr, site.*held ? 1U : 0U};
        else return site.*held;
    }
};

/// Calls `visit(kind)` with each ThingKind, in the order in which things are listed.
void for_each_kind(auto visit) {
    const auto list = [&]<class T>(Kind kind, std::string_view key, std::string_view folder, std::string_view file,
                                   std::string_view what, std::string_view meaning, std::vector<T> Site::*held) {
        visit(ThingKind<T, std::vector<T>>{kind, key, folder, file, what, meaning, held});
    };
    visit(ThingKind<Settings, Settings>{Kind::settings, "site", "", "site.toml", "site.toml", "the site itself",
                                        &Site::settings});
    list(Kind::partnership, "partnerships", "partnerships/", "", "a partnership", "a partnership", &Site::partnerships);
    list(Kind::group, "groups", "groups/", "", "a group", "a group of a partnership", &Site::groups);
    list(Kind::edition, "editions", "terms/", "", "an edition", "one edition of a group's terms of reference",
         &Site::editions);
    list(Kind::agency, "agencies", "agencies/", "", "an agency", "an organisation that sits on groups",
         &Site::agencies);
    list(Kind::post, "posts", "", "", "a post", "an office that one person holds at a time", &Site::posts);
    list(Kind::person, "people", "people/", "", "a person", "a person", &Site::people);
    list(Kind::document, "documents", "documents/", "", "a document",
         "a law, guidance, framework, policy or other document", &Site::documents);
    list(Kind::term, "glossary", "", "glossary.toml", "a term", "a word explained", &Site::terms);
    list(Kind::page, "pages", "pages/", "", "a page", "a page of free text", &Site::pages);
    list(Kind::checklist, "checklists", "checklists/", "", "a checklist",
         "what a partnership should have said, and where it says it", &Site::checklists);
    list(Kind::chart, "charts", "charts/", "", "a chart", "a structure chart: what to draw, as at which date",
         &Site::charts);
    visit(ThingKind<AccessibilityStatement, std::optional<AccessibilityStatement>>{
        Kind::accessibility, "accessibility", "", "accessibility.toml", "accessibility.toml",
        "the answers that the accessibility statement is made from", &Site::accessibility});
}

/// Calls `visit(kind, thing)` for everything in the site.
void for_each_thing(const Site& site, auto visit) {
    for_each_kind([&](const auto& kind) {
        for (const auto& thing : kind.of(site)) visit(kind, thing);
    });
}

}  // namespace remit
