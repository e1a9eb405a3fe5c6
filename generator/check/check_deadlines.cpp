// Deadlines and intervals against each other.
#include <fmt/format.h>

#include <array>
#include <map>

#include "generator/base/text.h"
#include "generator/model/amount.h"
#include "generator/check/editions.h"
#include "generator/base/phrases.h"
#include "generator/check/places.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

/// A deadline with its amount understood.
struct Timed {
    const Deadline* deadline = nullptr;
    Amount amount;
    Span span;
    bool before = false;
};

std::vector<Timed> timed_deadlines(const Edition& edition) {
    std::vector<Timed> found;
    for (const Deadline& deadline : edition.deadlines) {
        const bool before = deadline.before.span.known();
        const Located<std::string>& written = before ? deadline.before : deadline.after;
        if (const auto amount = parse_amount(written.value)) {
            found.push_back({&deadline, *amount, written.span, before});
        }
    }
    return found;
}

class DeadlineChecker {
public:
    explicit DeadlineChecker(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check(const Edition& edition) {
        const std::vector<Timed> timed = timed_deadlines(edition);
        check_units(timed);
        check_conflicts(timed);
        check_agenda(timed);
        if (edition.meetings) check_meetings(*edition.meetings, timed);
    }

    // Groups of one partnership that count the same thing in different units: told where fewer do so.
    void check_partnership(const std::vector<const Edition*>& editions) {
        for (const std::string_view what : {"papers", "minutes"}) {
            std::map<Unit, std::vector<std::pair<const Edition*, Timed>>> by_unit;
            for (const Edition* edition : editions) {
                for (const Timed& each : timed_deadlines(*edition)) {
                    if (each.deadline->what == what) by_unit[each.amount.unit].emplace_back(edition, each);
                }
            }
            const auto usual = std::max_element(by_unit.begin(), by_unit.end(), [](const auto& a, const auto& b) {
                return a.second.size() < b.second.size();
            });
            for (const auto& [unit, users] : by_unit) {
                if (unit == usual->first || users.size() == usual->second.size()) continue;
                const auto& [norm, norm_deadline] = usual->second.front();
                for (const auto& [edition, each] : users) {
                    diagnostics_.report(Rule::deadline_units_mixed, each.span,
                                        fmt::format("the time for {} is counted in {} here, but in {} in most terms of "
                                                    "the partnership that hold, such as \"{}\"",
                                                    what, name_of(unit), name_of(usual->first), norm->key()),
                                        "it is easier to keep where all groups count alike", norm_deadline.span);
                }
            }
        }
    }

private:
    void check_units(const std::vector<Timed>& timed) {
        const Timed *in_working_days = nullptr, *in_others = nullptr;
        for (const Timed& each : timed) {
            const Timed*& slot = each.amount.unit == Unit::working_days ? in_working_days : in_others;
            if (slot == nullptr) slot = &each;
        }
        if (in_working_days == nullptr || in_others == nullptr) return;
        const Timed& later = in_working_days->span.begin > in_others->span.begin ? *in_working_days : *in_others;
        const Timed& earlier = &later == in_working_days ? *in_others : *in_working_days;
        diagnostics_.report(
            Rule::deadline_units_mixed, later.span,
            fmt::format("the time for the {} is counted in {}, for the {} in {}", later.deadline->what,
                        name_of(later.amount.unit), earlier.deadline->what, name_of(earlier.amount.unit)),
            "it is easier to keep where all deadlines count alike", earlier.span);
    }

    // An agenda has several steps (collect, set, send), so it can have several deadlines; the others have one.
    void check_conflicts(const std::vector<Timed>& timed) {
        for (std::size_t i = 0; i < timed.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const Timed &one = timed[j], &other = timed[i];
                if (one.deadline->what != other.deadline->what || one.before != other.before ||
                    one.deadline->what == "agenda") {
                    continue;
                }
                if (one.amount.days() == other.amount.days()) continue;
                diagnostics_.report(
                    Rule::deadline_conflict, other.span,
                    fmt::format("another deadline for the same thing ({}) is stated as well", other.deadline->what),
                    "keep the one that holds", one.span);
                break;
            }
        }
    }

