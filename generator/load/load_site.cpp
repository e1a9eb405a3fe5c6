#include "generator/load/load_site.h"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

#include "generator/base/text.h"
#include "generator/load/loaders.h"

namespace remit {
namespace {

using LoadFile = void (*)(TableReader&, Located<std::string>, Site&);

struct Folder {
    std::string_view name;   ///< With its slash.
    Kind kind;
    std::string_view what;   ///< How messages name a file of it.
    LoadFile load;
};

constexpr std::array folders{
    Folder{"partnerships/", Kind::partnership, "a partnership", load_partnership},
    Folder{"groups/", Kind::group, "a group", load_group},
    Folder{"agencies/", Kind::agency, "an agency", load_agency},
    Folder{"people/", Kind::person, "a person", load_person},
    Folder{"documents/", Kind::document, "a document", load_document},
    Folder{"pages/", Kind::page, "a page", load_page},
    Folder{"charts/", Kind::chart, "a chart", load_chart},
    Folder{"checklists/", Kind::page, "a checklist", load_checklist},  // Nothing links to one: its kind only tells what could not be read.
};

/// What one file gave; joined in the order of the files, whichever thread read it.
struct LoadedFile {
    Site site;
    Diagnostics diagnostics;
};

void report_stray(FileContext context, std::string_view path) {
    std::vector<std::string_view> names{"partnerships", "groups", "terms", "agencies", "people", "documents", "pages", "charts", "checklists", "assets"};
    const std::string_view folder = path.substr(0, path.find('/'));
    std::string hint = "the manual lists the files, docs/content-format.md; other files go into assets/";
    if (folder == "terms") hint = "an edition is terms/<group>/<edition>.toml";
    else if (std::find(names.begin(), names.end(), folder) != names.end()) hint = "files of " + std::string(folder) + "/ stand there without further folders";
    else if (const std::string near = folder.size() < path.size() ? did_you_mean(folder, names) : std::string{}; !near.empty()) hint = near;
    context.diagnostics.report(Rule::stray_file, {context.number, 0, 0}, "this file is not part of the content and is left out", std::move(hint));
}

void load_allowances(TableReader& table, Site& site) {
    for (const TomlValue* value : table.tables("allow")) {
        TableReader reader(*value, table.context(), "[[allow]]");
        Allowance allowance;
        allowance.rule = reader.needed("rule");
        allowance.reason = reader.needed("reason").value;
        reader.finish();
        site.allowances.push_back(std::move(allowance));
    }
}

Located<std::string> id_from(std::string_view name, std::string_view what, FileContext context) {
    const Span at{context.number, 0, 0};
    if (!is_kebab_case(name)) {
        const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        const std::string better = ascii ? slug_of(name) : std::string{};  // "zoé" is not to become "zo".
        context.diagnostics.report(Rule::bad_id, at, "the " + std::string(what) + " name \"" + std::string(name) + "\" is not an id",
                                   "an id has small letters, digits and single hyphens" + (better.empty() ? std::string{} : ": rename it to \"" + better + "\""));
    }
    return {std::string(name), at};
}

/// What a path says that its file is.
struct FileRole {
    Reference reference;              ///< What it holds; of the glossary a term without an id.
    const Folder* folder = nullptr;   ///< For the files of one thing each.
    bool settings = false;
    bool accessibility = false;
};

// Nothing for a path that has no place in the content format.
std::optional<FileRole> role_of(std::string_view path) {
    const std::string stem(path.substr(0, path.size() - std::string_view(".toml").size()));
    const auto slashes = std::count(stem.begin(), stem.end(), '/');
    if (stem == "site") return FileRole{{Kind::page, {}, {}}, nullptr, true};
    if (stem == "accessibility") return FileRole{{Kind::page, {}, {}}, nullptr, false, true};
    if (stem == "glossary") return FileRole{{Kind::term, {}, {}}, nullptr, false};
    if (stem.starts_with("terms/") && slashes == 2) return FileRole{{Kind::clause, stem.substr(6), {}}, nullptr, false};
    for (const Folder& folder : folders) {
        if (stem.starts_with(folder.name) && slashes == 1) return FileRole{{folder.kind, stem.substr(folder.name.size()), {}}, &folder, false};
    }
    return std::nullopt;
}

void load_by_role(const FileRole& role, const TomlValue& root, FileContext context, Site& site) {
    const std::string& id = role.reference.id;
    const std::string_view what = role.settings ? "site.toml" : role.accessibility ? "accessibility.toml" : role.folder != nullptr ? role.folder->what : role.reference.kind == Kind::term ? "glossary.toml" : "an edition";
    TableReader table(root, context, what);
    if (role.settings) load_settings(table, site);
    else if (role.accessibility) load_accessibility(table, site);
    else if (role.folder != nullptr) role.folder->load(table, id_from(id, "file", context), site);
    else if (role.reference.kind == Kind::term) load_glossary(table, site);
    else load_edition(table, id_from(id.substr(0, id.find('/')), "folder", context), id_from(id.substr(id.find('/') + 1), "file", context), site);
    load_allowances(table, site);
    table.finish();
    // What a misnamed file was to be: links to its right name are not reported as well.
    if (role.folder != nullptr && !is_kebab_case(id)) site.unreadable.push_back({role.reference.kind, slug_of(id), {}});
}

void load_file(const SourceFiles& files, FileNumber number, std::string_view root, LoadedFile& loaded) {
    const SourceFile& file = files.file(number);
    const FileContext context{files, number, loaded.diagnostics};
    const std::string_view path = std::string_view(file.path).substr(root.size());
    const auto role = role_of(path);
    if (!role) return report_stray(context, path);
    std::optional<TomlValue> value;
    if (const auto at = find_invalid_utf8(file.text)) {
        const auto offset = static_cast<std::uint32_t>(*at);
        loaded.diagnostics.report(Rule::invalid_utf8, {number, offset, offset + 1}, "this byte is not UTF-8", "save the file as UTF-8");
    } else {
        value = parse_toml(files, number, loaded.diagnostics);
    }
    if (value) load_by_role(*role, *value, context, loaded.site);
    else if (!role->settings && !role->accessibility) loaded.site.unreadable.push_back(role->reference);
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void join(Site& site, Site& part) {
    if (!part.settings.title.empty()) site.settings = std::move(part.settings);
    append(site.partnerships, part.partnerships);
    append(site.groups, part.groups);
    append(site.editions, part.editions);
    append(site.agencies, part.agencies);
    append(site.posts, part.posts);
    append(site.people, part.people);
    append(site.documents, part.documents);
    append(site.terms, part.terms);
    append(site.pages, part.pages);
    append(site.charts, part.charts);
    append(site.checklists, part.checklists);
    if (part.accessibility) site.accessibility = std::move(part.accessibility);
    append(site.allowances, part.allowances);
    append(site.unreadable, part.unreadable);
}

}  // namespace

bool is_content_file(std::string_view path) {
    return path.ends_with(".toml") && !path.starts_with("assets/") && !path.starts_with("theme/");
}

Site load_site(const SourceFiles& files, std::string_view root, const std::vector<std::string>& assets, Diagnostics& diagnostics) {
    std::vector<LoadedFile> loaded(files.size());
    tbb::parallel_for(std::size_t{0}, files.size(), [&](std::size_t i) { load_file(files, static_cast<FileNumber>(i), root, loaded[i]); });

    Site site;
    bool has_settings = false;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        has_settings = has_settings || std::string_view(files.file(static_cast<FileNumber>(i)).path).substr(root.size()) == "site.toml";
        join(site, loaded[i].site);
        diagnostics.take(std::move(loaded[i].diagnostics));
    }
    if (!has_settings) {
        diagnostics.report(Rule::missing_key, {}, "there is no site.toml in " + (root.empty() ? std::string("the folder") : std::string(root)),
                           "a site needs a site.toml with `title` and `language`");
    }
    for (const std::string& path : assets) site.assets.push_back({path});
    std::stable_sort(site.editions.begin(), site.editions.end(), [](const Edition& a, const Edition& b) {
        return std::tie(a.group.value, a.date, a.id.value) < std::tie(b.group.value, b.date, b.id.value);
    });
    return site;
}

}  // namespace remit
