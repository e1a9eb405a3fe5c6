#include "generator/naming/fact_words.h"

namespace remit {

std::string meetings_in_words(const SiteContext& context, const Meetings& meetings) {
    if (!meetings.per_year) return meetings.interval.value;
    return context.words().with(meetings.minimum ? "meetings.at-least" : "meetings.times", {std::to_string(*meetings.per_year)});
}

std::string deadline_in_words(const SiteContext& context, const Deadline& deadline) {
    const bool before = !deadline.before.value.empty();
    std::string words = context.words().with(before ? "deadline.before" : "deadline.after", {before ? deadline.before.value : deadline.after.value});
    if (deadline.minimum) words = context.words().with("deadline.at-least", {words});
    return deadline.approximate ? context.words().with("date.about", {words}) : words;
}

std::string review_in_words(const SiteContext& context, const Review& review) {
    std::string words;
    if (!review.every.value.empty()) words = review.every.value == "1 year" ? context.words()("review.yearly") : context.words().with("review.every", {review.every.value});
    if (!review.next.empty()) words += (words.empty() ? "" : "; ") + context.words().with("review.next", {context.date_in_words(review.next)});
    return words;
}

Standing standing_of(const Chair& chair, const PartialDate& today) {
    if (!chair.to.empty() && chair.to <= today) return Standing::past;
    return chair.from <= today ? Standing::now : Standing::future;
}

const Chair* find_chair(const Edition& edition, const PartialDate& today) {
    for (const Chair& chair : edition.chairs) {
        if (standing_of(chair, today) == Standing::now) return &chair;
    }
    return edition.chairs.empty() ? nullptr : &edition.chairs.front();
}

}  // namespace remit
