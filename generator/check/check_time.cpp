// Dates: reviews, the order of editions, turns of the chair.
#include <fmt/format.h>

#include <algorithm>

#include "generator/check/editions.h"
#include "generator/model/review_due.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

class TimeChecker {
public:
    TimeChecker(const SiteIndex& index, Diagnostics& diagnostics)
        : index_(index), today_(index.site().settings.as_of), diagnostics_(diagnostics) {}

    void check(const Edition& edition) {
        check_order(edition);
        if (edition.review && !edition.review->next.empty() && !edition.review->next.is_after(edition.date) &&
            edition.review->next.iso().size() <= edition.date.iso().size()) {
            diagnostics_.report(Rule::review_overdue, edition.review->span,
                                fmt::format("the next review ({}) is not after the date of these terms ({})",
                                            edition.review->next.iso(), edition.date.iso()),
                                "check both dates against the source");
        }
        check_turns(edition.chairs);
        check_turns(edition.deputy_chairs);
        if (today_.empty() || !is_live(index_, edition)) return;
        check_review(edition);
        check_last_turn(edition.chairs);
        check_last_turn(edition.deputy_chairs);
    }

private:
    void check_review(const Edition& edition) {
        if (!edition.review || !is_marked_in_force(edition)) return;
        const Review& review = *edition.review;
        if (!review.next.empty()) {
            if (today_.is_after(review.next) && review.next.is_after(edition.date)) {
                diagnostics_.report(Rule::review_overdue, review.span,
                                    fmt::format("the next review was due in {}", review.next.iso()), held_hint);
            }
            return;
        }
        const auto due = review_due(edition);
        if (!due || !today_.is_after(*due)) return;
        const std::string_view shown =
            std::string_view(review.every.value).substr(review.every.value.starts_with("1 ") ? 2 : 0);
        diagnostics_.report(Rule::review_overdue, review.every.span,
                            fmt::format("a review was due by {}: these terms are of {}{}, to be reviewed every {}",
                                        due->iso(), edition.approximate ? "about " : "", edition.date.iso(), shown),
                            held_hint, edition.date_span);
    }

    void check_order(const Edition& edition) {
        if (!today_.empty() && edition.date.is_after(today_) && !is_draft(edition)) {
            diagnostics_.report(
                Rule::edition_order, edition.date_span,
                fmt::format("these terms are dated {}, which is still to come ({} is today's date here)",
                            edition.date.iso(), today_.iso()),
                "write `status = \"draft\"` until then, or correct the date");
        }
        if (!edition.supplements.value.empty()) return;
        if (is_marked_superseded(edition)) return check_superseded(edition);
        if (!is_marked_in_force(edition)) return;
        for (const Edition* other : index_.editions_of(edition.group.value)) {
            if (!is_marked_superseded(*other) || !other->supplements.value.empty() ||
                !other->date.is_after(edition.date)) {
                continue;
            }
            diagnostics_.report(
                Rule::edition_order, edition.status.span,
                fmt::format("these terms are in force, but \"{}\", which is superseded, is later", other->key()),
                "check the two dates, and which of them holds", other->date_span);
            return;
        }
    }

    void check_superseded(const Edition& edition) {
        const Group* group = index_.find_group(edition.group.value);
        if (group == nullptr || group->status != "active" ||
            find_current_edition(index_, edition.group.value) != &edition) {
            return;
        }
        diagnostics_.report(Rule::edition_order, edition.status.span,
                            "these terms are superseded, but none that replaced them are held, and the group is active",
                            "add the newer edition; or is this one still in force, or the group no longer active?",
                            group->id.span);
    }

    static bool is_dated(const Chair& chair) { return !chair.from.empty() || !chair.to.empty(); }

    // Turns in the order of the file: each begins when the one before it ends.
    void check_turns(const std::vector<Chair>& chairs) {
        for (std::size_t i = 1; i < chairs.size(); ++i) {
            const Chair& before = chairs[i - 1];
            const Chair& after = chairs[i];
            if (before.to.empty() || after.from.empty()) continue;
            if (before.to.is_after(after.from)) {
                diagnostics_.report(Rule::chair_turns, after.span,
                                    fmt::format("this turn begins ({}) before the one before it ends ({})",
                                                after.from.iso(), before.to.iso()),
                                    "", before.span);
            } else if (after.from.is_after(months_after(before.to, 1))) {
                diagnostics_.report(
                    Rule::chair_turns, after.span,
                    fmt::format("nobody has the chair between {} and {}", before.to.iso(), after.from.iso()),
                    "add who had it, or correct the dates", before.span);
            }
        }
    }

    void check_last_turn(const std::vector<Chair>& chairs) {
        if (chairs.empty() || !std::all_of(chairs.begin(), chairs.end(), is_dated)) return;
        const auto past = [&](const Chair& chair) { return !chair.to.empty() && today_.is_after(chair.to); };
        if (!std::all_of(chairs.begin(), chairs.end(), past)) return;
        const Chair& last = chairs.back();
        diagnostics_.report(Rule::chair_turns, last.span,
                            fmt::format("the last turn that is stated ended in {}", last.to.iso()),
                            "add whose turn it is now");
    }

    static constexpr const char* held_hint =
        "write the date of the next one as `next` when it has been held, or add the new edition";

    const SiteIndex& index_;
    const PartialDate today_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_time(const SiteIndex& index, Diagnostics& diagnostics) {
    TimeChecker checker(index, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
}

}  // namespace remit
