#include "tests/golden/view_names.h"

#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace remit::test {
namespace {

// A table's entries as they stand in the file; toml++ gives them by name.
std::vector<std::pair<std::string, const toml::node*>> in_order(const toml::table& table) {
    std::vector<std::pair<std::string, const toml::node*>> entries;
    for (const auto& [key, node] : table) entries.emplace_back(key.str(), &node);
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.second->source().begin.line < b.second->source().begin.line;
    });
    return entries;
}

std::string text_of(const toml::node& node) { return node.value<std::string>().value_or(""); }

// "[thing] meaning", "(thing) meaning" or "meaning".
ViewName read_name(const std::string& name, const std::string& text) {
    ViewName made{name, text, {}, false};
    if (text.starts_with('[') || text.starts_with('(')) {
        made.many = text[0] == '[';
        const std::size_t end = text.find(made.many ? ']' : ')');
        made.things = text.substr(1, end - 1);
        made.meaning = text.substr(end + 2);
    }
    return made;
}

ViewNames read_section(const std::string& key, bool layout, const toml::table& table) {
    ViewNames section{key, {}, {}, layout, {}, {}};
    for (const auto& [name, node] : in_order(table)) {
        if (name == "is") section.is = text_of(*node);
        else if (name == "at") section.at = text_of(*node);
        else if (name == "has") {
            for (const toml::node& each : *node->as_array()) section.has.push_back(text_of(each));
        } else section.names.push_back(read_name(name, text_of(*node)));
    }
    return section;
}

}  // namespace

NameReference::NameReference(const std::string& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path().string());
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) read(path);
    for (const ViewNames& section : sections) {
        const auto need = [&](const std::string& key) {
            if (find(key, false) == nullptr)
                throw std::runtime_error(section.key + ": there is no [shape.\"" + key + "\"]");
        };
        for (const std::string& key : section.has) need(key);
        for (const ViewName& name : section.names) {
            if (!name.things.empty()) need(name.things);
        }
    }
}

void NameReference::read(const std::string& path) {
    const toml::table file = toml::parse_file(path);
    std::vector<std::pair<std::size_t, ViewNames>> read;
    for (const auto& [kind, node] : file) {
        const std::string_view word = kind.str();
        for (const auto& [key, entry] : in_order(*node.as_table())) {
            if (word == "partial") partials.emplace_back(key, text_of(*entry));
            else if (word == "markup") markup.emplace_back(key, text_of(*entry));
            else if (word == "value") values.emplace_back(key, text_of(*entry));
            else read.emplace_back(entry->source().begin.line, read_section(key, word == "layout", *entry->as_table()));
        }
    }
    std::stable_sort(read.begin(), read.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [line, section] : read) sections.push_back(std::move(section));
}

ViewNames* NameReference::find(const std::string& key, bool layout) {
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const ViewNames& each) { return each.layout == layout && each.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

ViewName* NameReference::find_name(ViewNames& section, std::string_view name) {
    for (ViewName& each : section.names) {
        if (each.name == name) return &each;
    }
    for (const std::string& key : section.has) {
        if (ViewName* found = find_name(*find(key, false), name)) return found;
    }
    return nullptr;
}

std::vector<ViewName*> NameReference::names_of(ViewNames& section) {
    std::vector<ViewName*> names;
    for (const std::string& key : section.has) {
        for (ViewName* each : names_of(*find(key, false))) names.push_back(each);
    }
    for (ViewName& each : section.names) names.push_back(&each);
    return names;
}

void NameReference::look_at(ViewNames& section, const View& view, const std::string& place,
                            std::set<std::string>& faults) {
    for (const ViewName* name : names_of(section)) {
        if (view.find(name->name) == nullptr)
            faults.insert(place + " has no " + name->name + ", which docs/theme-names has for " + section.key);
    }
    for (const auto& [key, value] : view.values()) {
        const std::string here = place + "." + std::string(key);
        ViewName* name = find_name(section, key);
        if (name == nullptr) {
            faults.insert(here + " is not in docs/theme-names for " + section.key);
            continue;
        }
        SeenValues& seen = name->seen;
        if (const bool* flag = std::get_if<bool>(&value)) {
            seen.flag = true;
            seen.something |= *flag;
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            seen.text = true;
            seen.something |= !text->empty();
        } else if (const auto* html = std::get_if<Markup>(&value)) {
            seen.html = true;
            seen.something |= !html->empty();
        } else {
            const auto& list = std::get<View::List>(value);
            seen.list = true;
            seen.something |= !list.empty();
            seen.most = std::max(seen.most, list.size());
            if (name->things.empty()) faults.insert(here + " is a list, and docs/theme-names does not say of what");
            else for (const View& each : list) look_at(*find(name->things, false), each, here, faults);
        }
    }
}

}  // namespace remit::test
