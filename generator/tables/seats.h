// Who sits where: the seats that terms give.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "generator/tables/group_terms.h"

namespace remit {

/// The groups by the terms that name their members.
[[nodiscard]] GroupsByTerms find_groups_by_seats(const SiteContext& context);

/// A seat, or the chair.
struct Seat {
    const Fact* fact = nullptr;
    const Member* member = nullptr;    ///< Nothing of a chair.
    const Chair* chair = nullptr;      ///< Nothing of a seat.
    std::string_view role;             ///< One of member_roles, "chair" or "deputy-chair".
    std::optional<Reference> holder;   ///< An agency where one is named or has the post; else a group, post or person;
                                       ///< nothing where words alone say it.

    [[nodiscard]] bool is_of_agency() const { return holder && holder->kind == Kind::agency; }
};

/// The seats of an edition as printed, before them the chair and deputy chairs whose turn it is and that an agency
/// provides.
[[nodiscard]] std::vector<Seat> seats_of(const SiteContext& context, const Edition& edition);

/// The agency of a chair or member: the one that is named, else the one whose post it is.
[[nodiscard]] std::optional<Reference> find_seat_agency(const SiteContext& context,
                                                        const std::optional<LocatedReference>& agency,
                                                        const std::optional<LocatedReference>& post);

}  // namespace remit
