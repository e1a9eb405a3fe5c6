// What held when: groups, editions, names and chairs as at a date that may itself be as vague as its source.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/model/queries.h"

namespace remit {

/// From `begin` until `end`, which is no longer part of it. Empty ends are open.
struct Period {
    PartialDate begin, end;
    bool approximate_begin = false, approximate_end = false;

    /// "As at 2018" is as at its last day, and a date begins with its first: what began or ended in that year has done
    /// so.
    [[nodiscard]] bool holds_at(const PartialDate& date) const;
};

/// The last day that a date may mean: 2018 → 2018-12-31. Of any month the 31st: it is compared and not shown.
[[nodiscard]] PartialDate last_day_of(const PartialDate& date);

/// A date at which something may have changed.
struct Moment {
    PartialDate date;
    bool approximate = false;
};

/// When each group and edition of a site held, worked out once. Points into the site.
class History {
public:
    explicit History(const SiteIndex& index);

    [[nodiscard]] const SiteIndex& index() const { return *index_; }

    /// True while the sources show the group: between its own dates where it has them. Else from the first edition that
    /// is its own or names it; to the end of the last such, unless it is active.
    [[nodiscard]] bool is_known(const Group& group, const PartialDate& date) const;
    [[nodiscard]] bool is_alive(const Partnership& partnership, const PartialDate& date) const;
    /// Editions of the group that hold, supplements too and drafts not: each until the next one, the end of the group
    /// or that of its partnerships. Oldest first.
    [[nodiscard]] std::vector<const Edition*> editions_at(std::string_view group, const PartialDate& date) const;

    /// Every date of a group, edition, name, chair or partnership, in order, each once.
    [[nodiscard]] std::vector<Moment> moments() const;

private:
    struct Known {
        Period period;
        bool shown = false;   ///< Some source or date shows it at all.
    };
    void add_evidence(const Group& group, const Period& period);

    const SiteIndex* index_;
    std::map<const Edition*, Period> editions_;
    std::map<const Group*, Known> groups_;
};

/// The name that a thing had; its name of today where no former one is known for the date.
[[nodiscard]] const std::string& name_at(const Named& thing, const PartialDate& date);

/// When a chair's time is, seen from a date. Always now where there are no dates.
enum class Turn : std::uint8_t { past, now, future };
[[nodiscard]] Turn turn_of(const Chair& chair, const PartialDate& date);

/// The chair at the date: of a rotation the one whose turn it was; or nothing.
[[nodiscard]] const Chair* find_chair_at(const Edition& edition, const PartialDate& date);
/// The same; but where it is nobody's turn, the first: whom the terms name, they are shown with. Nothing where none is
/// named.
[[nodiscard]] const Chair* find_chair(const Edition& edition, const PartialDate& date);

/// Calls `visit` for every group that the edition's facts name, itself or by a post of its own.
void visit_named_groups(const SiteIndex& index, const Edition& edition, const std::function<void(const Group&)>& visit);

}  // namespace remit
