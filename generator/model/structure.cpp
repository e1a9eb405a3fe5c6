#include "generator/model/structure.h"

#include <algorithm>
#include <tuple>

#include "generator/model/standing.h"

namespace remit {
namespace {

void fill_index(Structure& structure) {
    for (std::size_t i = 0; i < structure.bodies.size(); ++i) structure.places.emplace(structure.bodies[i].about, i);
    structure.ties_of.resize(structure.bodies.size());
    for (std::size_t i = 0; i < structure.ties.size(); ++i) {
        structure.ties_of[structure.ties[i].lower].push_back(i);
        structure.ties_of[structure.ties[i].upper].push_back(i);
    }
}

class StructureMaker {
public:
    StructureMaker(const History& history, const PartialDate& date)
        : history_(history), index_(history.index()), date_(date) {}

    Structure make() {
        structure_.date = date_;
        for (const Partnership& each : index_.site().partnerships) {
            if (history_.is_alive(each, date_)) add({Kind::partnership, each.id.value, {}}, each);
        }
        for (const Group& group : index_.site().groups) {
            if (history_.is_known(group, date_)) add_group(group);
        }
        for (const Group& group : index_.site().groups) tie_group(group);
        drop_untied();
        fill_index(structure_);
        return std::move(structure_);
    }

private:
    std::size_t add(Reference about, const Named& named) {
        const auto [place, first] = places_.try_emplace(about, structure_.bodies.size());
        if (first)
            structure_.bodies.push_back({std::move(about), &named, name_at(named, date_), nullptr, nullptr, false});
        return place->second;
    }

    void add_group(const Group& group) {
        Body& body = structure_.bodies[add({Kind::group, group.id.value, {}}, group)];
        const auto editions = history_.editions_at(group.id.value, date_);
        body.edition = find_main_edition(editions);
        if (body.edition != nullptr) body.chair = find_chair_at(*body.edition, date_);
        for (const Edition* edition : editions) {
            if (body.chair == nullptr) body.chair = find_chair_at(*edition, date_);
            body.joint = body.joint || edition->partnerships.size() > 1;
        }
        editions_.emplace(group.id.value, editions);
    }

    // The body that a reference means: a post of a group stands for its group, another one for itself.
    std::optional<std::size_t> place_of(const Reference& to) {
        if (to.kind == Kind::post) {
            const Post* post = index_.find_post(to.id);
            if (post == nullptr) return std::nullopt;
            if (post->owner.kind == Kind::group) return place_of(post->owner);
            return add({Kind::post, to.id, {}}, *post);
        }
        const auto found = places_.find({to.kind, to.id, {}});
        return found == places_.end() ? std::nullopt : std::optional(found->second);
    }

    void tie(std::size_t lower, const Reference& to, TieKind kind, bool inferred) {
        const auto upper = place_of(to);
        if (!upper || *upper == lower) return;
        const auto [tied, first] = seen_.try_emplace({lower, *upper, kind}, structure_.ties.size());
        if (first) structure_.ties.push_back({lower, *upper, kind, inferred});
        else if (!inferred) structure_.ties[tied->second].inferred = false;
    }

    void tie_group(const Group& group) {
        const auto lower = place_of({Kind::group, group.id.value, {}});
        if (!lower) return;
        const auto& editions = editions_.find(group.id.value)->second;
        tie_to_whole(*lower, group, editions);
        for (const Edition* edition : editions) tie_by_facts(*lower, *edition);
    }

    // The group that it is part of, or else its partnerships.
    void tie_to_whole(std::size_t lower, const Group& group, const std::vector<const Edition*>& editions) {
        if (group.parent && places_.contains({Kind::group, group.parent->value.id, {}}))
            return tie(lower, group.parent->value, TieKind::part_of, false);
        for (const Edition* edition : editions) {
            for (const LocatedReference& each : edition->partnerships) tie(lower, each.value, TieKind::part_of, false);
        }
        for (const LocatedReference& each : group.partnerships) tie(lower, each.value, TieKind::part_of, false);
    }

    void tie_by_facts(std::size_t lower, const Edition& edition) {
        for (const ReportingLine& line : edition.reports_to) {
            if (line.to) tie(lower, line.to->value, TieKind::reports_to, line.inferred);
        }
        for (const Scope& scope : edition.scopes) {
            const auto about = scope.group ? place_of(scope.group->value) : std::optional(lower);
            if (!about) continue;
            for (const LocatedReference& partner : scope.joint_with) {
                structure_.bodies[*about].joint = true;
                tie(*about, partner.value, TieKind::joint_with, scope.inferred);
            }
        }
        for (const Relation& relation : edition.relations) {
            if (relation.kind == "advises" && relation.to)
                tie(lower, relation.to->value, TieKind::advises, relation.inferred);
        }
        for (const Member& member : edition.members) sits(member, lower);
    }

