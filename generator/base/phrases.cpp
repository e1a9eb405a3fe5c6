#include "generator/base/phrases.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

std::size_t end_of_word(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) ++at;
    return at;
}

char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace

void Phrases::add(std::string_view phrase, std::size_t number, bool any_case) {
    const std::string first = to_lower(phrase.substr(0, end_of_word(phrase, 0)));
    if (first.empty()) return;
    begins_[static_cast<unsigned char>(first.front())] = true;
    std::vector<Phrase>& same_start = by_first_word_[first];
    const auto is_shorter = [&](const Phrase& each) { return each.words.size() < phrase.size(); };
    const auto shorter = std::find_if(same_start.begin(), same_start.end(), is_shorter);
    same_start.insert(shorter, {any_case ? to_lower(phrase) : std::string(phrase), number, any_case});
}

std::optional<PhraseMatch> Phrases::find_at(std::string_view text, std::size_t at, std::size_t word_end) const {
    // Most words begin no phrase; this spares the look-up.
    if (!begins_[static_cast<unsigned char>(small_letter(text[at]))]) return std::nullopt;
    const auto found = by_first_word_.find(to_lower(text.substr(at, word_end - at)));
    if (found == by_first_word_.end()) return std::nullopt;
    for (const Phrase& phrase : found->second) {
        const std::string_view here = text.substr(at, phrase.words.size());
        const std::size_t end = at + phrase.words.size();
        if (here.size() < phrase.words.size() || (end < text.size() && is_word_byte(text[end]))) continue;
        if (phrase.any_case ? to_lower(here) == phrase.words : here == phrase.words) return {{at, end, phrase.number}};
    }
    return std::nullopt;
}

std::optional<PhraseMatch> Phrases::find_next(std::string_view text, std::size_t from) const {
    for (std::size_t at = from; at < text.size();) {
        const std::size_t end = end_of_word(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        if (const auto match = find_at(text, at, end)) return match;
        at = end;
    }
    return std::nullopt;
}

void Phrases::visit_matches(std::string_view text,
                            const std::function<void(std::size_t number, std::string_view phrase)>& visit) const {
    for (auto match = find_next(text, 0); match; match = find_next(text, match->end)) {
        visit(match->number, text.substr(match->begin, match->end - match->begin));
    }
}

void visit_words(std::string_view text, const std::function<void(std::string_view word)>& visit) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_word(text, at);
        if (end > at) visit(text.substr(at, end - at));
        at = std::max(end, at + 1);
    }
}

}  // namespace remit
