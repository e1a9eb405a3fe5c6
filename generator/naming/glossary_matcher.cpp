#include "generator/naming/glossary_matcher.h"

#include <algorithm>

namespace remit {
namespace {

bool is_acronym(std::string_view words) {
    const auto capitals = std::count_if(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals >= 2 && words.find(' ') == std::string_view::npos;
}

}  // namespace

GlossaryMatcher::GlossaryMatcher(const Site& site) {
    for (const Term& term : site.terms) {
        add(term.name, term);
        if (!term.short_name.empty()) add(term.short_name, term);
        for (const std::string& alias : term.aliases) add(alias, term);
    }
}

void GlossaryMatcher::add(const std::string& words, const Term& term) {
    phrases_.add(words, terms_.size(), !is_acronym(words));
    terms_.push_back(&term);
}

GlossaryMatch GlossaryMatcher::find_next(std::string_view text, std::size_t from) const {
    const auto match = phrases_.find_next(text, from);
    return match ? GlossaryMatch{match->begin, match->end, terms_[match->number]} : GlossaryMatch{};
}

}  // namespace remit
