#include "generator/load/load_site.h"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "generator/base/text.h"
#include "generator/load/read_keys.h"
#include "generator/model/things.h"

namespace remit {
namespace {

/// What one file gave; joined in the order of the files, whichever thread read it.
struct LoadedFile {
    Site site;
    Diagnostics diagnostics;
};

// The folders that a site's files stand in, without their slashes.
std::vector<std::string_view> folder_names() {
    std::vector<std::string_view> names{"assets"};
    for_each_kind([&](const auto& kind) {
        if (!kind.folder.empty()) names.push_back(kind.folder.substr(0, kind.folder.size() - 1));
    });
    return names;
}

void report_stray(FileContext context, std::string_view path) {
    const std::vector<std::string_view> names = folder_names();
    const std::string_view folder = path.substr(0, path.find('/'));
    std::string hint = "the manual lists the files, docs/content-format.md; other files go into assets/";
    if (folder == "terms") {
        hint = "an edition is terms/<group>/<edition>.toml";
    } else if (std::find(names.begin(), names.end(), folder) != names.end()) {
        hint = "files of " + std::string(folder) + "/ stand there without further folders";
    } else if (const std::string near = folder.size() < path.size() ? did_you_mean(folder, names) : std::string{};
               !near.empty()) {
        hint = near;
    }
    context.diagnostics.report(Rule::stray_file, {context.number, 0, 0},
                               "this file is not part of the content and is left out", std::move(hint));
}

Located<std::string> id_from(std::string_view name, std::string_view what, FileContext context) {
    const Span at{context.number, 0, 0};
    if (!is_kebab_case(name)) {
        const bool ascii =
            std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        const std::string better = ascii ? slug_of(name) : std::string{};  // "zoé" is not to become "zo".
        context.diagnostics.report(Rule::bad_id, at,
                                   "the " + std::string(what) + " name \"" + std::string(name) + "\" is not an id",
                                   "an id has small letters, digits and single hyphens" +
                                       (better.empty() ? std::string{} : ": rename it to \"" + better + "\""));
    }
    return {std::string(name), at};
}

/// What a path says that its file holds.
struct FileRole {
    Kind kind;
    std::string
        id;  ///< Of the thing; of an edition "group/edition"; empty for a file that holds all things of its kind.
};

// Nothing for a path that has no place in the content format.
std::optional<FileRole> role_of(std::string_view path) {
    const std::string_view stem = path.substr(0, path.size() - std::string_view(".toml").size());
    std::optional<FileRole> role;
    for_each_kind([&](const auto& kind) {
        if (path == kind.file) role = FileRole{kind.kind, {}};
        if (kind.folder.empty() || !stem.starts_with(kind.folder)) return;
        const std::string_view id = stem.substr(kind.folder.size());
        const auto deeper = std::count(id.begin(), id.end(), '/');
        if (deeper == (kind.kind == Kind::edition ? 1 : 0)) role = FileRole{kind.kind, std::string(id)};
    });
    return role;
}

// What a file that could not be read would have held; of the glossary a term without an id.
void add_unreadable(const FileRole& role, Site& site) {
    if (role.kind == Kind::settings || role.kind == Kind::accessibility) return;
    site.unreadable.push_back({role.kind == Kind::edition ? Kind::clause : role.kind, role.id, {}});
}

/// Reads one file into a site of its own.
class FileLoader {
public:
    FileLoader(const FileRole& role, const TomlValue& root, FileContext context, Site& site)
        : role_(role), root_(root), context_(context), site_(site) {}

    void load() {
        for_each_kind([&](const auto& kind) {
            if (kind.kind == role_.kind) load(kind);
        });
    }

private:
    void load(const auto& kind) {
        using T = typename std::remove_cvref_t<decltype(kind)>::Thing;
        TableReader table(root_, context_, kind.kind == Kind::term ? kind.file : kind.what);
        if constexpr (std::is_same_v<T, Settings>) read(table, site_.settings);
        else if constexpr (std::is_same_v<T, AccessibilityStatement>) read(table, site_.accessibility.emplace());
        else if constexpr (std::is_same_v<T, Term>) KeyReader(table, site_)(Key{"term", kind.meaning}, site_.terms);
        else if constexpr (!std::is_same_v<T, Post>) load_one(table, kind, (site_.*kind.held).emplace_back());
        KeyReader(table, site_)(Key{"allow", "a warning that is right about the text, where the text is right too"},
                                site_.allowances);
        table.finish();
    }

