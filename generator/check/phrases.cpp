#include "generator/check/phrases.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) ++at;
    return at;
}

}  // namespace

void Phrases::add(std::string_view phrase, std::size_t number, bool any_case) {
    const std::string first = to_lower(phrase.substr(0, word_end(phrase, 0)));
    if (first.empty()) return;
    begins_[static_cast<unsigned char>(first.front())] = true;
    std::vector<Phrase>& same_start = by_first_word_[first];
    const auto shorter = std::find_if(same_start.begin(), same_start.end(), [&](const Phrase& each) { return each.words.size() < phrase.size(); });
    same_start.insert(shorter, {any_case ? to_lower(phrase) : std::string(phrase), number, any_case});
}

void Phrases::visit_matches(std::string_view text, const std::function<void(std::size_t number, std::string_view phrase)>& visit) const {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = word_end(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        const char begin = text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(text[at] | 0x20) : text[at];
        if (!begins_[static_cast<unsigned char>(begin)]) {
            at = end;
            continue;
        }
        std::size_t next = end;
        const auto found = by_first_word_.find(to_lower(text.substr(at, end - at)));
        if (found != by_first_word_.end()) {
            for (const Phrase& phrase : found->second) {
                const std::string_view here = text.substr(at, phrase.words.size());
                const std::size_t stop = at + phrase.words.size();
                if (here.size() < phrase.words.size() || (stop < text.size() && is_word_byte(text[stop]))) continue;
                if (phrase.any_case ? to_lower(here) != phrase.words : here != phrase.words) continue;
                visit(phrase.number, here);
                next = stop;
                break;
            }
        }
        at = next;
    }
}

void visit_words(std::string_view text, const std::function<void(std::string_view word)>& visit) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = word_end(text, at);
        if (end > at) visit(text.substr(at, end - at));
        at = std::max(end, at + 1);
    }
}

}  // namespace remit