    void check_agenda(const std::vector<Timed>& timed) {
        const Timed* set = nullptr;  // The first step towards the agenda.
        for (const Timed& each : timed) {
            if (each.deadline->what == "agenda" && each.before &&
                (set == nullptr || each.amount.days() > set->amount.days())) {
                set = &each;
            }
        }
        for (const Timed& each : timed) {
            if (set == nullptr || each.deadline->what != "papers" || !each.before ||
                each.amount.days() <= set->amount.days()) {
                continue;
            }
            diagnostics_.report(Rule::papers_before_agenda, each.span, "the papers are due before the agenda is set",
                                "compare both with the source", set->span);
        }
    }

    void check_meetings(const Meetings& meetings, const std::vector<Timed>& timed) {
        const auto stated = meetings_a_year(meetings.interval.value);
        if (stated && meetings.per_year && *stated != *meetings.per_year &&
            !(meetings.minimum && *stated > *meetings.per_year)) {
            diagnostics_.report(Rule::interval_differs, meetings.interval.span,
                                fmt::format("\"{}\" is {} meetings a year, but `per_year` is {}",
                                            meetings.interval.value, *stated, *meetings.per_year),
                                "compare both with the source");
        }
        const int a_year = stated.value_or(meetings.per_year.value_or(0));
        if (a_year == 0) return;
        for (const Timed& each : timed) {
            if (each.amount.days() <= 366 / a_year) continue;
            diagnostics_.report(Rule::interval_differs, each.span,
                                fmt::format("this is longer than the time between two meetings ({} a year)", a_year),
                                "compare both with the source", meetings.span);
        }
    }

    Diagnostics& diagnostics_;
};

/// Words that half of their readers take for the double of what the other half does.
struct AmbiguousWord {
    std::string_view word, one, other;
};
constexpr std::array ambiguous_words{AmbiguousWord{"bi-monthly", "every two months", "twice a month"},
                                     AmbiguousWord{"bimonthly", "every two months", "twice a month"},
                                     AmbiguousWord{"bi-annual", "twice a year", "every two years"},
                                     AmbiguousWord{"biannual", "twice a year", "every two years"},
                                     AmbiguousWord{"bi-annually", "twice a year", "every two years"},
                                     AmbiguousWord{"biannually", "twice a year", "every two years"},
                                     AmbiguousWord{"bi-weekly", "every two weeks", "twice a week"},
                                     AmbiguousWord{"biweekly", "every two weeks", "twice a week"},
                                     AmbiguousWord{"bi-yearly", "twice a year", "every two years"}};

// Each word once an edition: where the clause has it, else in the fact.
void check_words(const Edition& edition, const Phrases& phrases, const Places& places, Diagnostics& diagnostics) {
    std::array<bool, ambiguous_words.size()> told{};
    const auto tell = [&](std::size_t number, Span at) {
        if (told[number]) return;
        told[number] = true;
        const AmbiguousWord& word = ambiguous_words[number];
        diagnostics.report(Rule::ambiguous_interval, at,
                           fmt::format("\"{}\" can mean {} or {}", word.word, word.one, word.other),
                           "tell the group; a `note` can say what is known of what is meant");
    };
    visit_printed(edition, [&](const RichText& text) {
        const std::string words = plain_text(text);
        // All of them begin so; most texts have none.
        if (words.find("bi") == std::string::npos && words.find("Bi") == std::string::npos) return;
        phrases.visit_matches(
            words, [&](std::size_t number, std::string_view found) { tell(number, places.find(text, found)); });
    });
    const auto look = [&](const Located<std::string>& value) {
        phrases.visit_matches(value.value, [&](std::size_t number, std::string_view) { tell(number, value.span); });
    };
    if (edition.meetings) look(edition.meetings->interval);
    if (edition.review) look(edition.review->every);
}

}  // namespace

void check_deadlines(const SiteIndex& index, const Places& places, Diagnostics& diagnostics) {
    DeadlineChecker checker(diagnostics);
    Phrases phrases;
    for (std::size_t i = 0; i < ambiguous_words.size(); ++i) phrases.add(ambiguous_words[i].word, i, true);
    std::map<std::string, std::vector<const Edition*>> live;
    for (const Edition& edition : index.site().editions) {
        checker.check(edition);
        check_words(edition, phrases, places, diagnostics);
        if (is_live(index, edition) && !edition.partnerships.empty()) {
            live[edition.partnerships.front().value.id].push_back(&edition);
        }
    }
    for (const auto& [partnership, editions] : live) checker.check_partnership(editions);
}

}  // namespace remit
