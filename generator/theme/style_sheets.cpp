#include "generator/theme/style_sheets.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

namespace remit {
namespace {

// The name in `@import "name.css";`, which is all that is on the line.
std::optional<std::string> imported_by(std::string_view line) {
    constexpr std::string_view begin = "@import \"", end = "\";";
    if (!line.starts_with(begin) || !line.ends_with(end) || line.size() < begin.size() + end.size()) {
        return std::nullopt;
    }
    return std::string(line.substr(begin.size(), line.size() - begin.size() - end.size()));
}

class StyleSheets {
public:
    StyleSheets(const std::map<std::string, std::string>& assets, Diagnostics& diagnostics)
        : assets_(assets), diagnostics_(diagnostics) {}

    // CSS takes imports at the head of a sheet alone, so a sheet that works by itself works joined.
    std::string join(const std::string& path) {
        std::string_view rest = assets_.at(path);
        std::string joined;
        while (!rest.empty()) {
            const std::size_t line_end = rest.find('\n');
            const auto name = imported_by(rest.substr(0, line_end));
            if (!name) break;
            rest.remove_prefix(line_end == std::string_view::npos ? rest.size() : line_end + 1);
            if (!assets_.contains(*name)) {
                diagnostics_.report(Rule::missing_asset, {},
                                    "the theme has no assets/" + *name + ", which assets/" + path + " imports");
            } else if (imported.insert(*name).second) {
                joined += join(*name);
            }
        }
        return joined + std::string(rest);
    }

    std::set<std::string> imported;

private:
    const std::map<std::string, std::string>& assets_;
    Diagnostics& diagnostics_;
};

// A sheet without what only its authors read: comments, and space at the beginning of lines. Texts in quotes stay as
// they are.
std::string slim(std::string_view sheet) {
    std::string slimmed;
    char quote = 0;
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const char c = sheet[i];
        if (quote != 0) {
            slimmed += c;
            if (c == '\\' && i + 1 < sheet.size()) slimmed += sheet[++i];
            else if (c == quote) quote = 0;
        } else if (sheet.substr(i, 2) == "/*") {
            i = std::min(sheet.find("*/", i + 2), sheet.size() - 2) + 1;
        } else if ((c == ' ' || c == '\n') && (slimmed.empty() || slimmed.back() == '\n')) {
            continue;
        } else {
            slimmed += c;
            if (c == '"' || c == '\'') quote = c;
        }
    }
    return slimmed;
}

std::string properties_of(const ColourMap& colours) {
    std::string properties;
    for (const auto& [name, colour] : colours) properties += " --" + name + ": " + colour.value.text() + ";";
    return properties;
}

}  // namespace

std::string style_sheet_of(const Palette& palette, const SizeMap& sizes) {
    std::string sheet = ":root {" + properties_of(palette.light);
    for (const auto& [name, size] : sizes) sheet += " --" + name + ": " + size.value + ";";
    sheet += " }\n";
    if (!palette.dark.empty()) {
        sheet += "@media (prefers-color-scheme: dark) {\n  :root {" + properties_of(palette.dark) + " }\n}\n";
    }
    return sheet;
}

void join_style_sheets(std::map<std::string, std::string>& assets, Diagnostics& diagnostics) {
    std::map<std::string, std::string> joined;
    std::set<std::string> imported;
    for (const auto& [path, bytes] : assets) {
        if (!path.ends_with(".css")) continue;
        StyleSheets sheets(assets, diagnostics);
        sheets.imported.insert(path);  // One that imports itself stands once.
        joined[path] = sheets.join(path);
        sheets.imported.erase(path);
        imported.merge(sheets.imported);
    }
    for (auto& [path, bytes] : joined) assets[path] = slim(bytes);
    for (const std::string& path : imported) assets.erase(path);
}

}  // namespace remit
