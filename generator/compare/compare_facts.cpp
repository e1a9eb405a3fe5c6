#include <algorithm>

#include "generator/compare/fact_difference.h"
#include "generator/compare/same_facts.h"
#include "generator/compare/succession.h"
#include "generator/model/history.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

// How `newer` comes to stand for `older`; nothing where it does not.
std::optional<Predecessor> find_succession(const SiteIndex& site, const Reference& newer, const Reference& older) {
    for (Predecessor& each : predecessors_of(site, newer)) {
        if (each.reference == older) return std::move(each);
    }
    return std::nullopt;
}

class FactComparison {
public:
    FactComparison(const Edition& before, const Edition& after, const ComparedSites& sites)
        : before_(before), after_(after), sites_(sites) {}

    std::vector<FactDifference> compare() {
        for (const Topic& topic : all_topics) {
            visit_topic(before_, topic, [&]<class T>(const FactList<T>& before) {
                visit_topic(after_, topic, [&](const auto& after) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(after)>, FactList<T>>)
                        compare(topic.name, before, after);
                });
            });
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] FactFate fate_of_gone() const {
        return is_summary(after_) ? FactFate::not_stated_after : FactFate::dropped;
    }
    [[nodiscard]] FactFate fate_of_new() const {
        return is_summary(before_) ? FactFate::not_stated_before : FactFate::added;
    }

    // Takes pairs out of both lists for which `belong(older, newer)` is true; `say(older, newer)` says what differs in
    // them.
    template <class T, class Belong, class Say>
    static void pair_up(FactList<T>& before, FactList<T>& after, Belong belong, Say say) {
        for (auto older = before.begin(); older != before.end();) {
            const auto newer =
                std::find_if(after.begin(), after.end(), [&](const T* each) { return belong(**older, *each); });
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
        const Named* then = sites_.before.find_named(body->value);
        const Named* now = sites_.after.find_named(body->value);
        if (then == nullptr || now == nullptr || name_at(*then, before_.date) == name_at(*now, after_.date)) return;
        found_.push_back({topic, FactFate::renamed, {&older}, {&newer}, body->value, body->value});
    }

    template <class T>
    [[nodiscard]] bool is_succeeded(const T& older, const T& newer) const {
        const auto was = body_of(older);
        const auto is = body_of(newer);
        return was && is && was->value.kind == is->value.kind && find_succession(sites_.after, is->value, was->value);
    }

    template <class T>
    void say_succeeded(std::string_view topic, const T& older, const T& newer, const Reference& was,
                       const Reference& is) {
        found_.push_back({topic,
                          FactFate::succeeded,
                          {&older},
                          {&newer},
                          was,
                          is,
                          find_succession(sites_.after, is, was)->inferred});
    }

    template <class T>
    void compare(std::string_view topic, FactList<T> before, FactList<T> after) {
        pair_up(
            before, after, [](const T& a, const T& b) { return same_fact(a, b); },
            [&](const T& a, const T& b) { say_if_renamed(topic, a, b); });
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

    void compare(std::string_view, FactList<Member> before, FactList<Member> after) {
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
            if (!same_fact(a, b, false)) found_.push_back({"members", FactFate::changed, {&a}, {&b}, {}, {}});
            say_if_renamed("members", a, b);
        };
        const auto same_who = [](const Member& a, const Member& b) {
            const bool keys = a.agency || a.group || a.post || a.person;
            return keys && same_reference(a.agency, b.agency) && same_reference(a.group, b.group) &&
                   same_reference(a.post, b.post) && same_reference(a.person, b.person);
        };
        const auto same_first = [](const Member& a, const Member& b) {
            return body_of(a) && same_reference(body_of(a), body_of(b));
        };
        // The very seat, then a seat of the same body, then a seat of its successor.
        pair_up(
            before, after,
            [](const Member& a, const Member& b) {
                return same_fact(a, b, false) && same_reference(body_of(a), body_of(b)) &&
                       same_reference(a.post, b.post);
            },
            say);
        pair_up(
            before, after, [&](const Member& a, const Member& b) { return same_who(a, b) && a.seat == b.seat; }, say);
        pair_up(before, after, same_who, say);
        pair_up(before, after, same_first, say);
        pair_up(
            before, after, [&](const Member& a, const Member& b) { return is_succeeded(a, b); },
            [&](const Member& a, const Member& b) {
                say_succeeded("members", a, b, body_of(a)->value, body_of(b)->value);
            });
        for (const Member* member : before) found_.push_back({"members", fate_of_gone(), {member}, {}, {}, {}});
        for (const Member* member : after) found_.push_back({"members", fate_of_new(), {}, {member}, {}, {}});
        const auto rank = [](const FactDifference& each) {
            return each.after.empty() ? 0 : each.before.empty() ? 1 : each.fate == FactFate::succeeded ? 2 : 3;
        };
        std::stable_sort(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(),
                         [&](const FactDifference& a, const FactDifference& b) { return rank(a) < rank(b); });
    }

    struct Partner {
        const Scope* scope;
        Reference body;
    };
    static std::vector<Partner> partners(const FactList<Scope>& scopes) {
        std::vector<Partner> found;
        for (const Scope* scope : scopes) {
            for (const LocatedReference& partner : scope->joint_with) found.push_back({scope, partner.value});
        }
        return found;
    }

    void compare(std::string_view topic, const FactList<Scope>& scopes_before, const FactList<Scope>& scopes_after) {
        std::vector<Partner> before = partners(scopes_before);
        std::vector<Partner> after = partners(scopes_after);
        const auto take = [&](auto belong, auto say) {
            std::erase_if(before, [&](const Partner& older) {
                const auto newer =
                    std::find_if(after.begin(), after.end(), [&](const Partner& each) { return belong(older, each); });
                if (newer == after.end()) return false;
                say(older, *newer);
                after.erase(newer);
                return true;
            });
        };
        take([](const Partner& a, const Partner& b) { return a.body == b.body; },
             [](const Partner&, const Partner&) {});
        take([&](const Partner& a,
                 const Partner& b) { return find_succession(sites_.after, b.body, a.body).has_value(); },
             [&](const Partner& a, const Partner& b) { say_succeeded(topic, *a.scope, *b.scope, a.body, b.body); });
        for (const Partner& each : before) found_.push_back({topic, fate_of_gone(), {each.scope}, {}, each.body, {}});
        for (const Partner& each : after) found_.push_back({topic, fate_of_new(), {}, {each.scope}, {}, each.body});
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
