// Chairs and deputies: named, and members.
#include <fmt/format.h>

#include <algorithm>

#include "generator/check/editions.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

class ChairChecker {
public:
    ChairChecker(const SiteIndex& index, Diagnostics& diagnostics) : index_(index), diagnostics_(diagnostics) {
        for (const Person& person : index.site().people) {
            for (const Holding& holding : person.holds) held_.push_back(holding.post.value.id);
        }
    }

    void check(const Edition& edition) {
        if (edition.chairs.empty() && edition.meetings && edition.supplements.value.empty() && !is_summary(edition)) {
            diagnostics_.report(
                Rule::no_chair, edition.title_span, "these terms do not say who chairs the group",
                "add [[chair]] where the source says it, perhaps in the list of members or in the quorum");
        }
        for (const Chair& chair : edition.chairs) check(edition, chair, "chair");
        for (const Chair& chair : edition.deputy_chairs) check(edition, chair, "deputy chair");
    }

private:
    void check(const Edition& edition, const Chair& chair, const char* role) {
        if (is_unnamed(edition, chair)) {
            diagnostics_.report(Rule::unnamed_role, chair.span,
                                fmt::format("these terms speak of a {}, but do not say who it is", role),
                                "add the post or the person where the source names one");
        } else if (!chair.inferred && !is_member(edition, chair)) {
            diagnostics_.report(Rule::chair_not_a_member, chair.span,
                                fmt::format("the {} is not of an organisation in the list of members", role),
                                "compare both with the source; ask the group whether the seat counts as a member",
                                edition.members.front().span);
        }
    }

    // A post of the group itself, such as "deputy chair of the group", says no more than the role does.
    bool is_unnamed(const Edition& edition, const Chair& chair) const {
        if (chair.person || chair.agency || !chair.post) return false;
        const Post* post = index_.find_post(chair.post->value.id);
        return post != nullptr && post->owner == Reference{Kind::group, edition.group.value, {}} &&
               std::find(held_.begin(), held_.end(), post->id.value) == held_.end();
    }

    // Told only where both are certain: a chair of some agency, and a list of members that names them all.
    bool is_member(const Edition& edition, const Chair& chair) const {
        const Agency* own = chair.agency ? index_.find_agency(chair.agency->value.id) : nullptr;
        if (own == nullptr && chair.post) own = find_agency_of(index_, chair.post->value);
        if (own == nullptr || edition.members.empty()) return true;
        return std::any_of(edition.members.begin(), edition.members.end(), [&](const Member& member) {
            if (!member.agency && !member.post && !member.person) return true;
            if (member.person && chair.person && member.person->value == chair.person->value) return true;
            for (const auto* who : {&member.agency, &member.post, &member.on_behalf_of}) {
                if (!*who) continue;
                if (chair.post && (*who)->value == chair.post->value) return true;
                const Agency* agency = find_agency_of(index_, (*who)->value);
                if (agency != nullptr && are_related(index_, *own, *agency)) return true;
            }
            return false;
        });
    }

    const SiteIndex& index_;
    Diagnostics& diagnostics_;
    std::vector<std::string> held_;  ///< Ids of posts that somebody holds or held.
};

}  // namespace

void check_chairs(const SiteIndex& index, Diagnostics& diagnostics) {
    ChairChecker checker(index, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
}

}  // namespace remit
