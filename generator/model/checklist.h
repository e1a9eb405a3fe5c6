// A list of what a partnership should have said, and where it says it.
#pragma once

#include <vector>

#include "generator/model/organisation.h"

namespace remit {

/// One point of a checklist. Nothing in `covered_by`: nothing on the site covers it.
struct ChecklistPoint {
    Located<std::string> id;       ///< Address on the review page, one in its checklist.
    RichText text;
    std::vector<LocatedReference> covered_by;
    bool partly = false;           ///< What covers it does not cover all of it.
    RichText note;                 ///< What is missing, or what to look for.
};

void describe_keys(Is<ChecklistPoint> auto& point, auto& visit) {
    visit(Key{.name = "id", .meaning = "its address on the review page", .needed = true, .form = Form::id}, point.id);
    visit(Key{.name = "text", .meaning = "the point", .needed = true}, point.text);
    visit(Key{.name = "covered_by", .meaning = "what covers it, such as `clause:board/2024#3.5`; else nothing does",
              .form = Form::typed},
          point.covered_by);
    visit(Key{"partly", "what covers it does not cover all of it"}, point.partly);
    visit(NeededWhere{.key = "covered_by", .where = "partly", .told_apart = true}, point.covered_by);
    visit(Key{"note", "what is missing, or what to look for"}, point.note);
}

/// checklists/<id>.toml. `note` says how far the list itself can be trusted.
struct Checklist : Named {
    RichText summary;
    std::vector<ChecklistPoint> points;
};

void describe_keys(Is<Checklist> auto& checklist, auto& visit) {
    visit(Key{.name = "title", .meaning = "its name", .needed = true}, checklist.name);
    visit(Key{"summary", "what the list is of"}, checklist.summary);
    visit(Key{"note", "where the points come from, how far to trust them"}, checklist.note);
    visit(Key{.name = "point", .meaning = "its points", .needed = true}, checklist.points);
}

}  // namespace remit
