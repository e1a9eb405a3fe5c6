// Lists as they are printed: labels of two styles, points that say the same.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "generator/base/phrases.h"
#include "generator/check/printed_label.h"
#include "generator/check/rules.h"

namespace remit {
namespace {

// The label with its letters and digits blotted out: "(a)" is "(x)", "3. 1" is "x. x".
std::string style_of(std::string_view label) {
    std::string style;
    for (const char c : label) {
        const bool plain = c == '.' || c == ')' || c == '(' || c == ' ' || c == ':' || c == '-';
        if (plain) style += c;
        else if (style.empty() || style.back() != 'x') style += 'x';
    }
    return style;
}

class ListChecker {
public:
    explicit ListChecker(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check(const Edition& edition) {
        for (const Section& section : edition.sections) {
            check_numbers(section.clauses);
            check_items(section.clauses);
        }
        check_lone_number(edition);
    }

private:
    // Numbers such as 3.1: one that differs from most of its list.
    void check_numbers(const std::vector<Clause>& clauses) {
        std::map<std::string, std::vector<const Clause*>> by_style;
        for (const Clause& clause : clauses) {
            const auto label = parse_label(clause.number.value, std::nullopt);
            if (label && label->series == Series::decimal && !label->prefix.empty()) {
                by_style[style_of(clause.number.value)].push_back(&clause);
            }
        }
        const auto usual = std::max_element(by_style.begin(), by_style.end(), [](const auto& a, const auto& b) {
            return a.second.size() < b.second.size();
        });
        for (const auto& [style, users] : by_style) {
            if (users.size() == usual->second.size()) continue;
            for (const Clause* clause : users) tell_style(clause->number, usual->second.front()->number);
        }
    }

    // Letters: one list after the other against the first of the edition.
    void check_items(const std::vector<Clause>& clauses) {
        for (const Clause& clause : clauses) {
            check_letters(clause.items);
            check_repeats(clause.items);
            check_items(clause.items);
        }
    }

    void check_letters(const std::vector<Clause>& items) {
        if (items.empty()) return;
        const Located<std::string>& first = items.front().number;
        const auto label = parse_label(first.value, std::nullopt);
        if (!label || label->series != Series::letters) return;
        if (!letters_.span.known()) letters_ = first;
        else if (style_of(first.value) != style_of(letters_.value)) tell_style(first, letters_);
    }

    void tell_style(const Located<std::string>& number, const Located<std::string>& usual) {
        diagnostics_.report(Rule::label_style_mixed, number.span,
                            fmt::format("\"{}\" is printed in another style than \"{}\"", number.value, usual.value),
                            "", usual.span);
    }

    void check_lone_number(const Edition& edition) {
        const Clause* only = nullptr;
        for (const Section& section : edition.sections) {
            for (const Clause& clause : section.clauses) {
                if (clause.number.value.empty()) continue;
                if (only != nullptr) return;
                only = &clause;
            }
        }
        if (only == nullptr || edition.sections.size() < 3) return;
        diagnostics_.report(
            Rule::label_style_mixed, only->number.span,
            fmt::format("\"{}\" is the only clause of these terms that has a number", only->number.value));
    }

    static std::set<std::string> words_of(const Clause& clause) {
        std::set<std::string> words;
        visit_words(plain_text(clause.text), [&](std::string_view word) { words.emplace(word); });
        return words;
    }

    void check_repeats(const std::vector<Clause>& items) {
        constexpr std::size_t longest_list = 100, fewest_words = 12;
        if (items.size() > longest_list) return;
        std::vector<std::set<std::string>> words;
        words.reserve(items.size());
        for (const Clause& item : items) words.push_back(words_of(item));
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (words[i].size() < fewest_words || words[j].size() < fewest_words) continue;
                std::vector<std::string> both;
                std::set_intersection(words[i].begin(), words[i].end(), words[j].begin(), words[j].end(),
                                      std::back_inserter(both));
                const std::size_t any = words[i].size() + words[j].size() - both.size();
                if (both.size() * 100 < any * 85) continue;
                diagnostics_.report(Rule::repeated_clause, items[i].text.span,
                                    "this point says nearly the same as another of its list",
                                    "compare them with the print; where both are printed, keep them, with an [[allow]]",
                                    items[j].text.span);
                break;
            }
        }
    }

    Diagnostics& diagnostics_;
    Located<std::string> letters_;  ///< The first label of the edition that is a letter.
};

}  // namespace

void check_lists(const Site& site, Diagnostics& diagnostics) {
    for (const Edition& edition : site.editions) ListChecker(diagnostics).check(edition);
}

}  // namespace remit
