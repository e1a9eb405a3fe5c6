#include "generator/tables/seats.h"

namespace remit {
namespace {

std::optional<Reference> find_holder(const SiteContext& context, const Member& member) {
    const auto& named = member.agency ? member.agency : member.on_behalf_of;
    if (auto agency = find_seat_agency(context, named, member.group ? std::nullopt : member.post)) return agency;
    for (const auto* each : {&member.group, &member.post, &member.person}) {
        if (*each) return (*each)->value;
    }
    return std::nullopt;
}

void add_chair(const SiteContext& context, const Chair* chair, std::string_view role, std::vector<Seat>& seats) {
    if (chair == nullptr) return;
    if (auto agency = find_seat_agency(context, chair->agency, chair->post)) {
        seats.push_back({chair, nullptr, chair, role, std::move(agency)});
    }
}

}  // namespace

GroupsByTerms find_groups_by_seats(const SiteContext& context) {
    return find_groups(context, [](const Edition& edition) { return !edition.members.empty(); });
}

std::optional<Reference> find_seat_agency(const SiteContext& context, const std::optional<LocatedReference>& agency,
                                          const std::optional<LocatedReference>& post) {
    if (agency) return agency->value;
    const Agency* owner = post ? find_agency_of(context.index(), post->value) : nullptr;
    if (owner == nullptr) return std::nullopt;
    return Reference{Kind::agency, owner->id.value, {}};
}

std::vector<Seat> seats_of(const SiteContext& context, const Edition& edition) {
    std::vector<Seat> seats;
    const PartialDate& today = context.site().settings.as_of;
    add_chair(context, find_chair(edition, today), "chair", seats);
    for (const Chair& deputy : edition.deputy_chairs) {
        if (turn_of(deputy, today) == Turn::now) add_chair(context, &deputy, "deputy-chair", seats);
    }
    for (const Member& member : edition.members) {
        seats.push_back({&member, &member, nullptr, member.role, find_holder(context, member)});
    }
    return seats;
}

}  // namespace remit
