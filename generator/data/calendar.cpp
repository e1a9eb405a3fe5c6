// When terms are due for review, as a calendar (RFC 5545).
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "generator/base/text.h"
#include "generator/data/calendar_lines.h"
#include "generator/data/makers.h"
#include "generator/model/review_due.h"
#include "generator/model/standing.h"
#include "generator/naming/fact_words.h"
#include "generator/naming/web_address.h"

namespace remit {
namespace {

namespace chrono = std::chrono;

std::string day(const chrono::year_month_day& date) {
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

// The first of the time that the date names: whoever is to hold a review in October is reminded when October begins.
chrono::year_month_day first_day(const PartialDate& date) {
    return chrono::year(date.year) / std::max(date.month, 1) / std::max(date.day, 1);
}

// What stands behind the @ of every name: the same on every build of a site, and of no other site.
std::string site_name(const Settings& settings) {
    const std::string& url = settings.base_url;
    const std::string name = slug_of(url.empty() ? settings.title : url.substr(url.find("://") + 3));
    return name.empty() ? "remit" : name;
}

void add_review(CalendarLines& lines, const SiteContext& context, const Edition& edition, const PartialDate& due) {
    const Settings& settings = context.site().settings;
    const Words& words = context.words();
    const std::string name = context.name_of({Kind::clause, edition.key(), {}});
    const chrono::year_month_day start = first_day(due);
    std::string about = words.with("calendar.due", {context.date_in_words(due)}) + "\n";
    if (!edition.review->next.empty()) about += words.with("calendar.stated", {name});
    else about += words.with("calendar.counted", {name, review_in_words(context, *edition.review)});
    if (settings.as_of.is_after(due)) about += "\n" + words("calendar.overdue");
    if (!settings.base_url.empty()) about += "\n" + web_address(context, {Kind::clause, edition.key(), {}});

    lines.add("BEGIN", "VEVENT");
    lines.add("UID", fmt::format("review/{}@{}", edition.key(), site_name(settings)));
    lines.add("DTSTAMP", day(first_day(settings.as_of)) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE", day(start));
    lines.add("DTEND;VALUE=DATE", day(chrono::sys_days(start) + chrono::days(1)));
    lines.add_text("SUMMARY", words.with("calendar.review", {context.name_of({Kind::group, edition.group.value, {}})}));
    lines.add_text("DESCRIPTION", about);
    if (!settings.base_url.empty()) lines.add("URL", web_address(context, {Kind::clause, edition.key(), {}}));
    lines.add("TRANSP", "TRANSPARENT");  // Nobody is busy all day because of it.
    lines.add("END", "VEVENT");
}

}  // namespace

std::string reviews_ics(const SiteContext& context) {
    const Settings& settings = context.site().settings;
    CalendarLines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Remit//Reviews//EN");
    lines.add("METHOD", "PUBLISH");
    lines.add_text("X-WR-CALNAME", context.words().with("calendar.name", {settings.title}));
    bool any = false;
    for (const Edition& edition : context.site().editions) {
        const auto due = review_due(edition);
        // Terms that a group works by, whose own review is still to come or was missed; a summary has none of its own.
        if (!due || is_summary(edition) || !is_held_today(context.index(), edition)) continue;
        add_review(lines, context, edition, *due);
        any = true;
    }
    lines.add("END", "VCALENDAR");
    return any ? lines.text() : std::string{};  // A calendar without an event is none.
}

}  // namespace remit
