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

void describe_keys(Is<ExtraBox> auto& box, auto& visit) {
    visit(Key{.name = "name", .meaning = "what stands in it", .needed = true}, box.name);
    visit(Key{"kind", "what it is, in words"}, box.kind);
    visit(Key{"note", "an editor's note"}, box.note);
    visit(Key{.name = "about", .meaning = "what it leads to", .form = Form::typed}, box.about);
    visit(Key{.name = "relation", .meaning = "what its line means", .words = vocabulary::chart_relations},
          box.relation);
    visit(Key{.name = "to", .meaning = "the group or partnership that its line goes to", .form = Form::typed,
              .kinds = kinds_of<Kind::group, Kind::partnership>},
          box.upper);
    visit(NeededWhere{"to", "relation"}, box.upper);
    visit(NeededWhere{"relation", "to"}, box.relation);
}

/// `name` is its title. Of `partnership`, `group` and `agencies` one is set.
struct Chart : Named {
    RichText summary;
    PartialDate date;                        ///< Empty: the site's.
    std::optional<LocatedReference> partnership, group;
    bool agencies = false;
    std::vector<Located<std::string>> relations;   ///< Some of chart_relations.
    std::vector<ExtraBox> boxes;
};

void describe_keys(Is<Chart> auto& chart, auto& visit) {
    visit(Key{.name = "title", .meaning = "its title", .needed = true}, chart.name);
    visit(Key{"summary", "what it shows"}, chart.summary);
    visit(Key{"date", "as at which date; else the site's `as_of`. \"2018\" is as at its end"}, chart.date);
    visit(Key{"approximate", "`date` is worked out, not stated"}, chart.approximate);
    visit(Key{.name = "partnership", .meaning = "it is of the groups of a partnership, and what they are tied to",
              .kinds = kinds_of<Kind::partnership>},
          chart.partnership);
    visit(Key{.name = "group", .meaning = "it is of a group, and what that is tied to", .kinds = kinds_of<Kind::group>},
          chart.group);
    visit(Key{"agencies", "it is of all agencies"}, chart.agencies);
    visit(Key{.name = "draw", .meaning = "the lines to draw", .needed = true, .words = vocabulary::chart_relations},
          chart.relations);
    visit(Key{"note", "an editor's note"}, chart.note);
    visit(Key{"box", "boxes that no group stands behind"}, chart.boxes);
    visit(OneOf{{"partnership", "group", "agencies"}, true});
}

}  // namespace remit
