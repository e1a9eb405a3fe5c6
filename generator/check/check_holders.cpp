// People who have left the post that terms name them in.
#include <fmt/format.h>

#include "generator/check/editions.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

// The last date at which a source has the holder in the post.
const PartialDate& last_seen(const Holding& holding) {
    if (!holding.to.empty()) return holding.to;
    return holding.as_at.empty() ? holding.from : holding.as_at;
}

class HolderChecker {
public:
    HolderChecker(const SiteIndex& index, Diagnostics& diagnostics)
        : index_(index), today_(index.site().settings.as_of), diagnostics_(diagnostics) {}

    void check(const Edition& edition) {
        if (today_.empty() || !is_live(index_, edition)) return;
        for (const auto* chairs : {&edition.chairs, &edition.deputy_chairs}) {
            for (const Chair& chair : *chairs) {
                const bool over = !chair.to.empty() && today_.is_after(chair.to);
                if (!over) check(chair.person, chair.post);
            }
        }
        for (const Member& member : edition.members) {
            if (member.count.value_or(1) == 1) check(member.person, member.post);
        }
    }

private:
    void check(const std::optional<LocatedReference>& who, const std::optional<LocatedReference>& as) {
        const Person* person = who ? index_.find_person(who->value.id) : nullptr;
        const Post* post = as ? index_.find_post(as->value.id) : nullptr;
        if (person == nullptr || post == nullptr) return;
        const Holding* held = nullptr;
        for (const Holding& holding : person->holds) {
            if (holding.post.value.id != post->id.value) continue;
            if (held == nullptr || last_seen(holding).is_after(last_seen(*held)) || holding.to.empty()) held = &holding;
        }
        if (held == nullptr) return;
        if (!held->to.empty() && today_.is_after(held->to)) {
            return report(*who, *held,
                          fmt::format("{} held the post \"{}\" until {}", person->name, post->name, held->to.iso()),
                          "name who holds it now");
        }
        if (check_successor(*who, *person, *post, *held)) return;
        check_move(*who, *person, *post, *held);
    }

    // Somebody else is seen in the post later.
    bool check_successor(const LocatedReference& who, const Person& person, const Post& post, const Holding& held) {
        for (const Person& other : index_.site().people) {
            if (&other == &person) continue;
            for (const Holding& holding : other.holds) {
                const PartialDate& start = holding.from.empty() ? holding.as_at : holding.from;
                const bool over = !holding.to.empty() && today_.is_after(holding.to);
                if (over || holding.post.value.id != post.id.value || start.empty() || last_seen(held).empty() ||
                    !start.is_after(last_seen(held)) || start.is_after(today_)) {
                    continue;
                }
                report(who, holding,
                       fmt::format("{} has held the post \"{}\" since {} or before; here it is {}", other.name,
                                   post.name, start.iso(), person.name),
                       "name who holds it now");
                return true;
            }
        }
        return false;
    }

    const Agency* top_of(const Reference& post) const {
        const Agency* agency = find_agency_of(index_, post);
        for (int steps = 0; agency != nullptr && agency->parent && steps < 50; ++steps) {
            const Agency* parent = index_.find_agency(agency->parent->value.id);
            if (parent == nullptr) break;
            agency = parent;
        }
        return agency;
    }

    // The same person is seen later in another post of the same organisation: most people have one at a time.
    void check_move(const LocatedReference& who, const Person& person, const Post& post, const Holding& held) {
        const Agency* employer = top_of(held.post.value);
        if (employer == nullptr || last_seen(held).empty()) return;
        for (const Holding& other : person.holds) {
            if (&other == &held || other.post.value.id == post.id.value || top_of(other.post.value) != employer) {
                continue;
            }
            const PartialDate& start = other.from.empty() ? other.as_at : other.from;
            if (start.empty() || !start.is_after(last_seen(held))) continue;
            return report(
                who, other,
                fmt::format(
                    "{} is named here as \"{}\" ({}); a later source ({}) has this person in another post, \"{}\"",
                    person.name, post.name, last_seen(held).iso(), start.iso(), called(index_, other.post.value)),
                "find out who holds the post now");
        }
    }

    void report(const LocatedReference& who, const Holding& see, std::string message, const char* hint) {
        diagnostics_.report(Rule::holder_out_of_date, who.span, std::move(message), hint, see.post.span);
    }

    const SiteIndex& index_;
    const PartialDate today_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_holders(const SiteIndex& index, Diagnostics& diagnostics) {
    HolderChecker checker(index, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
}

}  // namespace remit
