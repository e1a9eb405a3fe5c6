#include "generator/naming/fact_words.h"

#include <algorithm>

#include "generator/check/amount.h"

namespace remit {
namespace {

// "10 working days" in the words of the site; as it was written where it says it otherwise.
std::string amount_in_words(const SiteContext& context, const std::string& text) {
    const auto amount = parse_amount(text);
    if (!amount) return text;
    const std::string_view number = amount->count == 1 ? "one" : amount->count == 2 ? "two" : "other";
    std::string key = "amount." + std::string(name_of(amount->unit)) + "-";
    std::replace(key.begin(), key.end(), ' ', '-');
    return context.words().with(key + std::string(number), {std::to_string(amount->count)});
}

}  // namespace

std::string meetings_in_words(const SiteContext& context, const Meetings& meetings) {
    if (!meetings.per_year) return meetings.interval.value;
    return context.words().with(meetings.minimum ? "meetings.at-least" : "meetings.times", {std::to_string(*meetings.per_year)});
}

std::string deadline_in_words(const SiteContext& context, const Deadline& deadline) {
    const bool before = !deadline.before.value.empty();
    std::string words = context.words().with(before ? "deadline.before" : "deadline.after", {amount_in_words(context, before ? deadline.before.value : deadline.after.value)});
    if (deadline.minimum) words = context.words().with("deadline.at-least", {words});
    return deadline.approximate ? context.words().with("date.about", {words}) : words;
}

std::string review_in_words(const SiteContext& context, const Review& review) {
    std::string words;
    if (!review.every.value.empty()) words = review.every.value == "1 year" ? context.words()("review.yearly") : context.words().with("review.every", {amount_in_words(context, review.every.value)});
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
