#include <algorithm>

#include "generator/compare/fact_difference.h"
#include "generator/compare/succession.h"
#include "generator/compare/wording.h"
#include "generator/model/history.h"

namespace remit {
namespace {

using MaybeReference = std::optional<LocatedReference>;

bool same_body(const MaybeReference& one, const MaybeReference& other) {
    return one.has_value() == other.has_value() && (!one || one->value == other->value);
}

bool same_text(const RichText& one, const RichText& other) { return same_words(wording_of(one), wording_of(other)); }

template <class T>
std::vector<T> values_of(const std::vector<Located<T>>& located) {
    std::vector<T> values;
    for (const Located<T>& each : located) values.push_back(each.value);
    return values;
}

// Whether two facts state the same. Where keys say all, texts may put it otherwise; where there are no keys, texts decide.
bool same(const Chair& a, const Chair& b) {
    const bool keys = a.post || a.person || a.agency;
    return same_body(a.post, b.post) && same_body(a.person, b.person) && same_body(a.agency, b.agency) && a.from == b.from && a.to == b.to &&
           (keys || same_text(a.text, b.text));
}
bool same(const ReportingLine& a, const ReportingLine& b) { return same_body(a.to, b.to) && (a.to || same_text(a.text, b.text)); }
bool same(const Meetings& a, const Meetings& b) {
    const bool keys = a.per_year || !a.interval.value.empty();
    return a.per_year == b.per_year && a.minimum == b.minimum && a.interval.value == b.interval.value && a.duration == b.duration &&
           (keys || same_text(a.text, b.text));
}
bool same(const Quorum& a, const Quorum& b) {
    const bool keys = !a.fraction.empty() || !a.one_of_each.empty() || !a.requires_.empty();
    return a.fraction == b.fraction && a.of == b.of && values_of(a.one_of_each) == values_of(b.one_of_each) && values_of(a.requires_) == values_of(b.requires_) &&
           a.excluding_chair == b.excluding_chair && a.includes_chair == b.includes_chair && (keys || same_text(a.text, b.text));
}
bool same(const Attendance& a, const Attendance& b) {
    return a.fraction == b.fraction && a.deputies_share == b.deputies_share && a.deputies_per_year == b.deputies_per_year && same_text(a.deputies, b.deputies) &&
           same_text(a.text, b.text);
}
bool same(const Secretariat& a, const Secretariat& b) { return same_body(a.who, b.who) && (a.who || same_text(a.text, b.text)); }
bool same(const Deadline& a, const Deadline& b) {
    return a.before.value == b.before.value && a.after.value == b.after.value && a.minimum == b.minimum && a.approximate == b.approximate;
}
bool same(const Review& a, const Review& b) {
    const bool keys = !a.every.value.empty() || !a.next.empty();
    return a.every.value == b.every.value && a.next == b.next && same_text(a.approved_by, b.approved_by) && (keys || same_text(a.text, b.text));
}
bool same(const Escalation& a, const Escalation& b) { return same_text(a.to, b.to) && same_text(a.how, b.how) && same_text(a.text, b.text); }
bool same(const Relation& a, const Relation& b) { return a.kind == b.kind && same_body(a.to, b.to) && (a.to || same_text(a.text, b.text)); }
bool same(const Member& a, const Member& b) {
    const bool keys = a.agency || a.group || a.post || a.person;
    return a.role == b.role && a.seat == b.seat && a.voting == b.voting && a.is_virtual == b.is_virtual && a.counts_for_quorum == b.counts_for_quorum &&
           a.core.value_or(false) == b.core.value_or(false) && a.count == b.count && same_body(a.on_behalf_of, b.on_behalf_of) &&
           (keys || same_text(a.text, b.text));
}

// Whom a fact is about, where a change of name or a successor is of interest; or nothing.
MaybeReference body_of(const ReportingLine& line) { return line.to; }
MaybeReference body_of(const Secretariat& secretariat) { return secretariat.who; }
MaybeReference body_of(const Relation& relation) { return relation.to; }
MaybeReference body_of(const Member& member) {
    for (const auto* each : {&member.agency, &member.group, &member.post, &member.person}) {
        if (*each) return *each;
    }
    return std::nullopt;
}
template <class T>
MaybeReference body_of(const T&) { return std::nullopt; }

// How `newer` comes to stand for `older`; nothing where it does not.
std::optional<Predecessor> find_succession(const SiteIndex& site, const Reference& newer, const Reference& older) {
    for (Predecessor& each : predecessors_of(site, newer)) {
        if (each.reference == older) return std::move(each);
    }
    return std::nullopt;
}

class FactComparison {
public:
    FactComparison(const Edition& before, const Edition& after, const ComparedSites& sites) : before_(before), after_(after), sites_(sites) {}

