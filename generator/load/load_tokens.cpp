#include "generator/load/load_tokens.h"

#include "generator/model/vocabulary.h"

namespace remit {
namespace {

// What `parse` makes of each value of a table; a value of which it makes nothing is reported, as no `what`.
template <class Map, class Parse>
Map load_values(const TomlValue& table, const FileContext& context, Parse parse, std::string_view what,
                std::string_view hint) {
    Map values;
    for (const TomlEntry& entry : *table.table()) {
        const std::string* text = entry.value->text();
        if (const auto value = text != nullptr ? parse(*text) : std::nullopt)
            values[entry.key] = {*value, inside_quotes(entry.value->span)};
        else
            context.diagnostics.report(Rule::bad_value, entry.value->span,
                                       "`" + entry.key + "` is not " + std::string(what), std::string(hint));
    }
    return values;
}

ColourMap load_colour_map(TableReader& table, std::string_view scheme) {
    const TomlValue* value = table.table(scheme);
    return value == nullptr
               ? ColourMap{}
               : load_values<ColourMap>(*value, table.context(), parse_colour, "a colour", "write it as \"#0d4a56\"");
}

}  // namespace

Palette load_palette(TableReader& table) { return {load_colour_map(table, "light"), load_colour_map(table, "dark")}; }

SizeMap load_size_map(const TomlValue& table, const FileContext& context) {
    const auto parse = [](const std::string& text) { return is_size(text) ? std::optional(text) : std::nullopt; };
    return load_values<SizeMap>(table, context, parse, "a size",
                                "write it as a number with rem, em, px, ch or %: \"1.25rem\"");
}

void load_colours(const SourceFiles& files, FileNumber number, Palette& palette, std::vector<ContrastRule>& rules,
                  Diagnostics& diagnostics) {
    const auto value = parse_toml(files, number, diagnostics);
    if (!value) return;
    TableReader table(*value, {files, number, diagnostics}, "colours.toml");
    Palette own = load_palette(table);
    for (auto& [name, colour] : own.light) palette.light[name] = colour;
    for (auto& [name, colour] : own.dark) palette.dark[name] = colour;
    std::vector<ContrastRule> own_rules;
    for (const TomlValue* each : table.tables("contrast")) {
        TableReader reader(*each, table.context(), "[[contrast]]");
        ContrastRule rule;
        rule.colour = reader.needed("colour").value;
        rule.on = reader.strings("on");
        rule.at_least =
            reader.needed_choice("as", vocabulary::contrast_kinds).value == "text" ? text_contrast : shape_contrast;
        reader.finish();
        own_rules.push_back(std::move(rule));
    }
    table.finish();
    if (!own_rules.empty()) rules = std::move(own_rules);
}

void load_sizes(const SourceFiles& files, FileNumber number, SizeMap& sizes, Diagnostics& diagnostics) {
    const auto value = parse_toml(files, number, diagnostics);
    if (!value) return;
    for (auto& [name, size] : load_size_map(*value, {files, number, diagnostics})) sizes[name] = size;
}

}  // namespace remit
