#include <array>

#include "generator/base/text.h"
#include "generator/load/load_text.h"
#include "generator/load/loaders.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

Clause load_clause(TableReader& reader);

// Small Roman numerals, as far as lists go.
std::string roman(std::size_t number) {
    constexpr std::array<std::pair<std::size_t, const char*>, 9> steps{{{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    std::string written;
    for (const auto& [value, letters] : steps) {
        for (; number >= value; number -= value) written += letters;
    }
    return written;
}

std::string letters(std::size_t number) {
    std::string written;
    for (; number > 0; number = (number - 1) / 26) written.insert(written.begin(), static_cast<char>('a' + (number - 1) % 26));
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
    if (at == std::string::npos || pattern.value.find_first_of("ai1", at + 1) != std::string::npos || pattern.value.size() > 4) {
        reader.report(Rule::bad_value, pattern.span, "`numbering` cannot be \"" + pattern.value + "\"", "write \"a)\", \"(a)\", \"i)\", \"1.\" or \"1)\"");
        return labels;
    }
    labels.numbering = Numbering{pattern.value.substr(0, at), pattern.value.substr(at + 1), pattern.value[at]};
    if (!start.span.known()) return labels;
    for (labels.next = 1; labels.next <= 1000; ++labels.next) {
        if (labels.numbering->counted(labels.next) == start.value) return labels;
    }
    reader.report(Rule::bad_value, start.span, "`start` cannot be \"" + start.value + "\"", "it is the first label without its bracket: start = \"k\"");
    labels.next = 1;
    return labels;
}

std::vector<Clause> load_items(TableReader& reader) {
    Labels labels = load_labels(reader);
    std::vector<Clause> items;
    const auto add_table = [&](const TomlValue& value) {
        TableReader item(value, reader.context(), "an item");
        items.push_back(load_clause(item));
        item.finish();
    };
    if (const TomlArray* elements = reader.list("items")) {
        for (const TomlValue& element : *elements) {
            if (element.table() != nullptr) {
                add_table(element);
            } else if (element.text() != nullptr) {
                Clause item;
                item.span = element.span;
                item.text = load_text(element, reader.context().files, reader.context().diagnostics);
                if (item.text.empty()) reader.report(Rule::bad_value, element.span, "an item may not be empty");
                if (labels.numbering) item.number = {labels.numbering->label(labels.next++), element.span};
                items.push_back(std::move(item));
            } else {
                reader.report(Rule::wrong_type, element.span, "`items` takes texts and tables, not " + std::string(element.type_name()));
            }
        }
    }
    const std::vector<const TomlValue*> long_form = reader.tables("item");
    if (!long_form.empty() && !items.empty()) {
        reader.report(Rule::bad_value, long_form.front()->span, "a clause has both `items` and [[item]]", "write all of its items in one way, so that their order is plain");
    }
    for (const TomlValue* value : long_form) add_table(*value);
    return items;
}

// `id`: the author's own address of a section, clause or item.
Located<std::string> load_address(TableReader& reader) {
    Located<std::string> address = reader.located("id");
    if (address.span.known() && (address.value.empty() || clean_label(address.value) != address.value)) {
        reader.report(Rule::bad_id, address.span, "\"" + address.value + "\" is not an address", "an address has no spaces, brackets or quotes, and does not end in a full stop");
    }
    return address;
}

Clause load_clause(TableReader& reader) {
    Clause clause;
    clause.span = reader.span();
    clause.number = reader.located("number");
    clause.id = load_address(reader);
    clause.title = reader.string("title");
    clause.text = reader.text("text");
    clause.items = load_items(reader);
    clause.after = reader.text("after");
    clause.note = reader.text("note");
    if (!reader.has("item")) reader.need_one_of({"text", "items", "title"});
    return clause;
}

}  // namespace

std::vector<Section> load_sections(TableReader& table) {
    std::vector<Section> sections;
    for (const TomlValue* value : table.tables("section")) {
        TableReader reader(*value, table.context(), "[[section]]");
        Section section;
        section.span = reader.span();
        section.number = reader.located("number");
        section.id = load_address(reader);
        section.title = reader.string("title");
        section.note = reader.text("note");
        reader.need_one_of({"title", "number"});
        for (const TomlValue* clause_value : reader.tables("clause")) {
            TableReader clause(*clause_value, table.context(), "[[section.clause]]");
            section.clauses.push_back(load_clause(clause));
            clause.finish();
        }
        reader.finish();
        sections.push_back(std::move(section));
    }
    return sections;
}

}  // namespace remit
