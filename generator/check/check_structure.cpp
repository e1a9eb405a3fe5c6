// Circles, groups without terms or place, empty sections, two editions in force.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

#include "generator/base/text.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

/// From a thing to those it names, with the place where it does.
struct Arrow {
    std::string to;
    Span span;
};
using Arrows = std::unordered_map<std::string, std::vector<Arrow>>;

// Finds each circle once, at the arrow that closes it. Depth-first with a stack of its own: chains may be long.
class CycleFinder {
public:
    CycleFinder(const Arrows& arrows, Rule rule, std::string_view verb, Diagnostics& diagnostics)
        : arrows_(arrows), rule_(rule), verb_(verb), diagnostics_(diagnostics) {}

    void search_from(const std::string& start) {
        if (!done_.contains(start)) push(start);
        while (!path_.empty()) {
            const auto found = arrows_.find(path_.back());
            std::size_t& next = next_.back();
            if (found == arrows_.end() || next == found->second.size()) {
                done_.insert(path_.back());
                on_path_.erase(path_.back());
                path_.pop_back();
                next_.pop_back();
                continue;
            }
            const Arrow& arrow = found->second[next++];
            if (on_path_.contains(arrow.to)) {
                if (closed_.insert(path_.back() + " " + arrow.to).second) report(arrow);
            }
            else if (!done_.contains(arrow.to)) push(arrow.to);
        }
    }

private:
    void push(const std::string& id) {
        path_.push_back(id);
        next_.push_back(0);
        on_path_.insert(id);
    }

    void report(const Arrow& closing) {
        std::string circle;
        for (auto at = std::find(path_.begin(), path_.end(), closing.to); at != path_.end(); ++at) {
            circle += *at + " → ";
        }
        diagnostics_.report(rule_, closing.span,
                            fmt::format("\"{}\" {} itself: {}{}", closing.to, verb_, circle, closing.to));
    }

    const Arrows& arrows_;
    Rule rule_;
    std::string_view verb_;
    Diagnostics& diagnostics_;
    std::vector<std::string> path_;
    std::vector<std::size_t> next_;
    std::unordered_set<std::string> on_path_, done_, closed_;
};

template <class T>
void find_cycles(const std::vector<T>& things, const Arrows& arrows, Rule rule, std::string_view verb,
                 Diagnostics& diagnostics) {
    CycleFinder finder(arrows, rule, verb, diagnostics);
    for (const T& thing : things) finder.search_from(thing.id.value);
}

template <class T>
void check_parents(const std::vector<T>& things, Diagnostics& diagnostics) {
    Arrows arrows;
    for (const T& thing : things) {
        if (thing.parent) arrows[thing.id.value].push_back({thing.parent->value.id, thing.parent->span});
    }
    find_cycles(things, arrows, Rule::parent_cycle, "is part of", diagnostics);
}

template <class T>
void check_succession(const std::vector<T>& things, Diagnostics& diagnostics) {
    Arrows arrows;
    for (const T& thing : things) {
        for (const Succession& each : thing.succeeds) {
            arrows[thing.id.value].push_back({each.from.value.id, each.from.span});
        }
    }
    find_cycles(things, arrows, Rule::succession_cycle, "succeeds", diagnostics);
}

// Documents that replace each other, and editions that supplement each other.
void check_replacement(const Site& site, Diagnostics& diagnostics) {
    Arrows documents, editions;
    for (const Document& document : site.documents) {
        for (const LocatedReference& each : document.replaces) {
            documents[document.id.value].push_back({each.value.id, each.span});
        }
    }
    find_cycles(site.documents, documents, Rule::succession_cycle, "replaces", diagnostics);
    for (const Edition& edition : site.editions) {
        const Located<std::string>& other = edition.supplements;
        if (other.span.known() && other.value != edition.id.value) {
            editions[edition.key()].push_back({edition.group.value + "/" + other.value, other.span});
        }
    }
    CycleFinder finder(editions, Rule::succession_cycle, "supplements", diagnostics);
    for (const Edition& edition : site.editions) finder.search_from(edition.key());
}

