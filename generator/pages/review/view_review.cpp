// The page for the business team: what the linter found, which groups lack what, checklists.
#include <map>
#include <set>

#include "generator/base/text.h"
#include "generator/model/standing.h"
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/review/finding_places.h"
#include "generator/pages/review/review_views.h"

namespace remit {
namespace {

// A message names editions by the keys that an author writes, in quotes; a reader knows them by their names.
std::string for_readers(const SiteContext& context, const std::string& message) {
    std::string words;
    std::size_t done = 0, from = 0;
    for (std::size_t open; (open = message.find('"', from)) != std::string::npos;) {
        const std::size_t close = message.find('"', open + 1);
        if (close == std::string::npos) break;
        const std::string key = message.substr(open + 1, close - open - 1);
        from = open + 1;  // What stands between two quotes may also be between two that belong to others.
        if (context.index().find_edition(key) == nullptr) continue;
        words += message.substr(done, open - done) + context.name_of({Kind::clause, key, {}});
        done = from = close + 1;
    }
    words += message.substr(done);
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words + ".";
}

// What was found in one group's terms, or about one thing that is no group.
struct Subject {
    Reference thing;
    View::List findings, accepted;
};

class ReviewViewer {
public:
    explicit ReviewViewer(PageScope& scope) : scope_(scope), context_(scope.context()), places_(scope.site()) {}

    void view(View& view) {
        for (const Diagnostic& finding : context_.findings()) {
            if (finding.rule == Rule::unused_allow) unused_.insert({finding.span.file, finding.span.begin});
            add_finding(finding);
        }
        for (const Allowance& allowance : scope_.site().allowances) add_accepted(allowance);
        View::List parts;
        for (const std::string_view name : {"holds", "past", "other"}) {
            if (const auto part = parts_.find(name); part != parts_.end()) {
                parts.push_back(view_part(name, part->second));
            }
        }
        view.set("parts", std::move(parts)).set("no_findings", parts_.empty());
    }

private:
    using Subjects = std::map<std::string, Subject>;   ///< By name in small letters.

    std::string title_of(const Reference& thing) const {
        return thing == statement_place() ? scope_.words()("frame.accessibility") : context_.name_of(thing);
    }

    const Edition* edition_at(const Reference& place) const {
        return place.kind == Kind::clause ? scope_.index().find_edition(place.id) : nullptr;
    }

    // A group's own page and its terms are one subject; terms that hold no more stand apart, as nobody will change
    // them.
    Subject& subject_at(const Reference& place) {
        const Edition* edition = edition_at(place);
        const Reference thing =
            edition != nullptr ? Reference{Kind::group, edition->group.value, {}} : Reference{place.kind, place.id, {}};
        const bool past = edition != nullptr && is_superseded(context_.index(), *edition);
        Subjects& subjects = parts_[thing.kind != Kind::group ? "other" : past ? "past" : "holds"];
        return subjects.try_emplace(to_lower(title_of(thing)) + thing.text(), Subject{thing, {}, {}}).first->second;
    }

    // The heading names the group: what is left to say is the edition, and the clause where it prints a number.
    View view_finding(Rule rule, const Reference& place) const {
        const Edition* edition = edition_at(place);
        std::string label = edition != nullptr ? context_.edition_label(*edition) : title_of(place);
        const std::string clause =
            edition != nullptr && !place.part.empty() ? numbered_label(context_, *edition, place.part) : std::string{};
        if (!clause.empty()) label = scope_.words().with("name.clause", {label, clause});
        View each = scope_.link(place, std::move(label));
        each.set("finding", scope_.words().of("finding", describe(rule).slug));
        return each;
    }

    void add_finding(const Diagnostic& finding) {
        const auto place = places_.find(finding.span);
        // How files are written concerns those who keep them: `remit check` tells them.
        if (!place || finding.rule <= Rule::unused_allow) return;
        View each = view_finding(finding.rule, *place);
        each.set("message", for_readers(context_, finding.message));
        each.set("to_do", scope_.words().of("finding-do", describe(finding.rule).slug));
        subject_at(*place).findings.push_back(std::move(each));
    }

    void add_accepted(const Allowance& allowance) {
        const auto place = places_.find({allowance.rule.span.file, 0, 0});
        const auto rule = find_rule(allowance.rule.value);
        if (!place || !rule || unused_.contains({allowance.rule.span.file, allowance.rule.span.begin})) return;
        View each = view_finding(*rule, *place);
        each.set("reason", allowance.reason);
        subject_at(*place).accepted.push_back(std::move(each));
    }

    View view_part(std::string_view name, Subjects& subjects) const {
        View::List views;
        for (auto& [key, subject] : subjects) {
            View each = scope_.link(subject.thing, title_of(subject.thing));
            std::string anchor = std::string(name) + "-" + std::string(name_of(subject.thing.kind));
            if (!subject.thing.id.empty()) anchor += "-" + subject.thing.id;
            each.set("anchor", std::move(anchor));
            each.set("findings", std::move(subject.findings)).set("accepted", std::move(subject.accepted));
            views.push_back(std::move(each));
        }
        View part;
        part.set("anchor", "findings-" + std::string(name)).set("part_title", scope_.words().of("review-part", name));
        part.set("subjects", std::move(views));
        return part;
    }

    PageScope& scope_;
    const SiteContext& context_;
    FindingPlaces places_;
    std::set<std::pair<FileNumber, std::uint32_t>> unused_;   ///< Allowances that silence nothing, by where they stand.
    std::map<std::string_view, Subjects> parts_;
};

}  // namespace

void view_review(PageScope& scope, View& view) {
    set_title(scope, "review", view);
    ReviewViewer(scope).view(view);
    view_completeness(scope, view);
    view_checklists(scope, view);
}

}  // namespace remit
