#include "generator/base/diagnostic_printer.h"
#include "generator/base/text.h"
#include "generator/cli/diff_print.h"

namespace remit {
namespace {

// ANSI colours.
constexpr std::string_view red = "\x1b[31m", green = "\x1b[32m", heavy = "\x1b[1m", plain = "\x1b[0m";

// "Groups" of "groups".
std::string sentence_case(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

class DiffText {
public:
    explicit DiffText(bool colour) : colour_(colour) {}

    std::string print(const DiffResult& result) {
        std::string kind;
        for (const ToldThing& thing : result.things) {
            if (thing.kind != kind) heading(sentence_case(thing.list));
            kind = thing.kind;
            add(thing);
        }
        for (const ToldEdition& edition : result.editions) add(edition);
        return std::move(text_);
    }

private:
    std::string in(std::string_view colour, const std::string& words) const {
        return colour_ ? std::string(colour) + words + std::string(plain) : words;
    }

    void line(std::size_t indent, const std::string& words) { text_ += std::string(indent, ' ') + words + "\n"; }

    void heading(const std::string& words) {
        if (!text_.empty()) text_ += '\n';
        line(0, in(heavy, printable(words)));
    }

    // A text of several lines under its sign.
    void signed_lines(std::size_t indent, char sign, const std::string& words) {
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t end = std::min(words.find('\n', at), words.size());
            line(indent,
                 in(sign == '-' ? red : green, std::string(1, sign) + " " + printable(words.substr(at, end - at))));
            at = end + 1;
        }
    }

    void add(const std::vector<ToldField>& fields, std::size_t indent) {
        for (const ToldField& field : fields) {
            line(indent, field.field + ":");
            signed_lines(indent + 2, '-', field.before);
            signed_lines(indent + 2, '+', field.after);
        }
    }

    void add(const ToldThing& thing) {
        const char* only_file = "  (its file alone: comments, order or keys that are not compared)";
        const std::string words = printable(thing.id + (thing.name == thing.id ? "" : "  " + thing.name));
        if (thing.fate == "added") line(2, in(green, "+ " + words));
        else if (thing.fate == "dropped") line(2, in(red, "- " + words));
        else line(2, "~ " + words + (thing.fields.empty() ? only_file : ""));
        add(thing.fields, 6);
    }

    std::string marked(const std::vector<Run>& runs) const {
        std::string words;
        for (const Run& run : runs) {
            if (run.text == "\n") {
                words += "\n";
                continue;
            }
            if (run.spaced && !words.empty() && words.back() != '\n') words += ' ';
            const std::string text = printable(run.text);
            if (run.kind == RunKind::dropped) words += in(red, "[-" + text + "-]");
            else if (run.kind == RunKind::added) words += in(green, "{+" + text + "+}");
            else words += text;
        }
        return words;
    }

    // "3.5", "3.5 → 3.6".
    static std::string places_of(const ToldText& text) {
        const std::string before = printable(join_list(text.before, ", ", " and "));
        const std::string after = printable(join_list(text.after, ", ", " and "));
        return before.empty() || after.empty() || before == after ? (after.empty() ? before : after)
                                                                  : before + " → " + after;
    }

    static bool is_at(const std::vector<std::string>& places, const std::vector<std::string>& heading) {
        return places.empty() || places == heading;
    }

    // `heading` is the one that the text stands under: what prints no number of its own is not cited by its section
    // again.
    void add(const ToldText& text, const ToldText& heading) {
        const std::string places = places_of(text);
        if (text.is_heading) {
            text_ += '\n';
            line(2, in(heavy, places) + (places.empty() ? "" : ": ") + marked(text.words) +
                        (text.told.empty() ? "" : "  (" + text.told + ")"));
            return;
        }
        const std::size_t indent = 4 + 2 * std::min<std::size_t>(text.depth, 3);
        const bool told_by_heading = is_at(text.before, heading.before) && is_at(text.after, heading.after);
        line(indent, (told_by_heading ? "" : places + ": ") + text.told);
        const std::string words = marked(text.words);
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t end = std::min(words.find('\n', at), words.size());
            line(indent + 2, words.substr(at, end - at));
            at = end + 1;
        }
    }

    void add(const ToldEdition& edition) {
        heading(edition.before == edition.after ? edition.after + "  " + edition.title
                                                : edition.before + " → " + edition.after);
        if (edition.only_file) line(2, "its file alone: comments, notes, or how facts are put");
        add(edition.fields, 2);
        std::string head;
        for (const ToldFact& fact : edition.facts) {
            // All that went, or came, stand under one head.
            const std::string own = in(heavy, fact.label) + ": " + fact.told;
            if (own != head || (!fact.before.empty() && !fact.after.empty())) line(2, own);
            head = own;
            signed_lines(4, '-', fact.before);
            signed_lines(4, '+', fact.after);
        }
        if (edition.texts.empty()) return;
        if (!edition.counts.empty()) {
            text_ += '\n';
            line(2, "Clauses and items: " + join_list(edition.counts, ", ", ", "));
        }
        const ToldText* under = nullptr;
        for (const ToldText& text : edition.texts) {
            if (text.is_heading) under = &text;
            add(text, *under);
        }
    }

    bool colour_;
    std::string text_;
};

}  // namespace

std::string text_of(const DiffResult& result, bool colour) { return DiffText(colour).print(result); }

}  // namespace remit
