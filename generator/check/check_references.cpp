// References: every one leads somewhere.
#include <algorithm>
#include <set>

#include "generator/base/text.h"
#include "generator/check/rules.h"
#include "generator/model/page_kinds.h"

namespace remit {
namespace {

class ReferenceChecker {
public:
    ReferenceChecker(const SiteIndex& index, Diagnostics& diagnostics)
        : index_(index), site_(index.site()), diagnostics_(diagnostics) {
        for (const Reference& unreadable : site_.unreadable) unreadable_.insert({unreadable.kind, unreadable.id});
    }

    void check(const Mention& mention) {
        const Reference& to = *mention.to;
        switch (to.kind) {
            case Kind::partnership:
                return need(index_.find_partnership(to.id), mention, Rule::unknown_partnership, site_.partnerships);
            case Kind::group: return need(index_.find_group(to.id), mention, Rule::unknown_group, site_.groups);
            case Kind::agency: return need(index_.find_agency(to.id), mention, Rule::unknown_agency, site_.agencies);
            case Kind::person: return need(index_.find_person(to.id), mention, Rule::unknown_person, site_.people);
            case Kind::post: return need(index_.find_post(to.id), mention, Rule::unknown_post, site_.posts);
            case Kind::term: return need(index_.find_term(to.id), mention, Rule::unknown_term, site_.terms);
            case Kind::page: return need(index_.find_page(to.id), mention, Rule::unknown_page, site_.pages);
            case Kind::chart: return need(index_.find_chart(to.id), mention, Rule::unknown_chart, site_.charts);
            case Kind::document: return check_document(mention);
            case Kind::clause: return check_clause(mention);
            case Kind::footnote: return check_footnote(mention);
            case Kind::asset:
                if (!index_.has_asset(to.id)) missing_asset(to.id, mention.span);
                return;
            default: return;   // Nothing links to these.
        }
    }

    void missing_asset(const std::string& path, Span span) {
        std::vector<std::string_view> paths;
        for (const Asset& asset : site_.assets) paths.push_back(asset.path);
        diagnostics_.report(Rule::missing_asset, span, "there is no file \"" + path + "\" in assets/",
                            did_you_mean(path, paths));
    }

    // A fact's `clause` stands in its own edition.
    void check_fact_clause(const Edition& edition, const Fact& fact) {
        if (fact.clause.span.known()) check_anchor(edition, fact.clause.value, fact.clause.span);
    }

    void check_edition_keys(const Edition& edition) {
        if (index_.find_group(edition.group.value) == nullptr && !is_unreadable(Kind::group, edition.group.value)) {
            report(Rule::unknown_group, edition.group.span, "group", edition.group.value, ids_of(site_.groups),
                   "these terms belong to no group: ");
        }
        const Located<std::string>& other = edition.supplements;
        if (!other.span.known()) return;
        if (other.value == edition.id.value) {
            diagnostics_.report(Rule::bad_value, other.span, "an edition cannot supplement itself");
        } else if (index_.find_edition(edition.group.value + "/" + other.value) == nullptr) {
            std::vector<std::string_view> ids;
            for (const Edition* each : index_.editions_of(edition.group.value)) {
                if (each != &edition) ids.push_back(each->id.value);
            }
            report(Rule::unknown_edition, other.span, "edition", other.value, ids);
        }
    }

    void check_navigation(const NavigationLink& link) {
        if (!link.to.span.known() || find_listed_page(link.to.value)) return;
        if (const auto reference = parse_reference(link.to.value)) return check({{}, &*reference, link.to.span});
        const std::vector<std::string_view> names = listed_names();
        std::string hint = did_you_mean(link.to.value, names);
        if (hint.empty()) {
            const std::vector<std::string> all(names.begin(), names.end());
            hint = "write kind:id, or " + join_list(all, ", ", " or ");
        }
        diagnostics_.report(Rule::bad_value, link.to.span, "`to` cannot be \"" + link.to.value + "\"", std::move(hint));
    }

private:
    template <class T>
    static std::vector<std::string_view> ids_of(const std::vector<T>& things) {
        std::vector<std::string_view> ids;
        for (const T& thing : things) ids.push_back(thing.id.value);
        return ids;
    }

    // Posts stand in files of three kinds, terms in one file: what an unreadable one held nobody knows.
    bool is_unreadable(Kind kind, const std::string& id) const {
        if (kind == Kind::post) {
            return std::any_of(unreadable_.begin(), unreadable_.end(), [](const auto& each) {
                return each.first == Kind::agency || each.first == Kind::group || each.first == Kind::partnership;
            });
        }
        return unreadable_.contains({kind, id}) || (kind == Kind::term && unreadable_.contains({kind, {}}));
    }

