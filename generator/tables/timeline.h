// What began, changed and ended when: partnerships, groups, organisations, their names, and the guidance that was
// replaced.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// How an end of a span is known.
enum class EndKind : std::uint8_t {
    stated,    ///< As exact as its date is.
    about,     ///< Worked out, not stated.
    unknown,   ///< There is none; the date is the first or last at which the thing is known of.
    open,      ///< Still so at the site's date.
};

/// The time of one thing, or of one name that it had.
struct TimeSpan {
    Reference thing;
    std::string name;             ///< Of the thing, or the former one.
    bool former_name = false;     ///< Stands behind the span of the thing itself.
    PartialDate from, to;         ///< `to` is the site's date where the span is open.
    EndKind begin = EndKind::stated, end = EndKind::stated;
    std::vector<const Edition*> editions;   ///< Of a group: its terms, oldest first.
};

/// The spans of the things of one kind of which any date is known: by first date, then by name.
[[nodiscard]] std::vector<TimeSpan> find_spans(const SiteContext& context, Kind kind);

/// Something that happened.
struct TimeEvent {
    PartialDate date;
    bool approximate = false;
    std::string_view what;        ///< began, ended, name-began, name-ended, terms, document.
    Reference thing;              ///< What it happened to; of "terms" the edition.
    std::string former_name;      ///< Of name-began and name-ended.
    std::vector<Reference> others;  ///< What it took over from; of a document, what it replaced.
};

/// Everything that has a date, oldest first.
[[nodiscard]] std::vector<TimeEvent> find_events(const SiteContext& context);

}  // namespace remit
