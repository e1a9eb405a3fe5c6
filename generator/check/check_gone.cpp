// Organisations and groups that are no more, in terms that still hold.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "generator/check/editions.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

/// Why a body is taken to be gone, and where that is said.
struct End {
    std::string words;
    Span said;
};

std::string when(const PartialDate& date) { return (date.day > 0 ? "on " : "in ") + date.iso(); }

class GoneChecker {
public:
    GoneChecker(const SiteIndex& index, Diagnostics& diagnostics)
        : index_(index), today_(index.site().settings.as_of), diagnostics_(diagnostics) {
        for (const Agency& agency : index.site().agencies) {
            for (const Succession& each : agency.succeeds) successors_[each.from.value.id].push_back({&agency, &each});
        }
        for (const Edition& edition : index.site().editions) {
            visit_fact_references(edition, [&](const Fact&, const LocatedReference& who) {
                const Agency* agency = find_agency_of(index, who.value);
                if (agency == nullptr) return;
                const Edition*& first = first_named_[agency];
                if (first == nullptr || first->date.is_after(edition.date)) first = &edition;
            });
        }
    }

    void check(const Edition& edition) {
        if (today_.empty() || !is_live(index_, edition)) return;
        std::set<const Named*> told;
        visit_fact_references(edition, [&](const Fact& fact, const LocatedReference& who) {
            if (!fact.inferred) check_fact(edition, who, told);
        });
    }

private:
    struct Successor {
        const Agency* agency = nullptr;
        const Succession* succession = nullptr;
    };

    void check_fact(const Edition& edition, const LocatedReference& who, std::set<const Named*>& told) {
        if (who.value.kind == Kind::group) {
            const Group* group = index_.find_group(who.value.id);
            if (group == nullptr) return;
            if (const auto words = end_of(*group); !words.empty() && told.insert(group).second) {
                diagnostics_.report(Rule::group_gone, who.span,
                                    fmt::format("\"{}\" {}, but these terms still count on it", group->name, words),
                                    "name the group that does its work now", group->id.span);
            }
            return;
        }
        const Agency* agency = find_agency_of(index_, who.value);
        if (agency == nullptr) return;
        if (const auto end = end_of(*agency, edition); !end.words.empty() && told.insert(agency).second) {
            const char* of_post = who.value.kind == Kind::post ? ", which this post belongs to," : "";
            diagnostics_.report(Rule::agency_gone, who.span,
                                fmt::format("\"{}\"{} {}", agency->name, of_post, end.words),
                                "have the group bring its terms up to date; here they stay as printed", end.said);
        }
    }

    std::string end_of(const Group& group) const {
        if (!group.to.empty() && today_.is_after(group.to)) return "ended " + when(group.to);
        const bool over = group.status == "replaced" || group.status == "closed" || group.status == "merged" ||
                          group.status == "split";
        return over ? "is " + group.status : std::string{};
    }

    End end_of(const Agency& agency, const Edition& edition) const {
        if (!agency.to.empty() && today_.is_after(agency.to)) return {"ended " + when(agency.to), agency.id.span};
        const auto found = successors_.find(agency.id.value);
        if (found == successors_.end()) return {};
        for (const auto& [successor, succession] : found->second) {
            const Span said = succession->from.span;
            const std::string took_over = fmt::format(
                "{} followed by \"{}\"", succession->inferred ? "seems to have been" : "was", successor->name);
            if (!successor->from.empty() && today_.is_after(successor->from)) {
                return {took_over + " " + when(successor->from), said};
            }
            const auto first = first_named_.find(successor);
            if (first != first_named_.end() && edition.date.is_after(first->second->date)) {
                return {fmt::format("{}, which \"{}\" already names ({})", took_over, first->second->key(),
                                    first->second->date.iso()),
                        said};
            }
        }
        return {};
    }

    const SiteIndex& index_;
    const PartialDate today_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::vector<Successor>> successors_;
    std::map<const Agency*, const Edition*> first_named_;  ///< The oldest edition with a fact about it.
};

}  // namespace

void check_gone(const SiteIndex& index, Diagnostics& diagnostics) {
    GoneChecker checker(index, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
}

}  // namespace remit
