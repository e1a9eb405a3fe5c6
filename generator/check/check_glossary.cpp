// Acronyms in the texts and terms of the glossary.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "generator/base/text.h"
#include "generator/check/editions.h"
#include "generator/base/phrases.h"
#include "generator/check/places.h"
#include "generator/check/rules.h"

namespace remit {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// Every reader knows these, or they are units and kinds of files.
constexpr std::array<std::string_view, 16> common{"UK",   "EU",   "OK",   "TV",  "IT", "ID", "PDF", "DOC",
                                                  "DOCX", "XLSX", "HTML", "URL", "KB", "MB", "GB",  "US"};

// "SCRs" is the acronym SCR; empty where the word is none: "I", "Ofsted", "III", "EXTREMISM".
std::string acronym_in(std::string_view word) {
    if (word.size() > 2 && word.back() == 's') word.remove_suffix(1);
    if (word.size() < 2 || word.size() > 7 || !std::all_of(word.begin(), word.end(), is_capital)) return {};
    if (word.find_first_not_of("IVXLC") == std::string_view::npos ||
        std::find(common.begin(), common.end(), word) != common.end()) {
        return {};
    }
    return std::string(word);
}

std::string without_plural(std::string_view word) {
    std::string token = to_lower(word);
    if (token.size() > 2 && token.back() == 's') token.pop_back();
    return token;
}

std::vector<std::string> tokens_of(std::string_view text) {
    std::vector<std::string> tokens;
    visit_words(text, [&](std::string_view word) { tokens.push_back(without_plural(word)); });
    return tokens;
}

// True where the letters stand at the front of words, in order: "Serious Case Review" spells SCR.
bool spells(const std::vector<std::string>& words, std::string_view acronym) {
    std::size_t next = 0;
    for (const std::string& word : words) {
        if (next < acronym.size() && word.front() == static_cast<char>(acronym[next] | 0x20)) ++next;
    }
    return next == acronym.size();
}

class GlossaryChecker {
public:
    GlossaryChecker(const SiteIndex& index, const Places& places, Diagnostics& diagnostics)
        : index_(index), places_(places), diagnostics_(diagnostics) {
        const Site& site = index.site();
        for (const Term& term : site.terms) {
            know(term.name);
            know_named(term);
            if (term.expanded && !term.short_name.empty()) expansions_.try_emplace(term.short_name, &term);
        }
        const auto know_all = [&](const auto& things) {
            for (const Named& thing : things) know_named(thing);
        };
        know_all(site.partnerships);
        know_all(site.groups);
        know_all(site.agencies);
        know_all(site.documents);
        know_all(site.posts);
    }

    void check(const Edition& edition) {
        std::set<std::string> told;
        visit_printed(edition, [&](const RichText& text) {
            const std::string words = plain_text(text);
            const bool all_capitals =
                std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
            if (all_capitals) return;
            learn_expanded(words, told);
            visit_words(words, [&](std::string_view word) {
                const std::string acronym = acronym_in(word);
                if (acronym.empty() || known_.contains(acronym) || !told.insert(acronym).second) return;
                diagnostics_.report(
                    Rule::undefined_acronym, places_.find(text, word),
                    fmt::format("\"{}\" is spelt out neither here nor in the glossary", acronym),
                    "add it to glossary.toml; with `expanded = false` where the sources do not say what it stands for");
            });
            check_expansions(text, words);
        });
    }

    void check_unused() {
        const Site& site = index_.site();
        if (site.terms.empty()) return;
        Phrases phrases;
        std::set<const RichText*> definitions;
        for (std::size_t i = 0; i < site.terms.size(); ++i) {
            const Term& term = site.terms[i];
            definitions.insert(&term.definition);
            add_forms(phrases, term.name, i);
            add_forms(phrases, term.short_name, i);
            for (const std::string& alias : term.aliases) add_forms(phrases, alias, i);
        }
        std::vector<bool> used(site.terms.size());
        const auto look = [&](std::string_view text) {
            phrases.visit_matches(text, [&](std::size_t number, std::string_view) { used[number] = true; });
        };
        visit_texts(site, [&](const RichText& text) {
            if (!definitions.contains(&text)) look(plain_text(text));
        });
        const auto look_at_names = [&](const auto& things) {
            for (const Named& thing : things) look(thing.name);
        };
        look_at_names(site.groups);
        look_at_names(site.agencies);
        look_at_names(site.posts);
        look_at_names(site.documents);
        for (const Edition& edition : site.editions) look_at_titles(edition, look);
        std::unordered_set<std::string> linked;
        visit_mentions(site, [&](const Mention& mention) {
            if (mention.to->kind == Kind::term) linked.insert(mention.to->id);
        });
        for (std::size_t i = 0; i < site.terms.size(); ++i) {
            const Term& term = site.terms[i];
            if (used[i] || linked.contains(term.id.value)) continue;
            diagnostics_.report(Rule::unused_term, term.id.span,
                                fmt::format("\"{}\" stands nowhere else on the site", term.short_form()),
                                "take it out, or add the form in which the texts have it to its `aliases`");
        }
    }

private:
    // One and several of it; acronyms as they are written.
    static void add_forms(Phrases& phrases, const std::string& words, std::size_t number) {
        if (words.empty()) return;
        const std::string acronym = acronym_in(words);
        const std::string& single = acronym.empty() ? words : acronym;
        phrases.add(single, number, acronym.empty());
        phrases.add(single + "s", number, acronym.empty());
    }

