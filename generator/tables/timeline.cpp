#include "generator/tables/timeline.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

void widen(PartialDate& first, PartialDate& last, const PartialDate& date) {
    if (date.empty()) return;
    if (first.empty() || date < first) first = date;
    if (last.empty() || last < date) last = date;
}

EndKind kind_of(const PartialDate& date, bool approximate) {
    if (date.empty()) return EndKind::unknown;
    return approximate ? EndKind::about : EndKind::stated;
}

class SpanFinder {
public:
    explicit SpanFinder(const SiteContext& context) : context_(context), today_(context.site().settings.as_of) {}

    // `at_work`: without an end it goes on.
    void add(Kind kind, const Named& named, bool at_work, std::vector<const Edition*> editions = {}) {
        PartialDate first, last;
        widen(first, last, named.from);
        widen(first, last, named.to);
        for (const Edition* edition : editions) widen(first, last, edition->date);
        for (const FormerName& former : named.name_history) {
            widen(first, last, former.from);
            widen(first, last, former.to);
        }
        if (first.empty()) return;
        const Reference thing{kind, named.id.value, {}};
        TimeSpan span{thing,    named.name, false, named.from.empty() ? first : named.from,
                      named.to, {},         {},    std::move(editions)};
        span.begin = kind_of(named.from, named.approximate);
        span.end = kind_of(named.to, named.approximate);
        if (named.to.empty() && at_work) {
            span.to = std::max(today_, last);
            span.end = EndKind::open;
        } else if (named.to.empty()) {
            span.to = last;
        }
        std::vector<TimeSpan> lane{span};
        for (const FormerName& former : named.name_history) {
            if (former.from.empty() && former.to.empty()) continue;
            TimeSpan name{
                thing,     former.name, true, former.from.empty() ? std::min(span.from, former.to) : former.from,
                former.to, {},          {},   {}};
            name.begin = kind_of(former.from, former.approximate);
            name.end = kind_of(former.to, former.approximate);
            if (former.to.empty()) name.to = former.from;
            lane.push_back(std::move(name));
        }
        lanes_.push_back(std::move(lane));
    }

    // In use from its date until the first document that replaced it.
    void add_document(const Document& document) {
        PartialDate replaced;
        bool belongs = !document.replaces.empty();
        bool about = false;
        for (const Document& other : context_.site().documents) {
            const auto is_this = [&](const LocatedReference& each) { return each.value.id == document.id.value; };
            if (std::none_of(other.replaces.begin(), other.replaces.end(), is_this)) continue;
            belongs = true;
            if (!other.date.empty() && (replaced.empty() || other.date < replaced)) {
                replaced = other.date, about = other.approximate;
            }
        }
        if (!belongs || document.date.empty()) return;
        TimeSpan span{{Kind::document, document.id.value, {}},
                      document.name,
                      false,
                      document.date,
                      replaced.empty() ? std::max(today_, document.date) : replaced,
                      {},
                      {},
                      {}};
        span.begin = kind_of(document.date, document.approximate);
        span.end = replaced.empty() ? EndKind::open : kind_of(replaced, about);
        lanes_.push_back({std::move(span)});
    }

    std::vector<TimeSpan> take() {
        std::stable_sort(lanes_.begin(), lanes_.end(), [](const auto& a, const auto& b) {
            return std::pair(a.front().from, to_lower(a.front().name)) <
                   std::pair(b.front().from, to_lower(b.front().name));
        });
        std::vector<TimeSpan> spans;
        for (auto& lane : lanes_) std::move(lane.begin(), lane.end(), std::back_inserter(spans));
        return spans;
    }

private:
    const SiteContext& context_;
    PartialDate today_;
    std::vector<std::vector<TimeSpan>> lanes_;
};

void add_named(std::vector<TimeEvent>& events, Kind kind, const Named& named, std::vector<Reference> before = {}) {
    const Reference thing{kind, named.id.value, {}};
    const auto add = [&](const PartialDate& date, bool approximate, std::string_view what, const std::string& former,
                         std::vector<Reference> others) {
        if (!date.empty()) events.push_back({date, approximate, what, thing, former, std::move(others)});
    };
    add(named.from, named.approximate, "began", {}, std::move(before));
    add(named.to, named.approximate, "ended", {}, {});
    for (const FormerName& former : named.name_history) {
        add(former.from, former.approximate, "name-began", former.name, {});
        add(former.to, former.approximate, "name-ended", former.name, {});
    }
}

std::vector<Reference> things_of(const std::vector<Succession>& successions) {
    std::vector<Reference> things;
    for (const Succession& each : successions) things.push_back(each.from.value);
    return things;
}

}  // namespace

std::vector<TimeSpan> find_spans(const SiteContext& context, Kind kind) {
    const Site& site = context.site();
    SpanFinder spans(context);
    if (kind == Kind::partnership) {
        for (const Partnership& each : site.partnerships) spans.add(kind, each, true);
    } else if (kind == Kind::group) {
        for (const Group& each : site.groups) {
            spans.add(kind, each, each.status == "active", context.index().editions_of(each.id.value));
        }
    } else if (kind == Kind::agency) {
        for (const Agency& each : site.agencies) spans.add(kind, each, true);
    } else if (kind == Kind::document) {
        for (const Document& each : site.documents) spans.add_document(each);
    }
    return spans.take();
}

std::vector<TimeEvent> find_events(const SiteContext& context) {
    const Site& site = context.site();
    std::vector<TimeEvent> events;
    for (const Partnership& each : site.partnerships) {
        add_named(events, Kind::partnership, each, things_of(each.succeeds));
    }
    for (const Group& each : site.groups) add_named(events, Kind::group, each, things_of(each.succeeds));
    for (const Agency& each : site.agencies) add_named(events, Kind::agency, each, things_of(each.succeeds));
    for (const Edition& each : site.editions) {
        events.push_back({each.date, each.approximate, "terms", {Kind::clause, each.key(), {}}, {}, {}});
    }
    for (const Document& each : site.documents) {
        if (each.replaces.empty() || each.date.empty()) continue;
        TimeEvent event{each.date, each.approximate, "document", {Kind::document, each.id.value, {}}, {}, {}};
        for (const LocatedReference& replaced : each.replaces) event.others.push_back(replaced.value);
        events.push_back(std::move(event));
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const TimeEvent& a, const TimeEvent& b) { return a.date < b.date; });
    return events;
}

}  // namespace remit
