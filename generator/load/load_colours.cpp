#include "generator/load/load_colours.h"

#include "generator/model/vocabulary.h"

namespace remit {
namespace {

ColourMap load_colour_map(TableReader& table, std::string_view scheme) {
    ColourMap colours;
    const TomlValue* value = table.table(scheme);
    if (value == nullptr) return colours;
    for (const TomlEntry& entry : *value->table()) {
        const std::string* text = entry.value->text();
        const auto colour = text != nullptr ? parse_colour(*text) : std::nullopt;
        if (colour) colours[entry.key] = {*colour, inside_quotes(entry.value->span)};
        else table.report(Rule::bad_value, entry.value->span, "`" + entry.key + "` is not a colour", "write it as \"#0d4a56\"");
    }
    return colours;
}

}  // namespace

Palette load_palette(TableReader& table) { return {load_colour_map(table, "light"), load_colour_map(table, "dark")}; }

void load_colours(const SourceFiles& files, FileNumber number, Palette& palette, std::vector<ContrastRule>& rules, Diagnostics& diagnostics) {
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
        rule.at_least = reader.needed_choice("as", vocabulary::contrast_kinds).value == "text" ? text_contrast : shape_contrast;
        reader.finish();
        own_rules.push_back(std::move(rule));
    }
    table.finish();
    if (!own_rules.empty()) rules = std::move(own_rules);
}

}  // namespace remit
