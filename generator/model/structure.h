// The structure of all groups as at one date: bodies, and who is part of what, reports to whom, is joint with whom.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "generator/model/history.h"

namespace remit {

/// What a line of a chart means; in the order of vocabulary::chart_relations, the weightiest first.
enum class TieKind : std::uint8_t { part_of, reports_to, joint_with, advises, chair_sits_on };
inline constexpr std::size_t tie_kinds = 5;

/// A partnership, group, post or agency. `named` points into the site.
struct Body {
    Reference about;
    const Named* named = nullptr;
    std::string name;                   ///< As at the date.
    const Edition* edition = nullptr;   ///< The terms that speak for a group; or nothing.
    const Chair* chair = nullptr;       ///< Who chaired it; or nothing.
    bool joint = false;                 ///< Of more than one partnership.
};

/// `lower` is part of `upper`, reports to it, and so on: places in Structure::bodies.
struct Tie {
    std::size_t lower = 0, upper = 0;
    TieKind kind = TieKind::part_of;
    bool inferred = false;              ///< The source only implies it.
};

/// True where both name the same post, person and agency: two editions may say the same.
[[nodiscard]] bool same_chair(const Chair* a, const Chair* b);

struct Structure {
    PartialDate date;
    std::vector<Body> bodies;           ///< Partnerships, groups, then posts that are reported to.
    std::vector<Tie> ties;              ///< Each once, in the order of the site.

    std::map<Reference, std::size_t> places;         ///< Of each body.
    std::vector<std::vector<std::size_t>> ties_of;   ///< Of each body, up and down: places in `ties`.

    [[nodiscard]] std::optional<std::size_t> find(const Reference& about) const;
    /// True where both would be drawn alike: same bodies under the same names and with the same chairs, same ties.
    [[nodiscard]] bool same_as(const Structure& other) const;
};

/// Every partnership, group and post that the sources show at the date. A body that is only named stands there if a tie
/// leads to it.
[[nodiscard]] Structure structure_at(const History& history, const PartialDate& date);

/// The agencies of the site at the date, and which is part of which.
[[nodiscard]] Structure agencies_at(const Site& site, const PartialDate& date);

/// One state of the structure, from its date until that of the next.
struct State {
    Moment since;
    Structure structure;
};

/// Every date up to `today` at which the structure changed, with what it was then; oldest first. Of dates that show the
/// same the vaguest is named: it claims least.
[[nodiscard]] std::vector<State> states_until(const History& history, const PartialDate& today);

}  // namespace remit
