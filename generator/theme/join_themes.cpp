#include "generator/theme/join_themes.h"

#include <set>
#include <utility>
#include <vector>

#include "generator/base/digest.h"
#include "generator/base/embedded_file.h"
#include "generator/base/file_system.h"
#include "generator/base/text.h"
#include "generator/check/check_tokens.h"
#include "generator/load/load_tokens.h"
#include "generator/load/load_words.h"
#include "generator/theme/style_sheets.h"

namespace remit {
namespace {

constexpr std::string_view assets_of_theme = "assets/";
constexpr std::string_view colours_file = "colours.toml";
constexpr std::string_view sizes_file = "sizes.toml";
constexpr std::string_view strings_file = "strings.toml";

// "strings.cy.toml" of "cy-GB": words for a language stand in a file of their own, over those of strings.toml.
std::string strings_file_of(const std::string& language) {
    return "strings." + to_lower(language.substr(0, language.find('-'))) + ".toml";
}

class ThemeJoiner {
public:
    ThemeJoiner(const std::string& language, SourceFiles& files, Diagnostics& diagnostics)
        : language_strings_(strings_file_of(language)), files_(files), diagnostics_(diagnostics) {}

    void add_default() {
        for (const EmbeddedFile& file : embedded_theme()) {
            const std::string path(file.path);
            add(path, "themes/default/" + path, std::string(file.bytes));
        }
        add_language();
    }

    void add_own(const std::string& folder) {
        for (const std::string& path : list_files(folder)) {
            add(path, folder + "/" + path, read_file(folder + "/" + path));
            if (path.starts_with(assets_of_theme)) own_assets_.insert(path.substr(assets_of_theme.size()));
        }
        add_language();
    }

    [[nodiscard]] JoinedTheme finish(const Settings& site) {
        JoinedTheme joined;
        joined.words = Words(std::move(words_));
        const Palette colours = check_colours(palette_, contrast_rules_, site.colours, diagnostics_);
        assets_[std::string(tokens_sheet)] = style_sheet_of(colours, check_sizes(sizes_, site.sizes, diagnostics_));
        join_style_sheets(assets_, diagnostics_);
        joined.templates = Theme::make(files_, templates_, joined.words, diagnostics_);
        if (joined.templates) drop_unused_assets(*joined.templates);
        std::string all;
        for (const auto& [path, bytes] : assets_) all += path + '\0' + std::to_string(bytes.size()) + '\0' + bytes;
        joined.folder = "theme/" + digest_of(all).substr(0, 16) + "/";
        joined.assets = std::move(assets_);
        return joined;
    }

private:
    // An author's theme whose pages do without a script of the default theme does not carry it. What is the author's
    // own stays: scripts and style sheets may load it.
    void drop_unused_assets(const Theme& theme) {
        const std::set<std::string> named = theme.named_assets();
        std::erase_if(assets_, [&](const auto& asset) {
            return !own_assets_.contains(asset.first) && !named.contains(asset.first);
        });
    }

    // After strings.toml, whichever the folder lists first.
    void add_language() {
        const auto number = std::exchange(language_file_, std::nullopt);
        if (number) load_words(files_, *number, words_, diagnostics_);
    }

    void add(const std::string& path, std::string shown, std::string bytes) {
        if (path.starts_with(assets_of_theme)) {
            assets_[path.substr(assets_of_theme.size())] = std::move(bytes);
            return;
        }
        const bool other_language = path.starts_with("strings.") && path != strings_file && path != language_strings_;
        if (other_language) return;
        const FileNumber number = files_.add(std::move(shown), std::move(bytes));
        if (const auto at = find_invalid_utf8(files_.file(number).text)) {
            const auto offset = static_cast<std::uint32_t>(*at);
            const Span place{number, offset, offset + 1};
            diagnostics_.report(Rule::invalid_utf8, place, "this byte is not UTF-8", "save the file as UTF-8");
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

JoinedTheme join_themes(const std::string& own, const Settings& site, SourceFiles& files, Diagnostics& diagnostics) {
    ThemeJoiner joiner(site.language, files, diagnostics);
    joiner.add_default();
    if (!own.empty()) joiner.add_own(own);
    return joiner.finish(site);
}

}  // namespace remit
