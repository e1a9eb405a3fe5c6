#include "generator/model/history.h"

#include <algorithm>

#include "generator/model/standing.h"

namespace remit {
namespace {

// The earlier of two ends; an empty one never comes.
void end_by(Period& period, const PartialDate& end, bool approximate) {
    if (end.empty() || (!period.end.empty() && period.end <= end)) return;
    period.end = end;
    period.approximate_end = approximate;
}

// When the last of its partnerships ended; empty while one goes on or is not known.
Moment end_of_partnerships(const SiteIndex& index, const Edition& edition) {
    Moment last;
    for (const LocatedReference& each : edition.partnerships) {
        const Partnership* partnership = index.find_partnership(each.value.id);
        if (partnership == nullptr || partnership->to.empty()) return {};
        if (last.date <= partnership->to) last = {partnership->to, partnership->approximate};
    }
    return last;
}

Period period_of(const SiteIndex& index, const Edition& edition) {
    Period period{edition.date, {}, edition.approximate, false};
    const Edition* main = &edition;
    if (!edition.supplements.value.empty()) {
        const Edition* with = index.find_edition(edition.group.value + "/" + edition.supplements.value);
        if (with != nullptr) main = with;
    }
    if (const Edition* next = find_next_edition(index, *main)) end_by(period, next->date, next->approximate);
    if (const Group* group = index.find_group(edition.group.value)) end_by(period, group->to, group->approximate);
    const Moment over = end_of_partnerships(index, edition);
    end_by(period, over.date, over.approximate);
    return period;
}

}  // namespace

PartialDate last_day_of(const PartialDate& date) {
    if (date.empty()) return date;
    return {date.year, date.month == 0 ? 12 : date.month, date.day == 0 ? 31 : date.day};
}

bool Period::holds_at(const PartialDate& date) const {
    const PartialDate day = last_day_of(date);
    return begin <= day && (end.empty() || day < end);
}

History::History(const SiteIndex& index) : index_(&index) {
    for (const Edition& edition : index.site().editions) {
        if (is_draft(edition)) continue;
        const Period period = editions_.emplace(&edition, period_of(index, edition)).first->second;
        if (const Group* own = index.find_group(edition.group.value)) add_evidence(*own, period);
        visit_named_groups(index, edition, [&](const Group& group) { add_evidence(group, period); });
    }
    for (const Group& group : index.site().groups) {
        Known& known = groups_[&group];
        Period& period = known.period;
        const bool active = group.status == "active";
        known.shown = known.shown || active || !group.from.empty() || !group.to.empty();
        if (active) period.end = {};
        if (!group.from.empty()) period.begin = group.from, period.approximate_begin = group.approximate;
        if (!group.to.empty()) period.end = group.to, period.approximate_end = group.approximate;
    }
}

void History::add_evidence(const Group& group, const Period& period) {
    Known& known = groups_[&group];
    if (!known.shown) {
        known = {period, true};
        return;
    }
    if (period.begin < known.period.begin)
        known.period.begin = period.begin, known.period.approximate_begin = period.approximate_begin;
    if (known.period.end.empty()) return;
    if (period.end.empty() || known.period.end < period.end)
        known.period.end = period.end, known.period.approximate_end = period.approximate_end;
}

bool History::is_known(const Group& group, const PartialDate& date) const {
    const auto found = groups_.find(&group);
    return found != groups_.end() && found->second.shown && found->second.period.holds_at(date);
}

bool History::is_alive(const Partnership& partnership, const PartialDate& date) const {
    return Period{partnership.from, partnership.to, false, false}.holds_at(date);
}

std::vector<const Edition*> History::editions_at(std::string_view group, const PartialDate& date) const {
    std::vector<const Edition*> held;
    for (const Edition* edition : index_->editions_of(group)) {
        const auto found = editions_.find(edition);
        if (found != editions_.end() && found->second.holds_at(date)) held.push_back(edition);
    }
    return held;
}

std::vector<Moment> History::moments() const {
    std::vector<Moment> moments;
    const auto add = [&](const PartialDate& date, bool approximate) {
        if (!date.empty()) moments.push_back({date, approximate});
    };
    const auto add_period = [&](const Period& period) {
        add(period.begin, period.approximate_begin);
        add(period.end, period.approximate_end);
    };
    const auto add_names = [&](const Named& thing) {
        for (const FormerName& former : thing.name_history)
            add(former.from, former.approximate), add(former.to, former.approximate);
    };
    for (const Partnership& each : index_->site().partnerships) {
        add(each.from, each.approximate), add(each.to, each.approximate);
        add_names(each);
    }
    for (const Group& group : index_->site().groups) {
        if (const auto found = groups_.find(&group); found->second.shown) add_period(found->second.period);
        add_names(group);
    }
    for (const auto& [edition, period] : editions_) {
        add_period(period);
        for (const Chair& chair : edition->chairs) add(chair.from, false), add(chair.to, false);
    }
    // By the last day, so that "as at 2022" stands behind every month of it; exact before approximate.
    std::sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
        const PartialDate one = last_day_of(a.date), other = last_day_of(b.date);
        return one != other ? one < other : a.date != b.date ? b.date < a.date : a.approximate < b.approximate;
    });
    moments.erase(
        std::unique(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) { return a.date == b.date; }),
        moments.end());
    return moments;
}

const std::string& name_at(const Named& thing, const PartialDate& date) {
    for (const FormerName& former : thing.name_history) {
        if (Period{former.from, former.to, false, false}.holds_at(date) && !(former.from.empty() && former.to.empty()))
            return former.name;
    }
    return thing.name;
}

Turn turn_of(const Chair& chair, const PartialDate& date) {
    const PartialDate day = last_day_of(date);
    if (!chair.to.empty() && chair.to <= day) return Turn::past;
    return chair.from <= day ? Turn::now : Turn::future;
}

const Chair* find_chair_at(const Edition& edition, const PartialDate& date) {
    for (const Chair& chair : edition.chairs) {
        if (turn_of(chair, date) == Turn::now) return &chair;
    }
    return nullptr;
}

const Chair* find_chair(const Edition& edition, const PartialDate& date) {
    const Chair* chair = find_chair_at(edition, date);
    return chair != nullptr || edition.chairs.empty() ? chair : &edition.chairs.front();
}

void visit_named_groups(const SiteIndex& index, const Edition& edition,
                        const std::function<void(const Group&)>& visit) {
    const auto one = [&](const std::optional<LocatedReference>& to) {
        if (!to) return;
        Reference who = to->value;
        if (who.kind == Kind::post) {
            const Post* post = index.find_post(who.id);
            if (post != nullptr) who = post->owner;
        }
        if (who.kind != Kind::group) return;
        if (const Group* group = index.find_group(who.id)) visit(*group);
    };
    for (const Chair& chair : edition.chairs) one(chair.post);
    for (const ReportingLine& line : edition.reports_to) one(line.to);
    for (const Member& member : edition.members) one(member.group), one(member.post);
    for (const Relation& relation : edition.relations) one(relation.to);
    for (const Scope& scope : edition.scopes) {
        one(scope.group);
        for (const LocatedReference& partner : scope.joint_with) one(partner);
    }
    if (edition.secretariat) one(edition.secretariat->who);
}

}  // namespace remit