    void load_one(TableReader& table, const auto& kind, auto& thing) {
        thing.id = id_from(role_.id, "file", context_);
        read(table, thing, {kind.kind, role_.id, {}});
        // What a misnamed file was to be: links to its right name are not reported as well.
        if (!is_kebab_case(role_.id)) site_.unreadable.push_back({kind.kind, slug_of(role_.id), {}});
    }
    void load_one(TableReader& table, const auto&, Edition& edition) {
        const std::size_t slash = role_.id.find('/');
        edition.group = id_from(std::string_view(role_.id).substr(0, slash), "folder", context_);
        edition.id = id_from(std::string_view(role_.id).substr(slash + 1), "file", context_);
        read(table, edition);
    }

    void read(TableReader& table, auto& thing, const Reference& owner = {}) {
        (void)KeyReader::read_part(table, site_, {}, thing, owner);
    }

    const FileRole& role_;
    const TomlValue& root_;
    FileContext context_;
    Site& site_;
};

void load_file(const SourceFiles& files, FileNumber number, std::string_view root, LoadedFile& loaded) {
    const SourceFile& file = files.file(number);
    const FileContext context{files, number, loaded.diagnostics};
    const std::string_view path = std::string_view(file.path).substr(root.size());
    const auto role = role_of(path);
    if (!role) return report_stray(context, path);
    std::optional<TomlValue> value;
    if (const auto at = find_invalid_utf8(file.text)) {
        const auto offset = static_cast<std::uint32_t>(*at);
        loaded.diagnostics.report(Rule::invalid_utf8, {number, offset, offset + 1}, "this byte is not UTF-8",
                                  "save the file as UTF-8");
    } else {
        value = parse_toml(files, number, loaded.diagnostics);
    }
    if (value) FileLoader(*role, *value, context, loaded.site).load();
    else add_unreadable(*role, loaded.site);
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

template <class T>
void append(std::optional<T>& to, std::optional<T>& from) {
    if (from) to = std::move(from);
}

void append(Settings& to, Settings& from) {
    if (!from.title.empty()) to = std::move(from);
}

void join(Site& site, Site& part) {
    for_each_kind([&](const auto& kind) { append(site.*kind.held, part.*kind.held); });
    append(site.allowances, part.allowances);
    append(site.unreadable, part.unreadable);
}

}  // namespace

bool is_content_file(std::string_view path) {
    return path.ends_with(".toml") && !path.starts_with("assets/") && !path.starts_with("theme/");
}

Site load_site(const SourceFiles& files, std::string_view root, const std::vector<std::string>& assets,
               Diagnostics& diagnostics) {
    std::vector<LoadedFile> loaded(files.size());
    tbb::parallel_for(std::size_t{0}, files.size(),
                      [&](std::size_t i) { load_file(files, static_cast<FileNumber>(i), root, loaded[i]); });

    Site site;
    bool has_settings = false;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        has_settings = has_settings ||
                       std::string_view(files.file(static_cast<FileNumber>(i)).path).substr(root.size()) == "site.toml";
        join(site, loaded[i].site);
        diagnostics.take(std::move(loaded[i].diagnostics));
    }
    if (!has_settings) {
        diagnostics.report(Rule::missing_key, {},
                           "there is no site.toml in " + (root.empty() ? std::string("the folder") : std::string(root)),
                           "a site needs a site.toml with `title` and `language`");
    }
    for (const std::string& path : assets) site.assets.push_back({path});
    std::stable_sort(site.editions.begin(), site.editions.end(), [](const Edition& a, const Edition& b) {
        return std::tie(a.group.value, a.date, a.id.value) < std::tie(b.group.value, b.date, b.id.value);
    });
    return site;
}

}  // namespace remit