    std::vector<FactDifference> compare() {
        compare_lists("chair", all(before_.chairs), all(after_.chairs));
        compare_lists("deputy-chair", all(before_.deputy_chairs), all(after_.deputy_chairs));
        compare_lists("meetings", one(before_.meetings), one(after_.meetings));
        compare_lists("quorum", one(before_.quorum), one(after_.quorum));
        compare_lists("reports-to", all(before_.reports_to), all(after_.reports_to));
        compare_joint();
        for (const std::string_view what : {"agenda", "papers", "minutes", "action-log"}) compare_lists(what, deadlines(before_, what), deadlines(after_, what));
        compare_lists("attendance", one(before_.attendance), one(after_.attendance));
        compare_lists("secretariat", one(before_.secretariat), one(after_.secretariat));
        compare_lists("review", one(before_.review), one(after_.review));
        compare_lists("escalation", all(before_.escalations), all(after_.escalations));
        compare_members();
        compare_lists("relation", all(before_.relations), all(after_.relations));
        return std::move(found_);
    }

private:
    template <class T>
    using Facts = std::vector<const T*>;

    template <class T>
    static Facts<T> all(const std::vector<T>& facts) {
        Facts<T> pointers;
        for (const T& fact : facts) pointers.push_back(&fact);
        return pointers;
    }
    template <class T>
    static Facts<T> one(const std::optional<T>& fact) { return fact ? Facts<T>{&*fact} : Facts<T>{}; }
    static Facts<Deadline> deadlines(const Edition& edition, std::string_view what) {
        Facts<Deadline> found;
        for (const Deadline& deadline : edition.deadlines) {
            if (deadline.what == what) found.push_back(&deadline);
        }
        return found;
    }
    static bool is_summary(const Edition& edition) { return edition.status.value == "summary-only"; }

    [[nodiscard]] FactFate fate_of_gone() const { return is_summary(after_) ? FactFate::not_stated_after : FactFate::dropped; }
    [[nodiscard]] FactFate fate_of_new() const { return is_summary(before_) ? FactFate::not_stated_before : FactFate::added; }

    // Takes pairs out of both lists for which `belong(older, newer)` is true; `say(older, newer)` says what differs in them.
    template <class T, class Belong, class Say>
    static void pair_up(Facts<T>& before, Facts<T>& after, Belong belong, Say say) {
        for (auto older = before.begin(); older != before.end();) {
            const auto newer = std::find_if(after.begin(), after.end(), [&](const T* each) { return belong(**older, *each); });
            if (newer == after.end()) {
                ++older;
                continue;
            }
            say(**older, **newer);
            after.erase(newer);
            older = before.erase(older);
        }
    }

    // The name that a body has on the editions' dates, where it is not the same name.
    template <class T>
    void say_if_renamed(std::string_view topic, const T& older, const T& newer) {
        const auto body = body_of(newer);
        if (!body) return;
        const Named* then = find_named_body(sites_.before, body->value);
        const Named* now = find_named_body(sites_.after, body->value);
        if (then == nullptr || now == nullptr || name_at(*then, before_.date) == name_at(*now, after_.date)) return;
        found_.push_back({topic, FactFate::renamed, {&older}, {&newer}, body->value, body->value});
    }

    template <class T>
    [[nodiscard]] bool is_succeeded(const T& older, const T& newer) const {
        const auto was = body_of(older);
        const auto is = body_of(newer);
        return was && is && was->value.kind == is->value.kind && find_succession(sites_.after, is->value, was->value);
    }

    void say_succeeded(std::string_view topic, const Fact& older, const Fact& newer, const Reference& was, const Reference& is) {
        found_.push_back({topic, FactFate::succeeded, {&older}, {&newer}, was, is, find_succession(sites_.after, is, was)->inferred});
    }

    template <class T>
    void compare_lists(std::string_view topic, Facts<T> before, Facts<T> after) {
        pair_up(before, after, [](const T& a, const T& b) { return same(a, b); }, [&](const T& a, const T& b) { say_if_renamed(topic, a, b); });
        pair_up(before, after, [&](const T& a, const T& b) { return is_succeeded(a, b); }, [&](const T& a, const T& b) {
            say_succeeded(topic, a, b, body_of(a)->value, body_of(b)->value);
        });
        if (before.size() == 1 && after.size() == 1) {
            found_.push_back({topic, FactFate::changed, {before.front()}, {after.front()}, {}, {}});
            return;
        }
        for (const T* fact : before) found_.push_back({topic, fate_of_gone(), {fact}, {}, {}, {}});
        for (const T* fact : after) found_.push_back({topic, fate_of_new(), {}, {fact}, {}, {}});
    }

