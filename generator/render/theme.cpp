#include "generator/render/theme.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <kainjow/mustache.hpp>
#include <set>

#include "generator/base/text.h"
#include "generator/model/page_kinds.h"
#include "generator/render/template_tags.h"

namespace remit {
namespace {

constexpr std::string_view ending = ".mustache";

constexpr std::string_view words_prefix = "words.";

class ThemeReader {
public:
    ThemeReader(const SourceFiles& files, const std::vector<ThemeFile>& theme_files, const Words& words,
                Diagnostics& diagnostics)
        : files_(files), words_(words), diagnostics_(diagnostics) {
        for (const ThemeFile& file : theme_files) by_path_[file.path] = file.file;
    }

    void check_syntax() {
        for (const auto& [path, number] : by_path_) {
            if (!path.ends_with(ending)) continue;
            const std::string& text = files_.file(number).text;
            const kainjow::mustache::mustache parsed(text);
            if (parsed.is_valid()) {
                check_tags(number, text);
                continue;
            }
            // "Unclosed section "x" at 123": the place is a byte offset at the end of the message.
            std::string message = parsed.error_message();
            std::size_t at = 0;
            if (const std::size_t found = message.rfind(" at "); found != std::string::npos) {
                std::from_chars(message.data() + found + 4, message.data() + message.size(), at);
                message.resize(found);
            }
            at = std::min(at, text.size());
            const auto begin = static_cast<std::uint32_t>(at);
            const auto tag = find_tag(text, at);
            const auto end = static_cast<std::uint32_t>(tag && tag->begin == at ? tag->end : at);
            if (!message.empty() && message[0] >= 'A' && message[0] <= 'Z') {
                message[0] = static_cast<char>(message[0] - 'A' + 'a');
            }
            diagnostics_.report(Rule::template_syntax, {number, begin, end}, message);
        }
    }

    std::map<std::string, Template, std::less<>> read(std::string_view folder,
                                                      std::span<const std::string_view> names) {
        std::map<std::string, Template, std::less<>> templates;
        for (const std::string_view name : names) {
            const auto found = by_path_.find(std::string(folder) + "/" + std::string(name) + std::string(ending));
            if (found == by_path_.end()) {
                diagnostics_.report(
                    Rule::missing_template, {},
                    "the theme has no " + std::string(folder) + "/" + std::string(name) + std::string(ending));
                continue;
            }
            Template made;
            add_file(made, found->second, {});
            templates.emplace(name, std::move(made));
        }
        return templates;
    }

    // Tags that the engine takes and Remit does not.
    void check_tags(FileNumber number, std::string_view text) {
        for (auto tag = find_tag(text, 0); tag; tag = find_tag(text, tag->end)) {
            const Span span{number, static_cast<std::uint32_t>(tag->begin), static_cast<std::uint32_t>(tag->end)};
            if (tag->sigil == '=') {
                return diagnostics_.report(Rule::template_syntax, span,
                                           "other delimiters than {{ and }} are not supported");
            }
            if (tag->name.empty() && tag->sigil != '!') {
                diagnostics_.report(Rule::template_syntax, span, "a tag without a name");
            }
        }
    }

    // A layout's names are asked for when it runs; markup templates have the same few names always.
    void check_markup(const std::map<std::string, Template, std::less<>>& templates) {
        for (const auto& [kind, made] : templates) {
            for (auto tag = find_tag(made.text, 0); tag; tag = find_tag(made.text, tag->end)) {
                const bool known =
                    std::find(std::begin(markup_values), std::end(markup_values), tag->name) != std::end(markup_values);
                if (known || tag->sigil == '!' || tag->sigil == '>') continue;
                const auto at = static_cast<std::size_t>(tag->name.data() - made.text.data());
                diagnostics_.report(Rule::unknown_template_name, made.place(at, tag->name.size()),
                                    "\"" + std::string(tag->name) + "\" is not a name of a markup template",
                                    did_you_mean(tag->name, markup_values));
            }
        }
    }

    // A template in a place where nothing looks for it is a slip of its author's.
    void report_unused() {
        for (const auto& [path, number] : by_path_) {
            const bool template_file = path.ends_with(ending);
            const std::string stem = path.substr(0, path.size() - (template_file ? ending.size() : 0));
            const auto named = [&](std::string_view folder, const auto& names) {
                return stem.starts_with(folder) &&
                       std::find(std::begin(names), std::end(names), std::string_view(stem).substr(folder.size())) !=
                           std::end(names);
            };
            if (!template_file || named("layouts/", layout_names()) || named("markup/", markup_names) ||
                stem.starts_with("partials/")) {
                continue;
            }
            diagnostics_.report(Rule::stray_file, {number, 0, 0}, "no page uses this template",
                                "the manual names a theme's templates; those of your own are partials/");
        }
    }

