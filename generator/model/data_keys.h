// What site.json says of a thing before the keys that its author wrote: who it is, where the site shows it, and what is
// worked out from the whole site.
#pragma once

#include "generator/model/site.h"

namespace remit {

struct DataKeys {
    std::string id, path, group;
    bool superseded = false;
    std::string current_edition;
    std::optional<LocatedReference> owner;
};

/// Visits those that a thing of type T has.
template <class T>
void describe_data_keys(DataKeys& keys, auto& visit) {
    constexpr bool has_no_id = std::is_same_v<T, Settings> || std::is_same_v<T, AccessibilityStatement>;
    constexpr bool has_no_page = std::is_same_v<T, Settings> || std::is_same_v<T, Checklist>;
    if constexpr (std::is_same_v<T, Edition>) {
        visit(Key{.name = "group", .meaning = "the group whose terms these are", .needed = true, .form = Form::id},
              keys.group);
    }
    if constexpr (!has_no_id) {
        visit(Key{.name = "id", .meaning = "one in its list", .needed = true, .form = Form::id}, keys.id);
    }
    if constexpr (!has_no_page) {
        visit(Key{.name = "path", .meaning = "where the site shows it: an address relative to the root of the site",
                  .needed = true},
              keys.path);
    }
    if constexpr (std::is_same_v<T, Edition>) {
        visit(Key{"superseded", "worked out: a later edition has taken its place, or its status says so"},
              keys.superseded);
    }
    if constexpr (std::is_same_v<T, Group>) {
        visit(Key{.name = "current_edition",
                  .meaning = "worked out: the edition that speaks for the group on the day `as_of`; absent where no "
                             "terms are held",
                  .form = Form::id},
              keys.current_edition);
    }
    if constexpr (std::is_same_v<T, Post>) {
        visit(Key{.meaning = "whose post it is", .needed = true,
                  .kinds = kinds_of<Kind::agency, Kind::group, Kind::partnership>},
              keys.owner);
    }
}

}  // namespace remit
