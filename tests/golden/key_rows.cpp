#include "tests/golden/key_rows.h"

#include <algorithm>

#include "generator/model/page_kinds.h"

namespace remit::test {
namespace {

// "a group", "an agency".
std::string with_article(std::string_view name) {
    const bool vowel = std::string_view("aeiou").find(name.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + std::string(name);
}

std::string plural(std::string_view name) {
    if (name == "person") return "people";
    if (name.ends_with('y')) return std::string(name.substr(0, name.size() - 1)) + "ies";
    return std::string(name) + "s";
}

std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string spaced(std::span<const std::string_view> words) {
    std::string list;
    for (const std::string_view word : words) list += (list.empty() ? "" : " ") + code(word);
    return list;
}

std::string typed(const Key& key) {
    std::vector<std::string> forms;
    for (const Kind kind : key.kinds) forms.push_back(std::string(name_of(kind)) + ":id");
    if (forms.empty()) forms.emplace_back("kind:id");
    return code_list(forms, "or");
}

}  // namespace

std::string code_list(const std::vector<std::string>& words, const std::string& last) {
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) list += i + 1 == words.size() ? " " + last + " " : ", ";
        list += code(words[i]);
    }
    return list;
}

std::string takes_text(const Key& key, bool many) {
    if (!key.words.empty()) return (many ? "some of " : "one of ") + spaced(key.words);
    switch (key.form) {
        case Form::share: return "share: `1/2`";
        case Form::web_address: return "web address";
        case Form::email: return "e-mail address";
        case Form::telephone: return "telephone number";
        case Form::language: return "language tag: `en-GB`";
        case Form::id: return "id";
        case Form::anchor: return "address in the edition";
        case Form::cited: return "number or address";
        case Form::asset: return "path below `assets/`";
        case Form::destination: return typed(key) + ", or one of " + spaced(listed_names());
        case Form::rule: return "slug of a warning or note";
        default: return many ? "list of words" : "words";
    }
}

std::string takes_reference(const Key& key, bool many) {
    if (key.form == Form::typed) return (many ? "list of " : "") + typed(key);
    if (key.name.empty()) return "id";
    const Kind kind = key.kinds.front();
    if (kind == Kind::clause) return "clause";
    return many ? "list of ids of " + plural(name_of(kind)) : "id of " + with_article(name_of(kind));
}

void KeyRows::operator()(const OneOf& one) {
    const std::vector<std::string> keys(one.keys.begin(), one.keys.end());
    const std::string all = code_list(keys, "and");
    const std::string table = lead_.empty() ? "" : "Of " + code(lead_.substr(0, lead_.size() - 1)) + ", ";
    const std::string number = one.exclusive ? "one of " : "at least one of ";
    std::string choice = table + (keys.size() == 1 ? "" : number) + all + " is needed";
    if (choice.front() >= 'a' && choice.front() <= 'z') choice.front() = static_cast<char>(choice.front() - 'a' + 'A');
    choices.push_back(choice + (one.exclusive ? ", and no more than one." : "."));
}

void KeyRows::add(const Key& key, const Palette&) {
    add_named(key, {"[colours.light]", "[colours.dark]"}, "table of colours");
}

void KeyRows::add_row(const Key& key, const std::string& takes) {
    std::vector<std::string> names;
    if (!key.name.empty()) names.emplace_back(key.name);
    for (const Kind kind : key.kinds) {
        if (key.name.empty()) names.emplace_back(name_of(kind));
    }
    add_named(key, names, takes);
}

void KeyRows::add_named(const Key& key, const std::vector<std::string>& written, const std::string& takes) {
    std::vector<std::string> names;
    for (const std::string& name : written) names.push_back(lead_ + name);
    const std::string list = code_list(names, key.name.empty() ? "or" : "and");
    rows.push_back({list, takes, key.needed ? "needed" : "", std::string(key.meaning)});
}

void KeyRows::add_condition(const NeededWhere& needed) {
    const auto find_row = [&](std::string_view name) {
        const std::string key = code(lead_ + std::string(name));
        return std::find_if(rows.begin(), rows.end(), [&](const KeyRow& row) { return row.key == key; });
    };
    const auto row = find_row(needed.key), where = find_row(needed.where);
    if (row == rows.end() || where == rows.end()) return;
    std::string is = where->takes.starts_with("true or false") ? "true" : "there";
    if (needed.values.size() > 0) is = code_list({needed.values.begin(), needed.values.end()}, "or");
    row->needed = (needed.unless ? "needed unless " : "needed where ") + code(needed.where) + " is " + is;
}

}  // namespace remit::test
