#include "generator/compile/site_and_theme.h"

#include <filesystem>

#include "generator/check/check_site.h"
#include "generator/compile/today.h"
#include "generator/load/load_site.h"
#include "generator/load/site_folder.h"

namespace remit {
namespace {

// The folder of the theme that site.toml names; empty where it names none, or one that is not there.
std::string find_named_theme(const Located<std::string>& named, const std::string& root) {
    const bool there = named.span.known() && std::filesystem::is_directory(root + named.value);
    return there ? root + named.value : std::string{};
}

// The theme lies among the content, so load_site() met its strings.toml and took it for a file of no known kind.
void forgive_theme_files(const std::string& folder, const SourceFiles& files, Diagnostics& diagnostics) {
    diagnostics.remove_if([&](const Diagnostic& each) {
        const bool stray = each.rule == Rule::stray_file && each.span.known();
        return stray && files.file(each.span.file).path.starts_with(folder + "/");
    });
}

}  // namespace

SiteAndTheme read_site_and_theme(const std::string& source, const std::string& theme, SourceFiles& files,
                                 Diagnostics& diagnostics) {
    SiteAndTheme read;
    SiteFolder folder = read_folder(source);
    read.root = std::move(folder.root);
    read.assets = std::move(folder.assets);
    for (auto& [path, bytes] : folder.content) files.add(std::move(path), std::move(bytes));
    Site site = load_site(files, read.root, read.assets, diagnostics);
    if (site.settings.as_of.day == 0) site.settings.as_of = today();

    const Located<std::string> named = site.settings.theme;
    const std::string found = find_named_theme(named, read.root);
    if (named.span.known()) forgive_theme_files(read.root + named.value, files, diagnostics);
    read.theme = join_themes(theme.empty() ? found : theme, site.settings, files, diagnostics);
    if (theme.empty() && named.span.known() && found.empty()) {
        diagnostics.report(Rule::bad_value, named.span, "there is no folder \"" + named.value + "\" beside site.toml");
    }
    read.site = check_site(std::move(site), diagnostics, &files);
    return read;
}

}  // namespace remit