    template <class T>
    void need(const T* found, const Mention& mention, Rule rule, const std::vector<T>& candidates) {
        const Reference& to = *mention.to;
        const bool has_parts = to.kind == Kind::document;
        if ((found != nullptr && (to.part.empty() || has_parts)) || is_unreadable(to.kind, to.id)) return;
        if (found != nullptr) {
            diagnostics_.report(rule, mention.span,
                                "a " + std::string(name_of(to.kind)) + " has no part \"" + to.part + "\"",
                                "write \"" + to.id + "\" alone");
            return;
        }
        report(rule, mention.span, name_of(to.kind), to.id, ids_of(candidates));
    }

    void report(Rule rule, Span span, std::string_view what, const std::string& id,
                const std::vector<std::string_view>& candidates, std::string_view lead = {}) {
        std::string hint = did_you_mean(id, candidates);
        const auto typed = parse_reference(id);
        if (hint.empty() && typed && typed->kind != Kind::asset) hint = "write the id alone: \"" + typed->id + "\"";
        diagnostics_.report(rule, span, std::string(lead) + "there is no " + std::string(what) + " \"" + id + "\"",
                            std::move(hint));
    }

    void check_document(const Mention& mention) {
        const Document* document = index_.find_document(mention.to->id);
        need(document, mention, Rule::unknown_document, site_.documents);
        if (document == nullptr || mention.to->part.empty()) return;
        const std::vector<std::string_view> ids = ids_of(document->provisions);
        if (std::find(ids.begin(), ids.end(), mention.to->part) != ids.end()) return;
        diagnostics_.report(Rule::unknown_document, mention.span,
                            "\"" + document->id.value + "\" has no provision \"" + mention.to->part + "\"",
                            did_you_mean(mention.to->part, ids));
    }

    const Edition* need_edition(const std::string& key, Span span) {
        const Edition* edition = index_.find_edition(key);
        if (edition != nullptr || unreadable_.contains({Kind::clause, key})) return edition;
        std::vector<std::string> keys;
        for (const Edition& each : site_.editions) keys.push_back(each.key());
        const std::vector<std::string_view> candidates(keys.begin(), keys.end());
        diagnostics_.report(Rule::unknown_edition, span, "there is no edition \"" + key + "\"",
                            did_you_mean(key, candidates));
        return nullptr;
    }

    void check_clause(const Mention& mention) {
        const Reference& to = *mention.to;
        if (to.id.empty() && mention.from.kind != Kind::clause) {
            diagnostics_.report(Rule::unknown_edition, mention.span,
                                "\"" + to.text() + "\" says which clause, but not of which edition",
                                "outside an edition write clause:group/edition#number");
            return;
        }
        const Edition* edition = need_edition(to.id.empty() ? mention.from.id : to.id, mention.span);
        if (edition != nullptr && !to.part.empty()) check_anchor(*edition, to.part, mention.span);
    }

    void check_anchor(const Edition& edition, const std::string& part, Span span) {
        if (find_anchor(edition, part)) return;
        std::vector<std::string_view> anchors;
        for (const Section& section : edition.sections) {
            anchors.push_back(section.anchor);
            visit_clauses(section.clauses,
                          [&](const Clause& clause, std::size_t) { anchors.push_back(clause.anchor); });
        }
        diagnostics_.report(Rule::unknown_clause, span, "\"" + edition.key() + "\" has no clause \"" + part + "\"",
                            did_you_mean(part, anchors));
    }

    void check_footnote(const Mention& mention) {
        const Edition* edition = mention.from.kind == Kind::clause ? index_.find_edition(mention.from.id) : nullptr;
        std::vector<std::string_view> numbers;
        if (edition != nullptr) {
            for (const Footnote& footnote : edition->footnotes) numbers.push_back(footnote.number.value);
        }
        if (std::find(numbers.begin(), numbers.end(), mention.to->id) != numbers.end()) return;
        diagnostics_.report(Rule::unknown_footnote, mention.span,
                            "there is no footnote \"" + mention.to->id + "\" here",
                            did_you_mean(mention.to->id, numbers));
    }

    const SiteIndex& index_;
    const Site& site_;
    Diagnostics& diagnostics_;
    std::set<std::pair<Kind, std::string>> unreadable_;
};

}  // namespace

void check_references(const SiteIndex& index, Diagnostics& diagnostics) {
    ReferenceChecker checker(index, diagnostics);
    visit_mentions(index.site(), [&](const Mention& mention) { checker.check(mention); });
    for (const NavigationLink& link : index.site().settings.navigation) checker.check_navigation(link);
    for (const Document& document : index.site().documents) {
        if (!document.asset.empty() && !index.has_asset(document.asset)) {
            checker.missing_asset(document.asset, document.asset_span);
        }
    }
    for (const Edition& edition : index.site().editions) {
        checker.check_edition_keys(edition);
        visit_facts(edition, [&](const Fact& fact) { checker.check_fact_clause(edition, fact); });
    }
}

}  // namespace remit