    void compare_members() {
        Facts<Member> before = all(before_.members);
        Facts<Member> after = all(after_.members);
        if (before.empty() != after.empty()) {
            FactDifference difference{"members", before.empty() ? fate_of_new() : fate_of_gone(), {}, {}, {}, {}};
            difference.before.assign(before.begin(), before.end());
            difference.after.assign(after.begin(), after.end());
            found_.push_back(std::move(difference));
            return;
        }
        // Who went and who came is told first, then who stays otherwise.
        const std::size_t first = found_.size();
        const auto say = [&](const Member& a, const Member& b) {
            if (!same(a, b)) found_.push_back({"members", FactFate::changed, {&a}, {&b}, {}, {}});
            say_if_renamed("members", a, b);
        };
        const auto same_who = [](const Member& a, const Member& b) {
            const bool keys = a.agency || a.group || a.post || a.person;
            return keys && same_body(a.agency, b.agency) && same_body(a.group, b.group) && same_body(a.post, b.post) && same_body(a.person, b.person);
        };
        const auto same_first = [](const Member& a, const Member& b) { return body_of(a) && same_body(body_of(a), body_of(b)); };
        // The very seat, then a seat of the same body, then a seat of its successor.
        pair_up(before, after, [](const Member& a, const Member& b) { return same(a, b) && same_body(body_of(a), body_of(b)) && same_body(a.post, b.post); }, say);
        pair_up(before, after, [&](const Member& a, const Member& b) { return same_who(a, b) && a.seat == b.seat; }, say);
        pair_up(before, after, same_who, say);
        pair_up(before, after, same_first, say);
        pair_up(before, after, [&](const Member& a, const Member& b) { return is_succeeded(a, b); }, [&](const Member& a, const Member& b) {
            say_succeeded("members", a, b, body_of(a)->value, body_of(b)->value);
        });
        for (const Member* member : before) found_.push_back({"members", fate_of_gone(), {member}, {}, {}, {}});
        for (const Member* member : after) found_.push_back({"members", fate_of_new(), {}, {member}, {}, {}});
        const auto rank = [](const FactDifference& each) { return each.after.empty() ? 0 : each.before.empty() ? 1 : each.fate == FactFate::succeeded ? 2 : 3; };
        std::stable_sort(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(),
                         [&](const FactDifference& a, const FactDifference& b) { return rank(a) < rank(b); });
    }

    struct Partner {
        const Scope* scope;
        Reference body;
    };
    static std::vector<Partner> partners(const Edition& edition) {
        std::vector<Partner> found;
        for (const Scope& scope : edition.scopes) {
            if (scope.group) continue;
            for (const LocatedReference& partner : scope.joint_with) found.push_back({&scope, partner.value});
        }
        return found;
    }

    void compare_joint() {
        std::vector<Partner> before = partners(before_);
        std::vector<Partner> after = partners(after_);
        const auto take = [&](auto belong, auto say) {
            std::erase_if(before, [&](const Partner& older) {
                const auto newer = std::find_if(after.begin(), after.end(), [&](const Partner& each) { return belong(older, each); });
                if (newer == after.end()) return false;
                say(older, *newer);
                after.erase(newer);
                return true;
            });
        };
        take([](const Partner& a, const Partner& b) { return a.body == b.body; }, [](const Partner&, const Partner&) {});
        take([&](const Partner& a, const Partner& b) { return find_succession(sites_.after, b.body, a.body).has_value(); }, [&](const Partner& a, const Partner& b) {
            say_succeeded("joint-with", *a.scope, *b.scope, a.body, b.body);
        });
        for (const Partner& each : before) found_.push_back({"joint-with", fate_of_gone(), {each.scope}, {}, each.body, {}});
        for (const Partner& each : after) found_.push_back({"joint-with", fate_of_new(), {}, {each.scope}, {}, each.body});
    }

    const Edition& before_;
    const Edition& after_;
    const ComparedSites& sites_;
    std::vector<FactDifference> found_;
};

}  // namespace

std::vector<FactDifference> compare_facts(const Edition& before, const Edition& after, const ComparedSites& sites) {
    return FactComparison(before, after, sites).compare();
}

}  // namespace remit
