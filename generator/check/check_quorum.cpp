// Quorum against membership.
#include <fmt/format.h>

#include <algorithm>

#include "generator/check/editions.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

/// Whether the members of an edition cover what its quorum needs.
enum class Cover : char { none, not_counting, counting };

bool counts(const Member& member) { return member.role == "member" && member.counts_for_quorum.value_or(true); }

// "Others, co-opted": whoever that is, a list that has it is not closed.
bool is_open(const Member& member) { return !member.agency && !member.group && !member.post && !member.person; }

class QuorumChecker {
public:
    QuorumChecker(const SiteIndex& index, const Edition& edition, Diagnostics& diagnostics)
        : index_(index),
          edition_(edition),
          closed_(std::none_of(edition.members.begin(), edition.members.end(), is_open)),
          diagnostics_(diagnostics) {}

    void check() {
        const Quorum& quorum = *edition_.quorum;
        if (quorum.fraction.empty() && quorum.one_of_each.empty() && quorum.requires_.empty() &&
            !quorum.includes_chair) {
            diagnostics_.report(Rule::quorum_without_structure, quorum.span,
                                "this quorum stands in words alone, so it cannot be checked against the members",
                                "add what applies: fraction and of, one_of_each, requires, includes_chair");
        }
        if (edition_.members.empty()) return;
        for (const LocatedReference& required : quorum.requires_) {
            tell(cover([&](const Reference& who) { return stands_for(who, required.value); }, required.value),
                 called(index_, required.value), required.span);
        }
        for (const Located<std::string>& sector : quorum.one_of_each) {
            tell(cover([&](const Reference& who) { return is_of_sector(who, sector.value); }, std::nullopt),
                 fmt::format("someone from the sector \"{}\"", sector.value), sector.span);
        }
        check_share(quorum);
    }

private:
    void tell(Cover cover, const std::string& who, Span at) {
        if (cover == Cover::not_counting) {
            diagnostics_.report(Rule::quorum_unreachable, at,
                                fmt::format("the quorum needs {}, but that seat does not count towards it", who),
                                "compare the quorum with the roles and with `counts_for_quorum`");
        } else if (cover == Cover::none && closed_) {
            diagnostics_.report(Rule::quorum_needs_non_member, at,
                                fmt::format("the quorum needs {}; the list of members has no such seat", who),
                                "compare both lists with the source; ask the group which one it means",
                                edition_.members.front().span);
        }
    }

    template <class Matches>
    Cover cover(const Matches& matches, const std::optional<Reference>& wanted) const {
        Cover found = Cover::none;
        for (const Member& member : edition_.members) {
            for (const auto* who : {&member.agency, &member.group, &member.post, &member.on_behalf_of}) {
                if (*who && matches((*who)->value)) {
                    found = std::max(found, counts(member) ? Cover::counting : Cover::not_counting);
                }
            }
        }
        if (found == Cover::counting || !wanted) return found;
        for (const auto* chairs : {&edition_.chairs, &edition_.deputy_chairs}) {
            for (const Chair& chair : *chairs) {
                if (chair.post && chair.post->value == *wanted) return Cover::counting;
            }
        }
        return found;
    }

    bool stands_for(const Reference& who, const Reference& wanted) const {
        if (who == wanted) return true;
        const Agency* seat = find_agency_of(index_, who);
        const Agency* needed = find_agency_of(index_, wanted);
        if (seat == nullptr || needed == nullptr || !are_related(index_, *seat, *needed)) return false;
        return who.kind != Kind::post || wanted.kind != Kind::post;  // Two posts of one agency are two people.
    }

    bool is_of_sector(const Reference& who, const std::string& sector) const {
        const Agency* agency = find_agency_of(index_, who);
        for (int steps = 0; agency != nullptr && steps < 50; ++steps) {
            if (agency->sector == sector) return true;
            agency = agency->parent ? index_.find_agency(agency->parent->value.id) : nullptr;
        }
        return false;
    }

    void check_share(const Quorum& quorum) {
        int all = 0, counting = 0, core = 0;
        for (const Member& member : edition_.members) {
            if (member.role != "member") continue;
            const int seats = member.count.value_or(1);
            all += seats;
            if (counts(member)) counting += seats;
            if (member.core.value_or(false)) core += seats;
        }
        if (quorum.of == "core" && core == 0) {
            diagnostics_.report(Rule::quorum_unreachable, quorum.span,
                                "the quorum is a share of the core members, but no member is marked `core = true`",
                                "mark the core members");
            return;
        }
        const std::size_t slash = quorum.fraction.find('/');
        if (slash == std::string::npos || quorum.of == "core" || !closed_) return;
        const int part = std::stoi(quorum.fraction.substr(0, slash));
        const int whole = std::stoi(quorum.fraction.substr(slash + 1));
        if (counting * whole >= all * part) return;
        diagnostics_.report(Rule::quorum_unreachable, quorum.span,
                            fmt::format("the quorum is {} of {} members, but the number that may count is {}",
                                        quorum.fraction, all, counting),
                            "compare the quorum with `counts_for_quorum`");
    }

    const SiteIndex& index_;
    const Edition& edition_;
    const bool closed_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_quorum(const SiteIndex& index, Diagnostics& diagnostics) {
    for (const Edition& edition : index.site().editions) {
        if (edition.quorum) QuorumChecker(index, edition, diagnostics).check();
        const bool says_how_it_meets = edition.meetings && edition.supplements.value.empty() && !is_summary(edition);
        if (says_how_it_meets && !edition.quorum) {
            diagnostics.report(Rule::no_quorum, edition.meetings->span,
                               "these terms say how often the group meets, but not how many must be there",
                               "add [quorum] where the source has one, perhaps in another section");
        }
    }
}

}  // namespace remit
