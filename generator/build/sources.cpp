#include "generator/build/sources.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <set>
#include <stdexcept>

#include "generator/base/digest.h"
#include "generator/base/embedded_file.h"
#include "generator/base/file_system.h"
#include "generator/base/text.h"
#include "generator/build/source_tree.h"
#include "generator/build/style_sheets.h"
#include "generator/check/check_tokens.h"
#include "generator/load/load_tokens.h"
#include "generator/load/load_site.h"
#include "generator/load/load_words.h"

namespace remit {
namespace {

constexpr std::string_view colours_file = "colours.toml";
constexpr std::string_view sizes_file = "sizes.toml";
constexpr std::string_view strings_file = "strings.toml";

// "strings.cy.toml" of "cy-GB": words for a language stand in a file of their own, over those of strings.toml.
std::string strings_file_of(const std::string& language) { return "strings." + to_lower(language.substr(0, language.find('-'))) + ".toml"; }

// The day that "now" means where the author names none: SOURCE_DATE_EPOCH (reproducible-builds.org), else today, in UTC.
PartialDate today() {
    auto now = std::chrono::system_clock::now();
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr && *epoch != '\0') {
        const std::string_view text = epoch;
        long long seconds = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() || seconds < 0 || seconds > 253'402'300'799) {
            throw std::runtime_error("SOURCE_DATE_EPOCH: \"" + std::string(text) + "\" is not a number of seconds");
        }
        now = std::chrono::system_clock::time_point(std::chrono::seconds(seconds));
    }
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(now));
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), static_cast<int>(static_cast<unsigned>(day.day()))};
}

// Joins the default theme and the author's, file by file.
class ThemeLoader {
public:
    ThemeLoader(const std::string& language, SourceFiles& files, Diagnostics& diagnostics)
        : language_strings_(strings_file_of(language)), files_(files), diagnostics_(diagnostics) {}

    void add_default() {
        for (const EmbeddedFile& file : embedded_theme()) add(std::string(file.path), "themes/default/" + std::string(file.path), std::string(file.bytes));
        add_language();
    }

    void add_folder(const std::string& folder) {
        for (const std::string& path : list_files(folder)) {
            add(path, folder + "/" + path, read_file(folder + "/" + path));
            if (path.starts_with(assets_folder)) own_assets_.insert(path.substr(assets_folder.size()));
        }
        add_language();
    }

    // Colours and sizes of the site stand in place of the theme's.
    void finish(const Settings& site, Sources& sources) {
        sources.words = Words(std::move(words_));
        assets_[std::string(tokens_sheet)] =
            style_sheet_of(check_colours(palette_, contrast_rules_, site.colours, diagnostics_), check_sizes(sizes_, site.sizes, diagnostics_));
        join_style_sheets(assets_, diagnostics_);
        sources.theme = Theme::make(files_, templates_, sources.words, diagnostics_);
        if (sources.theme) drop_unused_assets(*sources.theme);
        std::string all;
        for (const auto& [path, bytes] : assets_) all += path + '\0' + std::to_string(bytes.size()) + '\0' + bytes;
        sources.theme_folder = "theme/" + digest_of(all).substr(0, 16) + "/";
        sources.theme_assets = std::move(assets_);
    }

private:
    // An author's theme whose pages do without a script of the default theme does not carry it. What is the author's own stays:
    // scripts and style sheets may load it.
    void drop_unused_assets(const Theme& theme) {
        const std::set<std::string> named = theme.named_assets();
        std::erase_if(assets_, [&](const auto& asset) { return !own_assets_.contains(asset.first) && !named.contains(asset.first); });
    }

    // After strings.toml, whichever the folder lists first.
    void add_language() {
        if (const auto number = std::exchange(language_file_, std::nullopt)) load_words(files_, *number, words_, diagnostics_);
    }

    void add(const std::string& path, std::string shown, std::string bytes) {
        if (path.starts_with(assets_folder)) {
            assets_[path.substr(assets_folder.size())] = std::move(bytes);
            return;
        }
        const bool other_language = path.starts_with("strings.") && path != strings_file && path != language_strings_;
        if (other_language) return;
        const FileNumber number = files_.add(std::move(shown), std::move(bytes));
        if (const auto at = find_invalid_utf8(files_.file(number).text)) {
            const auto offset = static_cast<std::uint32_t>(*at);
            diagnostics_.report(Rule::invalid_utf8, {number, offset, offset + 1}, "this byte is not UTF-8", "save the file as UTF-8");
        } else if (path == colours_file) load_colours(files_, number, palette_, contrast_rules_, diagnostics_);
        else if (path == sizes_file) load_sizes(files_, number, sizes_, diagnostics_);
        else if (path == strings_file) load_words(files_, number, words_, diagnostics_);
        else if (path == language_strings_) language_file_ = number;
        else templates_.push_back({path, number});
    }

    std::string language_strings_;
    std::optional<FileNumber> language_file_;
    SourceFiles& files_;
    Diagnostics& diagnostics_;
    std::vector<ThemeFile> templates_;
    std::map<std::string, std::string, std::less<>> words_;
    Palette palette_;
    std::vector<ContrastRule> contrast_rules_;
    SizeMap sizes_;
    std::map<std::string, std::string> assets_;
    std::set<std::string> own_assets_;   // Those of the author's theme.
};

}  // namespace

Sources read_sources(const std::string& source, const std::string& theme, SourceFiles& files, Diagnostics& diagnostics) {
    Sources sources;
    SourceTree tree = read_folder(source);
    sources.root = std::move(tree.root);
    sources.assets = std::move(tree.assets);
    for (auto& [path, bytes] : tree.content) files.add(std::move(path), std::move(bytes));
    Site site = load_site(files, sources.root, sources.assets, diagnostics);
    if (site.settings.as_of.day == 0) site.settings.as_of = today();

    ThemeLoader loader(site.settings.language, files, diagnostics);
    loader.add_default();
    const Located<std::string>& named = site.settings.theme;
    if (!theme.empty()) loader.add_folder(theme);
    else if (named.span.known() && std::filesystem::is_directory(sources.root + named.value)) loader.add_folder(sources.root + named.value);
    // Its strings.toml lies among the content and is none.
    if (named.span.known()) {
        diagnostics.remove_if([&](const Diagnostic& d) {
            return d.rule == Rule::stray_file && d.span.known() && files.file(d.span.file).path.starts_with(sources.root + named.value + "/");
        });
    }
    if (theme.empty() && named.span.known() && !std::filesystem::is_directory(sources.root + named.value)) diagnostics.report(Rule::bad_value, named.span, "there is no folder \"" + named.value + "\" beside site.toml");
    loader.finish(site.settings, sources);

    sources.site = check_site(std::move(site), diagnostics, &files);
    return sources;
}

}  // namespace remit
