// Which of a group's editions holds: every answer to that question.
//
// The author gives each edition a date and a status: in-force, under-review, superseded, draft or summary-only.
// Documents that go with terms (supplements) have both, too. There is more than one answer since there is more than one
// question:
//
// question               | answer                                                           | function
// ---------------------- | ---------------------------------------------------------------- | -----------------------
// What does its author   | Its status, whatever else there is.                              | is_draft()
// say?                   |                                                                  | and the like
// Which one is current:  | The one marked in force, else the newest that is neither draft   | find_current_edition()
// speaks for the group   | nor supplement; also where that is only a summary or is          |
// today?                 | superseded, and where the group is no more.                      |
// Which one is in force: | The current one, where it is marked in force or under review. A  | find_edition_in_force()
// does it work by?       | summary, or what is superseded, is no terms to work by.          |
// Which one took         | The next that is neither draft nor supplement and is certainly   | find_next_edition()
// another's place?       | later: of "2022" and "2022-01" neither follows the other.        |
// Is it superseded?      | It is marked so, or another took its place. A draft is not, nor  | is_superseded()
//                        | what is marked in force: there the author's word stands against  |
//                        | the dates.                                                       |
// Is it held today?      | It is neither a draft nor superseded. Several of a group may be: | is_held_today()
//                        | its terms, their supplements, a summary.                         |
// Is it live: should it  | It is held today, or a draft of what is to come. Not a summary   | is_live()
// be right today?        | beside other terms: these are to be mended, and it follows them. |
//                        | What an older one says was right in its day.                     |
// Which ones were held   | Those whose time it was, by dates alone, since a status tells of | History::editions_at()
// at a date?             | today. Drafts never; supplements as long as their terms. The end |
//                        | of its partnership ends it too: charts show who belonged to      |
//                        | that.                                                            |
// Until when was it      | Until the next took its place, also beyond the end of its        | end_of()
// held, whoever looks    | partnership: until then nobody gave its seats to others. Else    |
// back?                  | until its group or all its partnerships ended.                   |
// Which of several       | One that is no supplement, and no summary where there is more.   | find_main_edition()
// speaks for the group?  |                                                                  |
// Which one tells about  | The current one of a group at work, where it tells; else the     | choose_terms()
// a matter?              | last that does.                                                  |
//
// History is in history.h; the others are below.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "generator/model/queries.h"

namespace remit {

// The author's word: the status.
[[nodiscard]] bool is_draft(const Edition& edition);
[[nodiscard]] bool is_summary(const Edition& edition);
[[nodiscard]] bool is_under_review(const Edition& edition);
[[nodiscard]] bool is_marked_in_force(const Edition& edition);
[[nodiscard]] bool is_marked_superseded(const Edition& edition);

/// The edition whose facts speak for the group today; nothing where it has none but drafts and supplements.
[[nodiscard]] const Edition* find_current_edition(const SiteIndex& index, std::string_view group);

/// The terms that the group works by; or nothing.
[[nodiscard]] const Edition* find_edition_in_force(const SiteIndex& index, std::string_view group);

/// The edition of the same group that took this one's place; or nothing.
[[nodiscard]] const Edition* find_next_edition(const SiteIndex& index, const Edition& edition);

[[nodiscard]] bool is_superseded(const SiteIndex& index, const Edition& edition);
[[nodiscard]] bool is_held_today(const SiteIndex& index, const Edition& edition);
[[nodiscard]] bool is_live(const SiteIndex& index, const Edition& edition);

/// The date at which the edition ceased to hold, as looked back at; empty while it holds, or where nothing says it.
[[nodiscard]] PartialDate end_of(const SiteIndex& index, const Edition& edition);

/// The one of several editions that were held together that speaks for the group; of equals the last. Nothing of none.
[[nodiscard]] const Edition* find_main_edition(const std::vector<const Edition*>& editions);

/// The terms that tell about a matter. `now`: they speak for a group at work today.
struct ChosenTerms {
    const Edition* edition = nullptr;   ///< Nothing where no terms tell.
    bool now = false;
};

/// `tells` is asked whether an edition says what is looked for. Drafts and supplements are not asked.
[[nodiscard]] ChosenTerms choose_terms(const SiteIndex& index, const Group& group,
                                       const std::function<bool(const Edition&)>& tells);

}  // namespace remit