    // A group's chair sits where the group is a member, or a post of its own.
    void sits(const Member& member, std::size_t upper) {
        std::optional<std::size_t> lower;
        if (member.group) lower = place_of(member.group->value);
        const Post* post = member.post ? index_.find_post(member.post->value.id) : nullptr;
        if (!lower && post != nullptr && post->owner.kind == Kind::group) lower = place_of(post->owner);
        if (lower) tie(*lower, structure_.bodies[upper].about, TieKind::chair_sits_on, member.inferred);
    }

    // Bodies that are only named, and partnerships, are there for those who are tied to them.
    void drop_untied() {
        std::vector<bool> kept(structure_.bodies.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const Body& body = structure_.bodies[i];
            kept[i] = body.about.kind == Kind::group && !static_cast<const Group*>(body.named)->is_external();
        }
        for (const Tie& each : structure_.ties) kept[each.lower] = kept[each.upper] = true;
        std::vector<std::size_t> place(kept.size());
        std::vector<Body> bodies;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            place[i] = bodies.size();
            if (kept[i]) bodies.push_back(std::move(structure_.bodies[i]));
        }
        for (Tie& each : structure_.ties) each.lower = place[each.lower], each.upper = place[each.upper];
        structure_.bodies = std::move(bodies);
    }

    const History& history_;
    const SiteIndex& index_;
    PartialDate date_;
    Structure structure_;
    std::map<Reference, std::size_t> places_;
    std::map<std::string_view, std::vector<const Edition*>> editions_;
    std::map<std::tuple<std::size_t, std::size_t, TieKind>, std::size_t> seen_;
};

bool same_reference(const std::optional<LocatedReference>& a, const std::optional<LocatedReference>& b) {
    return a.has_value() == b.has_value() && (!a || a->value == b->value);
}

bool same_body(const Body& a, const Body& b) {
    return a.about == b.about && a.name == b.name && same_chair(a.chair, b.chair) && a.joint == b.joint;
}

bool same_tie(const Tie& a, const Tie& b) {
    return a.lower == b.lower && a.upper == b.upper && a.kind == b.kind && a.inferred == b.inferred;
}

// 0 for a year, 1 for a month, 2 for a day.
int exactness(const PartialDate& date) { return (date.month > 0 ? 1 : 0) + (date.day > 0 ? 1 : 0); }

}  // namespace

bool same_chair(const Chair* a, const Chair* b) {
    if (a == nullptr || b == nullptr) return a == b;
    return same_reference(a->post, b->post) && same_reference(a->person, b->person) &&
           same_reference(a->agency, b->agency);
}

std::optional<std::size_t> Structure::find(const Reference& about) const {
    const auto found = places.find(about);
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

bool Structure::same_as(const Structure& other) const {
    return std::equal(bodies.begin(), bodies.end(), other.bodies.begin(), other.bodies.end(), same_body) &&
           std::equal(ties.begin(), ties.end(), other.ties.begin(), other.ties.end(), same_tie);
}

Structure structure_at(const History& history, const PartialDate& date) { return StructureMaker(history, date).make(); }

Structure agencies_at(const Site& site, const PartialDate& date) {
    Structure structure;
    structure.date = date;
    std::map<std::string_view, std::size_t> places;
    for (const Agency& agency : site.agencies) {
        if (!Period{agency.from, agency.to, false, false}.holds_at(date)) continue;
        if (!places.try_emplace(agency.id.value, structure.bodies.size()).second) continue;
        structure.bodies.push_back(
            {{Kind::agency, agency.id.value, {}}, &agency, name_at(agency, date), nullptr, nullptr, false});
    }
    for (const Agency& agency : site.agencies) {
        const auto lower = places.find(agency.id.value);
        const auto upper = agency.parent ? places.find(agency.parent->value.id) : places.end();
        if (lower != places.end() && upper != places.end())
            structure.ties.push_back({lower->second, upper->second, TieKind::part_of, false});
    }
    fill_index(structure);
    return structure;
}

std::vector<State> states_until(const History& history, const PartialDate& today) {
    std::vector<State> states;
    for (const Moment& moment : history.moments()) {
        if (moment.date > today) continue;
        // A year that is not over yet: what is still to come in it is not shown.
        Structure structure = structure_at(history, std::min(last_day_of(moment.date), last_day_of(today)));
        if (states.empty() && structure.bodies.empty()) continue;
        if (!states.empty() && states.back().structure.same_as(structure)) {
            if (exactness(moment.date) < exactness(states.back().since.date)) states.back().since = moment;
            continue;
        }
        states.push_back({moment, std::move(structure)});
    }
    return states;
}

}  // namespace remit
