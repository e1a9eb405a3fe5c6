// A structure chart as its author describes it: what to draw, as at which date.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/organisation.h"

namespace remit {

/// A box that no group, post or agency stands behind.
struct ExtraBox {
    std::string name;
    std::string kind;                        ///< What it is, in the author's words; may be empty.
    RichText note;
    std::optional<LocatedReference> about;   ///< What the box leads to; may be nothing.
    std::string relation;                    ///< One of chart_relations: of the box to `upper`; empty without one.
    std::optional<LocatedReference> upper;   ///< The group or partnership above it.
    Span span;
};

/// `name` is its title. Of `partnership`, `group` and `agencies` one is set.
struct Chart : Named {
    RichText summary;
    PartialDate date;                        ///< Empty: the site's.
    std::optional<LocatedReference> partnership, group;
    bool agencies = false;
    std::vector<Located<std::string>> relations;   ///< Some of chart_relations.
    std::vector<ExtraBox> boxes;
};

}  // namespace remit
