// docs/theme-names: what the names of views mean, and what views show of them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "generator/pages/view.h"

namespace remit::test {

/// What the values of a name have been, in all views that were looked at.
struct SeenValues {
    bool flag = false, text = false, html = false, list = false;
    bool something = false;     ///< At least once it was not empty or false.
    std::size_t most = 0;       ///< Things in a list.
};

/// A name, with its meaning from docs/theme-names.
struct ViewName {
    std::string name, meaning;
    std::string things;         ///< Of a list: the key of its elements' names.
    bool many = false;          ///< Of a list: else it holds one thing or nothing.
    SeenValues seen = {};
};

/// The names of a layout, or of a thing in a list.
struct ViewNames {
    std::string key, is, at;
    bool layout = false;
    std::vector<std::string> has;   ///< Things whose names it has as well.
    std::vector<ViewName> names;
};

/// All of docs/theme-names, in the order of its files: as docs/themes.md tells it.
class NameReference {
public:
    /// Throws where a file is no TOML or names a thing that there is not.
    explicit NameReference(const std::string& folder);

    std::vector<ViewNames> sections;
    std::vector<std::pair<std::string, std::string>> partials, markup, values;   ///< Name → meaning.

    [[nodiscard]] ViewNames* find(const std::string& key, bool layout);
    /// The name in the section or in what it has as well, or null.
    [[nodiscard]] ViewName* find_name(ViewNames& section, std::string_view name);
    /// Every name of the section, those of what it has as well first.
    [[nodiscard]] std::vector<ViewName*> names_of(ViewNames& section);
    /// Notes what the view shows, and below it. Faults: names that are here and not there, or there and not here.
    void look_at(ViewNames& section, const View& view, const std::string& place, std::set<std::string>& faults);

private:
    void read(const std::string& path);
};

}  // namespace remit::test