    std::map<std::string, std::string, std::less<>> recursive;

private:
    // Puts the file's text into `made`, and in place of each partial that partial's text.
    void add_file(Template& made, FileNumber number, std::set<std::string> open) {
        std::string_view text = files_.file(number).text;
        if (text.ends_with('\n')) text.remove_suffix(1);  // The line that holds the tag of a partial ends by itself.
        std::size_t at = 0;
        for (auto tag = find_tag(text, 0); tag; tag = find_tag(text, tag->end)) {
            if (is_words(*tag)) {
                add_piece(made, number, text, at, tag->begin);
                made.pieces.push_back({made.text.size(), number, static_cast<std::uint32_t>(tag->begin),
                                       static_cast<std::uint32_t>(tag->end)});
                made.text += find_words(*tag, number);
                at = tag->end;
            }
            if (tag->sigil != '>') continue;
            const std::string name(tag->name);
            const auto partial = by_path_.find("partials/" + name + std::string(ending));
            const auto begin = static_cast<std::uint32_t>(tag->begin);
            if (partial == by_path_.end()) {
                report_missing(name, {number, begin, static_cast<std::uint32_t>(tag->end)});
                continue;
            }
            if (open.contains(name)) {
                recursive[name] = with_words(partial->second);
                continue;
            }
            add_piece(made, number, text, at, tag->begin);
            std::set<std::string> deeper = open;
            deeper.insert(name);
            add_file(made, partial->second, std::move(deeper));
            at = tag->end;
        }
        add_piece(made, number, text, at, text.size());
    }

    static bool is_words(const Tag& tag) { return tag.sigil == 0 && tag.name.starts_with(words_prefix); }

    std::string find_words(const Tag& tag, FileNumber number) {
        const std::string key(tag.name.substr(words_prefix.size()));
        if (const std::string* words = words_.find(key)) return as_template(*words);
        const Span span{number, static_cast<std::uint32_t>(tag.begin), static_cast<std::uint32_t>(tag.end)};
        diagnostics_.report(Rule::unknown_template_name, span, "strings.toml has no words for \"" + key + "\"",
                            did_you_mean(key, words_.keys()));
        return {};
    }

    std::string with_words(FileNumber number) {
        const std::string& text = files_.file(number).text;
        std::string made;
        std::size_t at = 0;
        for (auto tag = find_tag(text, 0); tag; tag = find_tag(text, tag->end)) {
            if (!is_words(*tag)) continue;
            made += text.substr(at, tag->begin - at) + find_words(*tag, number);
            at = tag->end;
        }
        return made + text.substr(at);
    }

    static void add_piece(Template& made, FileNumber number, std::string_view text, std::size_t begin,
                          std::size_t end) {
        if (begin == end) return;
        made.pieces.push_back({made.text.size(), number, static_cast<std::uint32_t>(begin), 0});
        made.text += text.substr(begin, end - begin);
    }

    void report_missing(const std::string& name, Span span) {
        std::vector<std::string_view> names;
        for (const auto& [path, number] : by_path_) {
            std::string_view each = path;
            if (!each.starts_with("partials/") || !each.ends_with(ending)) continue;
            each.remove_prefix(9);
            each.remove_suffix(ending.size());
            names.push_back(each);
        }
        diagnostics_.report(Rule::missing_template, span, "the theme has no partial \"" + name + "\"",
                            did_you_mean(name, names));
    }

    const SourceFiles& files_;
    const Words& words_;
    Diagnostics& diagnostics_;
    std::map<std::string, FileNumber> by_path_;
};

}  // namespace

Span Template::place(std::size_t at, std::size_t length) const {
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), at,
                                        [](std::size_t value, const Piece& piece) { return value < piece.begin; });
    if (after == pieces.begin()) return {};
    const Piece& piece = *std::prev(after);
    if (piece.tag_end != 0) return {piece.file, piece.offset, piece.tag_end};
    const auto begin = static_cast<std::uint32_t>(piece.offset + (at - piece.begin));
    return {piece.file, begin, static_cast<std::uint32_t>(begin + length)};
}

std::optional<Theme> Theme::make(const SourceFiles& files, const std::vector<ThemeFile>& theme_files,
                                 const Words& words, Diagnostics& diagnostics) {
    Diagnostics found;
    ThemeReader reader(files, theme_files, words, found);
    reader.check_syntax();
    std::optional<Theme> theme;
    if (!found.has_errors()) {
        theme.emplace();
        theme->layouts_ = reader.read("layouts", layout_names());
        theme->markup_ = reader.read("markup", markup_names);
        theme->recursive_ = std::move(reader.recursive);
        reader.check_markup(theme->markup_);
        reader.report_unused();
        if (found.has_errors()) theme.reset();
    }
    diagnostics.take(std::move(found));
    return theme;
}

std::set<std::string> Theme::named_assets() const {
    std::set<std::string> names;
    const auto collect = [&](std::string_view text) {
        for (auto tag = find_tag(text, 0); tag; tag = find_tag(text, tag->end)) {
            if (tag->sigil != 0 || tag->name != "theme") continue;
            const std::size_t end = std::min(text.find_first_of("\"' >#?", tag->end), text.size());
            names.emplace(text.substr(tag->end, end - tag->end));
        }
    };
    for (const auto& [name, made] : layouts_) collect(made.text);
    for (const auto& [name, text] : recursive_) collect(text);
    return names;
}

const Template* Theme::find_layout(std::string_view name) const {
    const auto found = layouts_.find(name);
    return found == layouts_.end() ? nullptr : &found->second;
}

}  // namespace remit
