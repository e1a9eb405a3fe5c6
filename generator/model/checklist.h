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

/// checklists/<id>.toml. `note` says how far the list itself can be trusted.
struct Checklist : Named {
    RichText summary;
    std::vector<ChecklistPoint> points;
};

}  // namespace remit
