#include "search/src/name_key.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "search/src/words.h"

namespace remit::search {
namespace {

constexpr std::string_view bodies[] = {"board",  "committee", "council",     "forum",   "group",    "groups",
                                       "meeting", "network",  "panel",       "partnership", "subgroup", "team"};

std::vector<std::string> key_words(std::string_view name, Stems& stems) {
    std::vector<Word> words = split_words(name);
    const bool only_stops =
        std::all_of(words.begin(), words.end(), [&](const Word& word) { return stems.is_stop(word.text); });
    std::vector<std::string> kept;
    for (Word& word : words) {
        if (only_stops || !stems.is_stop(word.text)) kept.push_back(std::move(word.text));
    }
    return kept;
}

std::string join(const std::vector<std::string>& words, Stems& stems) {
    std::string key;
    for (const std::string& word : words) {
        if (!key.empty()) key += ' ';
        key += stems.of(word);
    }
    return key;
}

}  // namespace

std::string name_key(std::string_view name, Stems& stems) { return join(key_words(name, stems), stems); }

std::string short_name_key(std::string_view name, Stems& stems) {
    std::vector<std::string> words = key_words(name, stems);
    const std::size_t whole = words.size();
    while (words.size() > 2 && std::find(std::begin(bodies), std::end(bodies), words.back()) != std::end(bodies)) {
        words.pop_back();
    }
    return words.size() == whole ? std::string() : join(words, stems);
}

}  // namespace remit::search