// Only what holds today can be a circle: who reported to whom in 2018 and the other way round in 2024 is history.
void check_reporting(const SiteIndex& index, Diagnostics& diagnostics) {
    Arrows arrows;
    for (const Group& group : index.site().groups) {
        const Edition* edition = find_current_edition(index, group.id.value);
        if (edition == nullptr) continue;
        for (const ReportingLine& line : edition->reports_to) {
            if (line.to && line.to->value.kind == Kind::group) {
                arrows[group.id.value].push_back({line.to->value.id, line.to->span});
            }
        }
    }
    find_cycles(index.site().groups, arrows, Rule::reporting_cycle, "reports to", diagnostics);
}

void check_groups(const SiteIndex& index, Diagnostics& diagnostics) {
    std::unordered_set<std::string> placed;
    for (const Edition& edition : index.site().editions) {
        placed.insert(edition.group.value);  // Terms say which partnership the group belongs to.
        for (const ReportingLine& line : edition.reports_to) {
            if (line.to) placed.insert(line.to->value.id);
        }
    }
    for (const Group& group : index.site().groups) {
        if (group.parent) placed.insert(group.parent->value.id);
    }
    std::unordered_set<std::string> unreadable;
    for (const Reference& each : index.site().unreadable) {
        if (each.kind == Kind::clause) unreadable.insert(each.id.substr(0, each.id.find('/')));
    }
    for (const Group& group : index.site().groups) {
        if (group.is_external() || unreadable.contains(group.id.value)) continue;
        const std::string& id = group.id.value;
        if (!is_kebab_case(id)) continue;   // Nothing can be hung on a name that is no id; that was reported.
        if (index.editions_of(id).empty() && group.kind != "team") {
            diagnostics.report(
                Rule::no_terms, group.id.span, fmt::format("no terms are held for \"{}\"", group.name),
                fmt::format("write terms/{}/<edition>.toml, or kind = \"external\" where none will be held", id));
        }
        if (group.status == "active" && !placed.contains(id) && !group.parent && group.partnerships.empty()) {
            diagnostics.report(Rule::orphan_group, group.id.span,
                               fmt::format("\"{}\" has no partnership, parent or reporting line", id));
        }
    }
}

void check_editions(const SiteIndex& index, Diagnostics& diagnostics) {
    std::unordered_map<std::string, const Edition*> in_force;
    for (const Edition& edition : index.site().editions) {
        for (const Section& section : edition.sections) {
            if (section.clauses.empty()) {
                const std::string shown = section.title.empty() ? section.number.value : section.title;
                diagnostics.report(Rule::empty_section, section.span,
                                   fmt::format("section \"{}\" has no clauses", shown));
            }
        }
        if (!is_marked_in_force(edition) || !edition.supplements.value.empty()) continue;
        const auto [other, first] = in_force.try_emplace(edition.group.value, &edition);
        if (first) continue;
        const bool same_date = other->second->date == edition.date;
        diagnostics.report(Rule::two_in_force, other->second->status.span,
                           fmt::format("\"{}\" is in force as well", edition.key()),
                           same_date ? fmt::format("or does one go with the other? Then it has `supplements = \"{}\"`",
                                                   other->second->id.value)
                                     : "this one is older: write `status = \"superseded\"`",
                           edition.status.span);
    }
}

}  // namespace

void check_structure(const SiteIndex& index, Diagnostics& diagnostics) {
    check_reporting(index, diagnostics);
    check_parents(index.site().groups, diagnostics);
    check_parents(index.site().agencies, diagnostics);
    check_succession(index.site().groups, diagnostics);
    check_succession(index.site().agencies, diagnostics);
    check_succession(index.site().partnerships, diagnostics);
    check_replacement(index.site(), diagnostics);
    check_groups(index, diagnostics);
    check_editions(index, diagnostics);
}

}  // namespace remit
