// Two names for one body in one document: a rename that was carried through in part.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "generator/base/text.h"
#include "generator/check/editions.h"
#include "generator/base/phrases.h"
#include "generator/check/places.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

using Tokens = std::set<std::string>;

// These make no other name: "the Annual Business Plan" is the Business Plan.
constexpr std::array<std::string_view, 12> empty_words{"the", "and", "of",     "for", "in",    "a",
                                                       "s",   "to",  "annual", "new", "local", "current"};

/// One of the names of a thing.
struct Name {
    Reference of;
    std::string words;
    Tokens tokens;  ///< Without small words and plurals, short forms spelt out.
    const FormerName* former = nullptr;
    bool is_current = false;
    bool ambiguous = false;  ///< Something else has it too.
};

/// A name as it stands in a document.
struct Use {
    const Name* name = nullptr;
    Span span;
    const Edition* edition = nullptr;
};

bool is_within(const Tokens& small, const Tokens& large) {
    return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

class NameChecker {
public:
    NameChecker(const SiteIndex& index, const Places& places, Diagnostics& diagnostics)
        : index_(index), today_(index.site().settings.as_of), places_(places), diagnostics_(diagnostics) {
        const Site& site = index.site();
        learn_short_forms(site);
        for (const Group& group : site.groups) add_names({Kind::group, group.id.value, {}}, group);
        for (const Agency& agency : site.agencies) add_names({Kind::agency, agency.id.value, {}}, agency);
        for (const Document& document : site.documents) add_names({Kind::document, document.id.value, {}}, document);
        for (std::size_t i = 0; i < names_.size(); ++i) phrases_.add(names_[i].words, i, false);
    }

    void check() {
        std::map<std::string, std::vector<const Edition*>> documents;
        for (const Edition& edition : index_.site().editions) {
            documents[edition.restates ? edition.restates->document.value.id : edition.key() + "/"].push_back(&edition);
        }
        for (const auto& [document, editions] : documents) check_document(editions);
    }

private:
    void learn_short_forms(const Site& site) {
        const auto learn = [&](const auto& things) {
            for (const Named& thing : things) {
                if (!thing.short_name.empty() && thing.short_name != thing.name) {
                    short_forms_.try_emplace(to_lower(thing.short_name), thing.name);
                }
            }
        };
        learn(site.partnerships);
        learn(site.groups);
        learn(site.agencies);
        learn(site.terms);
    }

    void add_tokens(Tokens& tokens, std::string_view words, bool spell_out) const {
        std::string plain(words);
        for (std::size_t at = plain.find("'s"); at != std::string::npos; at = plain.find("'s", at)) plain.erase(at, 2);
        visit_words(plain, [&](std::string_view word) {
            std::string token = to_lower(word);
            if (std::find(empty_words.begin(), empty_words.end(), token) != empty_words.end()) return;
            if (token.ends_with("ies")) token.replace(token.size() - 3, 3, "y");
            else if (token.size() > 3 && token.back() == 's') token.pop_back();
            if (const auto full = short_forms_.find(token); spell_out && full != short_forms_.end()) {
                return add_tokens(tokens, full->second, false);
            }
            tokens.insert(std::move(token));
        });
    }

    void add_names(const Reference& of, const Named& thing) {
        add_name(of, thing.name, nullptr, true);
        for (const FormerName& former : thing.name_history) add_name(of, former.name, &former, false);
        for (const std::string& alias : thing.aliases) add_name(of, alias, nullptr, false);
    }

    // Short forms and plain words are no names: "the Board" is any board. What has a bracket names two things.
    void add_name(const Reference& of, const std::string& words, const FormerName* former, bool is_current) {
        if (words.find(' ') == std::string::npos || (words.front() >= 'a' && words.front() <= 'z') ||
            words.find('(') != std::string::npos) {
            return;
        }
        const auto known = number_of_.try_emplace(words, names_.size());
        if (!known.second) {
            Name& other = names_[known.first->second];
            other.ambiguous = other.ambiguous || other.of != of;
            return;
        }
        Name name{of, words, {}, former, is_current, false};
        add_tokens(name.tokens, words, true);
        names_.push_back(std::move(name));
    }

    void check_document(const std::vector<const Edition*>& editions) {
        std::map<std::string, std::vector<Use>> uses;  // By what is named, as a link writes it.
        for (const Edition* edition : editions) {
            const auto note = [&](std::size_t number, Span span) {
                const Name& name = names_[number];
                if (name.ambiguous) return;
                std::vector<Use>& of_this = uses[name.of.text()];
                const bool known = std::any_of(of_this.begin(), of_this.end(), [&](const Use& use) {
                    return use.name == &name && use.edition == edition;
                });
                if (!known) of_this.push_back({&name, span, edition});
            };
            phrases_.visit_matches(edition->title,
                                   [&](std::size_t number, std::string_view) { note(number, edition->title_span); });
            visit_printed(*edition, [&](const RichText& text) {
                phrases_.visit_matches(plain_text(text), [&](std::size_t number, std::string_view found) {
                    note(number, places_.find(text, found));
                });
            });
            check_successors(*edition);
        }
        for (const auto& [thing, used] : uses) {
            if (!check_two_names(used)) check_renamed(used);
        }
    }

    // A short form of the other, or two short forms of the name it has now, are no second name.
    bool differ(const Name& one, const Name& other) const {
        if ((one.former != nullptr && other.is_current) || (one.is_current && other.former != nullptr)) return true;
        if (is_within(one.tokens, other.tokens) || is_within(other.tokens, one.tokens)) return false;
        Tokens full;
        add_tokens(full, called(index_, one.of), true);
        return !is_within(one.tokens, full) || !is_within(other.tokens, full);
    }

    bool check_two_names(const std::vector<Use>& used) {
        return check_two_names(used, true) || check_two_names(used, false);
    }

    bool check_two_names(const std::vector<Use>& used, bool one_text) {
        for (std::size_t i = 1; i < used.size(); ++i) {
            const auto end = used.begin() + static_cast<std::ptrdiff_t>(i);
            const auto first = std::find_if(used.begin(), end, [&](const Use& use) {
                return (use.edition == used[i].edition) == one_text && differ(*use.name, *used[i].name);
            });
            if (first == end) continue;
            diagnostics_.report(
                Rule::half_applied_rename, used[i].span,
                fmt::format("\"{}\" stands here, \"{}\" {}; on this site both are one {}", used[i].name->words,
                            first->name->words,
                            one_text ? std::string("elsewhere in these terms")
                                     : fmt::format("in \"{}\", which is of the same document", first->edition->key()),
                            name_of(used[i].name->of.kind)),
                "ask which name is meant; a `note` can tell readers that both are one", first->span);
            return true;
        }
        return false;
    }

    // A name that has changed since, in terms that still hold.
    void check_renamed(const std::vector<Use>& used) {
        for (const Use& use : used) {
            const FormerName* former = use.name->former;
            if (former == nullptr || former->to.empty() || today_.empty() || !today_.is_after(former->to) ||
                !is_live(index_, *use.edition)) {
                continue;
            }
            diagnostics_.report(
                Rule::agency_renamed, use.span,
                fmt::format("\"{}\" has been called \"{}\" since {}{}", use.name->words, called(index_, use.name->of),
                            former->approximate ? "about " : "", former->to.iso()),
                "have the group bring its terms up to date; here they stay as printed");
            return;
        }
    }

    // A fact for a body, and another of the same kind for the one that took over from it.
    void check_successors(const Edition& edition) {
        for (const ReportingLine& line : edition.reports_to) {
            if (line.to) check_successor(*line.to, edition.reports_to, &ReportingLine::to, "report to");
        }
        for (const Member& member : edition.members) {
            if (member.agency) check_successor(*member.agency, edition.members, &Member::agency, "have as members");
            if (member.group) check_successor(*member.group, edition.members, &Member::group, "have as members");
        }
    }

    template <class FactType>
    void check_successor(const LocatedReference& newer, const std::vector<FactType>& facts,
                         std::optional<LocatedReference> FactType::*who, const char* verb) {
        for (const FactType& fact : facts) {
            const auto& older = fact.*who;
            const Succession* succession = older ? find_succession(newer.value, older->value) : nullptr;
            if (succession == nullptr) continue;
            const bool newer_first = newer.span.begin < older->span.begin;
            diagnostics_.report(Rule::half_applied_rename, newer_first ? older->span : newer.span,
                                fmt::format("these terms {} both \"{}\" and \"{}\", which {} over from it", verb,
                                            called(index_, older->value), called(index_, newer.value),
                                            succession->inferred ? "may have taken" : "took"),
                                "ask which of the two is meant: a new name may have been carried through in part",
                                newer_first ? newer.span : older->span);
        }
    }

    const Succession* find_succession(const Reference& newer, const Reference& older) const {
        const auto find = [&](const std::vector<Succession>& all) -> const Succession* {
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const Succession& each) { return each.from.value == older; });
            return found == all.end() ? nullptr : &*found;
        };
        const Group* group = newer.kind == Kind::group ? index_.find_group(newer.id) : nullptr;
        const Agency* agency = newer.kind == Kind::agency ? index_.find_agency(newer.id) : nullptr;
        if (group != nullptr) return find(group->succeeds);
        return agency != nullptr ? find(agency->succeeds) : nullptr;
    }

    const SiteIndex& index_;
    const PartialDate today_;
    const Places& places_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::string, std::less<>> short_forms_;  ///< In small letters → spelt out.
    std::map<std::string, std::size_t> number_of_;
    std::vector<Name> names_;
    Phrases phrases_;
};

}  // namespace

void check_names(const SiteIndex& index, const Places& places, Diagnostics& diagnostics) {
    NameChecker(index, places, diagnostics).check();
}

}  // namespace remit
