#include "generator/load/load_words.h"

#include "generator/load/toml_value.h"

namespace remit {
namespace {

using WordMap = std::map<std::string, std::string, std::less<>>;

// `known` are the keys that there are; null where this file is what says so.
void add_words(const TomlTable& table, const std::string& prefix, const WordMap* known, WordMap& words,
               Diagnostics& diagnostics) {
    for (const TomlEntry& entry : table) {
        const std::string key = prefix + entry.key;
        if (const auto* text = entry.value->text()) {
            if (known != nullptr && !known->contains(key)) {
                std::vector<std::string_view> keys;
                for (const auto& [each, value] : *known) keys.push_back(each);
                diagnostics.report(Rule::unknown_key, entry.key_span, "no word is asked for as `" + key + "`",
                                   did_you_mean(key, keys));
            }
            words[key] = *text;
        }
        else if (const auto* inner = entry.value->table()) add_words(*inner, key + ".", known, words, diagnostics);
        else
            diagnostics.report(Rule::wrong_type, entry.value->span,
                               "`" + key + "` takes text, not " + std::string(entry.value->type_name()));
    }
}

}  // namespace

void load_words(const SourceFiles& files, FileNumber number, std::map<std::string, std::string, std::less<>>& words,
                Diagnostics& diagnostics) {
    const auto value = parse_toml(files, number, diagnostics);
    if (!value) return;
    const WordMap known = words;
    add_words(*value->table(), {}, known.empty() ? nullptr : &known, words, diagnostics);
}

}  // namespace remit
