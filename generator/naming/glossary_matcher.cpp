#include "generator/naming/glossary_matcher.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

bool is_acronym(std::string_view words) {
    return std::count_if(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2 && words.find(' ') == std::string_view::npos;
}

std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) ++at;
    return at;
}

}  // namespace

GlossaryMatcher::GlossaryMatcher(const Site& site) {
    for (const Term& term : site.terms) {
        add(term.name, term);
        if (!term.short_name.empty()) add(term.short_name, term);
        for (const std::string& alias : term.aliases) add(alias, term);
    }
    for (auto& [word, spellings] : by_first_word_) {
        std::stable_sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) { return a.words.size() > b.words.size(); });
    }
}

void GlossaryMatcher::add(const std::string& words, const Term& term) {
    const std::size_t end = word_end(words, 0);
    if (end == 0) return;
    const bool acronym = is_acronym(words);
    by_first_word_[to_lower(std::string_view(words).substr(0, end))].push_back({acronym ? words : to_lower(words), !acronym, &term});
}

GlossaryMatch GlossaryMatcher::find_next(std::string_view text, std::size_t from) const {
    if (by_first_word_.empty()) return {};
    std::size_t at = from;
    while (at < text.size()) {
        if (!is_word_byte(text[at])) {
            ++at;
            continue;
        }
        const std::size_t end = word_end(text, at);
        const auto found = by_first_word_.find(to_lower(text.substr(at, end - at)));
        if (found != by_first_word_.end()) {
            for (const Spelling& spelling : found->second) {
                const std::string_view here = text.substr(at, spelling.words.size());
                const std::size_t stop = at + spelling.words.size();
                if (here.size() < spelling.words.size() || (stop < text.size() && is_word_byte(text[stop]))) continue;
                if (spelling.any_case ? to_lower(here) == spelling.words : here == spelling.words) return {at, stop, spelling.term};
            }
        }
        at = end;
    }
    return {};
}

}  // namespace remit
