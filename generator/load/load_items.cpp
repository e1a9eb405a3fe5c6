// Items of clauses, and the labels that are counted for them.
#include <array>

#include "generator/load/load_text.h"
#include "generator/load/read_keys.h"

namespace remit {
namespace {

// Small Roman numerals, as far as lists go.
std::string roman(std::size_t number) {
    constexpr std::array<std::pair<std::size_t, const char*>, 9> steps{
        {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    std::string written;
    for (const auto& [value, letters] : steps) {
        for (; number >= value; number -= value) written += letters;
    }
    return written;
}

std::string letters(std::size_t number) {
    std::string written;
    for (; number > 0; number = (number - 1) / 26)
        written.insert(written.begin(), static_cast<char>('a' + (number - 1) % 26));
    return written;
}

// `numbering = "(a)"`: what stands before and behind the counted part, and how that counts.
struct Numbering {
    std::string before, after;
    char series = 'a';   // 'a', 'i' or '1'

    [[nodiscard]] std::string counted(std::size_t number) const {
        if (series == '1') return std::to_string(number);
        return series == 'i' ? roman(number) : letters(number);
    }
    [[nodiscard]] std::string label(std::size_t number) const { return before + counted(number) + after; }
};

struct Labels {
    std::optional<Numbering> numbering;
    std::size_t next = 1;
};

Labels load_labels(TableReader& reader) {
    const Located<std::string> pattern = reader.located("numbering");
    const Located<std::string> start = reader.located("start");
    Labels labels;
    if (!pattern.span.known()) {
        if (start.span.known()) reader.report(Rule::missing_key, start.span, "`start` needs `numbering`");
        return labels;
    }
    const std::size_t at = pattern.value.find_first_of("ai1");
    if (at == std::string::npos || pattern.value.find_first_of("ai1", at + 1) != std::string::npos ||
        pattern.value.size() > 4) {
        reader.report(Rule::bad_value, pattern.span, "`numbering` cannot be \"" + pattern.value + "\"",
                      "write \"a)\", \"(a)\", \"i)\", \"1.\" or \"1)\"");
        return labels;
    }
    labels.numbering = Numbering{pattern.value.substr(0, at), pattern.value.substr(at + 1), pattern.value[at]};
    if (!start.span.known()) return labels;
    for (labels.next = 1; labels.next <= 1000; ++labels.next) {
        if (labels.numbering->counted(labels.next) == start.value) return labels;
    }
    reader.report(Rule::bad_value, start.span, "`start` cannot be \"" + start.value + "\"",
                  "it is the first label without its bracket: start = \"k\"");
    labels.next = 1;
    return labels;
}

}  // namespace

std::vector<Clause> read_items(TableReader& reader, Site& site) {
    Labels labels = load_labels(reader);
    std::vector<Clause> items;
    const auto add_table = [&](const TomlValue& value) {
        TableReader table(value, reader.context(), "an item");
        Clause item;
        (void)KeyReader::read_thing(table, site, {}, item);
        items.push_back(std::move(item));
    };
    const auto add_text = [&](const TomlValue& value) {
        Clause item;
        item.span = value.span;
        item.text = load_text(value, reader.context().files, reader.context().diagnostics);
        if (item.text.empty()) reader.report(Rule::bad_value, value.span, "an item may not be empty");
        if (labels.numbering) item.number = {labels.numbering->label(labels.next++), value.span};
        items.push_back(std::move(item));
    };
    if (const TomlArray* elements = reader.list("items")) {
        for (const TomlValue& element : *elements) {
            if (element.table() != nullptr) add_table(element);
            else if (element.text() != nullptr) add_text(element);
            else {
                reader.report(Rule::wrong_type, element.span,
                              "`items` takes texts and tables, not " + std::string(element.type_name()));
            }
        }
    }
    const std::vector<const TomlValue*> long_form = reader.tables("item");
    if (!long_form.empty() && !items.empty()) {
        reader.report(Rule::bad_value, long_form.front()->span, "a clause has both `items` and [[item]]",
                      "write all of its items in one way, so that their order is plain");
    }
    for (const TomlValue* value : long_form) add_table(*value);
    return items;
}

}  // namespace remit