    void know(const std::string& words) {
        visit_words(words, [&](std::string_view word) {
            known_.insert(std::string(word));
            if (const std::string acronym = acronym_in(word); !acronym.empty()) known_.insert(acronym);
        });
    }

    // A short form is known; a word within a longer name is not explained by that name.
    void know_named(const Named& thing) {
        know(thing.short_name);
        for (const std::string& alias : thing.aliases) {
            know(alias.find(' ') == std::string::npos ? alias : std::string{});
        }
        for (const FormerName& former : thing.name_history) know(former.short_name);
        if (thing.name.find(' ') == std::string::npos) know(thing.name);
    }

    // "Serious Case Review (SCR)" explains itself.
    static void learn_expanded(const std::string& text, std::set<std::string>& told) {
        for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
            const std::size_t close = text.find(')', open);
            if (close == std::string::npos) return;
            const std::string acronym = acronym_in(std::string_view(text).substr(open + 1, close - open - 1));
            if (acronym.empty()) continue;
            auto before = tokens_of(std::string_view(text).substr(0, open));
            const std::size_t longest = acronym.size() + 3;
            if (before.size() > longest) {
                before.erase(before.begin(), before.end() - static_cast<std::ptrdiff_t>(longest));
            }
            if (spells(before, acronym)) told.insert(acronym);
        }
    }

    void check_expansions(const RichText& text, const std::string& words) {
        for (std::size_t open = words.find('('); open != std::string::npos; open = words.find('(', open + 1)) {
            const std::size_t close = words.find(')', open);
            if (close == std::string::npos) return;
            const auto found = expansions_.find(words.substr(open + 1, close - open - 1));
            if (found != expansions_.end()) check_expansion(text, words, open, found->first, *found->second);
        }
    }

    void check_expansion(const RichText& text, const std::string& words, std::size_t at, const std::string& acronym,
                         const Term& term) {
        const auto before = tokens_of(std::string_view(words).substr(0, at));
        const auto ends_with = [&](const std::string& name) {
            const auto wanted = tokens_of(name);
            return before.size() >= wanted.size() &&
                   std::equal(wanted.begin(), wanted.end(), before.end() - static_cast<std::ptrdiff_t>(wanted.size()));
        };
        if (ends_with(term.name) || std::any_of(term.aliases.begin(), term.aliases.end(), ends_with)) return;
        // Only where most of its words are there is it meant as the same name.
        const auto wanted = tokens_of(term.name);
        const std::size_t reach = std::min(before.size(), wanted.size());
        const std::set<std::string> near(before.end() - static_cast<std::ptrdiff_t>(reach), before.end());
        const auto shared = static_cast<std::size_t>(std::count_if(
            wanted.begin(), wanted.end(), [&](const std::string& token) { return near.contains(token); }));
        if (wanted.size() < 3 || shared * 3 < wanted.size() * 2) return;
        diagnostics_.report(Rule::acronym_differs, places_.find(text, acronym),
                            fmt::format("\"{}\" is spelt out otherwise in the glossary: \"{}\"", acronym, term.name),
                            "compare it with the print; where it is printed so, keep it, with an [[allow]]",
                            term.id.span);
    }

    template <class Look>
    static void look_at_titles(const Edition& edition, const Look& look) {
        look(edition.title);
        for (const Member& member : edition.members) look(member.seat);
        for (const Section& section : edition.sections) {
            look(section.title);
            visit_clauses(section.clauses, [&](const Clause& clause, std::size_t) { look(clause.title); });
        }
    }

    const SiteIndex& index_;
    const Places& places_;
    Diagnostics& diagnostics_;
    std::unordered_set<std::string> known_;
    std::unordered_map<std::string, const Term*> expansions_;  ///< Acronym → its term.
};

}  // namespace

void check_glossary(const SiteIndex& index, const Places& places, Diagnostics& diagnostics) {
    GlossaryChecker checker(index, places, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
    checker.check_unused();
}

}  // namespace remit
