#include "generator/diff/diff_side.h"

#include <filesystem>
#include <stdexcept>

#include "generator/base/embedded_file.h"
#include "generator/check/check_site.h"
#include "generator/load/load_site.h"
#include "generator/load/load_words.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

// The words of the interface are those of the default theme: what is told is not a page.
Words default_words() {
    SourceFiles files;
    Diagnostics none;
    std::map<std::string, std::string, std::less<>> words;
    for (const EmbeddedFile& file : embedded_theme()) {
        if (file.path == "strings.toml") {
            load_words(files, files.add(std::string(file.path), std::string(file.bytes)), words, none);
        }
    }
    return Words(std::move(words));
}

std::shared_ptr<DiffSite> read_site(SiteFolder folder) {
    auto read = std::make_shared<DiffSite>();
    for (auto& [path, bytes] : folder.content) {
        read->contents[path.substr(folder.root.size())] = bytes;
        read->files.add(std::move(path), std::move(bytes));
    }
    Site site = load_site(read->files, folder.root, folder.assets, read->diagnostics);
    // Only warnings depend on the day, and they are not shown.
    if (site.settings.as_of.day == 0) site.settings.as_of = {2000, 1, 1};
    read->words = default_words();
    read->site = check_site(std::move(site), read->diagnostics, &read->files);
    read->diagnostics.sort(read->files);
    if (read->site) read->context.emplace(*read->site, read->words);
    return read;
}

bool is_site(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "site.toml", error);
}

}  // namespace

std::shared_ptr<DiffSite> DiffSides::site_in(const std::string& folder) {
    std::shared_ptr<DiffSite>& site = sites_[fs::weakly_canonical(folder).string()];
    if (!site) site = read_site(read_folder(folder));
    return site;
}

std::optional<DiffSide> DiffSides::find_file(const std::string& name) {
    std::error_code error;
    if (!fs::is_regular_file(name, error)) return std::nullopt;
    // <site>/terms/<group>/<edition>.toml
    const fs::path path = fs::absolute(name).lexically_normal();
    const fs::path group = path.parent_path();
    const fs::path site = group.parent_path().parent_path();
    if (path.extension() != ".toml" || group.parent_path().filename() != "terms" || !is_site(site)) {
        throw std::runtime_error(
            name +
            ": is no edition of a site; editions are files like my-site/terms/<group>/<edition>.toml, "
            "with a site.toml in my-site");
    }
    const fs::path shown = fs::path(name).is_absolute() ? site : site.lexically_proximate(fs::current_path());
    return DiffSide{site_in(shown.string()), group.filename().string() + "/" + path.stem().string()};
}

DiffSide DiffSides::find(const std::string& name) {
    std::error_code error;
    // An empty name would be the present folder.
    if (!name.empty() && is_site(name)) return {site_in(name), {}};
    if (auto file = find_file(name)) return std::move(*file);
    if (!is_site(source_)) {
        const bool folder = fs::is_directory(name, error);
        if (folder) throw std::runtime_error(name + ": holds no site.toml");
        throw std::runtime_error(source_ + ": holds no site.toml, so \"" + name +
                                 "\" can be no edition or revision of a site there");
    }
    std::vector<std::string_view> keys;
    std::vector<std::string> all;
    if (name.find('/') != std::string::npos) {
        const std::shared_ptr<DiffSite> here = site_in(source_);
        if (!here->site) return {here, name};
        if (here->site->index().find_edition(name) != nullptr) return {here, name};
        for (const Edition& edition : here->site->site().editions) all.push_back(edition.key());
        keys.assign(all.begin(), all.end());
    }
    const std::string key = "revision " + name;
    if (const auto known = sites_.find(key); known != sites_.end()) return {known->second, {}};
    if (auto folder = read_revision(source_, name)) {
        sites_[key] = read_site(std::move(*folder));
        return {sites_[key], {}};
    }
    if (fs::is_directory(name, error)) throw std::runtime_error(name + ": holds no site.toml");
    const std::string hint = did_you_mean(name, keys);
    throw std::runtime_error("there is no site's folder, edition or git revision \"" + name + "\"" +
                             (hint.empty() ? "" : "; " + hint));
}

}  // namespace remit
