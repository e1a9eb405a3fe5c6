// A theme: its templates, read, joined and checked. Nothing here runs a template.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/naming/words.h"

namespace remit {

/// A file of a theme that stands in SourceFiles, so that faults in it have a place.
struct ThemeFile {
    std::string path;        ///< Within the theme: "layouts/group.mustache".
    FileNumber file = 0;
};

/// A template with its partials and the interface's words put in. Partials that include themselves stay and are looked
/// up when it runs.
struct Template {
    /// From `begin` on, the text is that of a file from `offset` on; or, where `tag_end` is set, what the tag there
    /// stands for.
    struct Piece {
        std::size_t begin = 0;
        FileNumber file = 0;
        std::uint32_t offset = 0;
        std::uint32_t tag_end = 0;
    };
    std::string text;
    std::vector<Piece> pieces;   ///< By `begin`.

    /// Where a byte of the text stands in its file.
    [[nodiscard]] Span place(std::size_t at, std::size_t length) const;
};

/// All templates of a theme. Later files take the place of earlier ones with the same path.
class Theme {
public:
    /// Reads the `.mustache` files of `layouts/`, `partials/` and `markup/`. `{{words.KEY}}` becomes the words of KEY,
    /// in which `{name}` is a name of the page and `[words]({name})` a link to what it holds. Reports template-syntax,
    /// missing-template and, for words that there are not, unknown-template-name, and then returns nothing.
    [[nodiscard]] static std::optional<Theme> make(const SourceFiles& files, const std::vector<ThemeFile>& theme_files,
                                                   const Words& words, Diagnostics& diagnostics);

    [[nodiscard]] const Template* find_layout(std::string_view name) const;
    /// The template of one kind of markup: "paragraph", "link", …. REQUIRES: name is one of markup_names.
    [[nodiscard]] const Template& markup(std::string_view name) const { return markup_.find(name)->second; }
    /// Partials that include themselves, by name.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& recursive_partials() const {
        return recursive_;
    }
    /// The assets that templates name: "theme.css" of `href="{{theme}}theme.css"`.
    [[nodiscard]] std::set<std::string> named_assets() const;

private:
    std::map<std::string, Template, std::less<>> layouts_, markup_;
    std::map<std::string, std::string, std::less<>> recursive_;
};

/// What a theme's markup/ must have.
inline constexpr std::string_view markup_names[] = {"paragraph", "emphasis", "strong", "code",         "code_block",
                                                    "link",      "image",    "list",   "ordered_list", "list_item",
                                                    "quote",     "heading",  "rule",   "line_break",   "term"};

/// The names that a markup template may use.
inline constexpr std::string_view markup_values[] = {"content", "text", "href", "title", "level", "start", "outside"};

}  // namespace remit
