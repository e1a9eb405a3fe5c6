// The page for the business team: what the linter found, which groups lack what, checklists.
#include <algorithm>
#include <map>

#include "generator/base/text.h"
#include "generator/pages/finding_place.h"
#include "generator/pages/views.h"

namespace remit {
namespace {

// A message names editions by the keys that an author writes; a reader knows them by their names.
std::string for_readers(const SiteContext& context, std::string message) {
    for (const Edition& edition : context.site().editions) {
        const std::string key = "\"" + edition.key() + "\"";
        for (std::size_t at = message.find(key); at != std::string::npos; at = message.find(key, at)) {
            message.replace(at, key.size(), context.name_of({Kind::clause, edition.key(), {}}));
        }
    }
    if (!message.empty() && message[0] >= 'a' && message[0] <= 'z') message[0] = static_cast<char>(message[0] - 'a' + 'A');
    return message + ".";
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
        for (const Diagnostic& finding : context_.findings()) add_finding(finding);
        for (const Allowance& allowance : scope_.site().allowances) add_accepted(allowance);
        View::List parts;
        for (const std::string_view name : {"holds", "past", "other"}) {
            if (const auto part = parts_.find(name); part != parts_.end()) parts.push_back(view_part(name, part->second));
        }
        view.set("parts", std::move(parts)).set("no_findings", parts_.empty());
    }

private:
    using Subjects = std::map<std::string, Subject>;   ///< By name in small letters.

    const Edition* edition_at(const Reference& place) const {
        return place.kind == Kind::clause ? scope_.index().find_edition(place.id) : nullptr;
    }

    // A group's own page and its terms are one subject; terms that hold no more stand apart, as nobody will change them.
    Subject& subject_at(const Reference& place) {
        const Edition* edition = edition_at(place);
        const Reference thing = edition != nullptr ? Reference{Kind::group, edition->group.value, {}} : Reference{place.kind, place.id, {}};
        const bool past = edition != nullptr && context_.is_superseded(*edition);
        Subjects& subjects = parts_[thing.kind != Kind::group ? "other" : past ? "past" : "holds"];
        return subjects.try_emplace(to_lower(context_.name_of(thing)) + thing.text(), Subject{thing, {}, {}}).first->second;
    }

    // The heading names the group: what is left to say is the edition, and the clause where it prints a number.
    View view_finding(Rule rule, const Reference& place) const {
        const Edition* edition = edition_at(place);
        std::string label = edition != nullptr ? context_.edition_label(*edition) : context_.name_of(place);
        const std::string clause = edition != nullptr && !place.part.empty() ? context_.clause_label(*edition, place.part) : std::string{};
        if (clause.find_first_of("0123456789") != std::string::npos) label = scope_.words().with("name.clause", {label, clause});
        View each = scope_.link(place, std::move(label));
        each.set("finding", scope_.words().of("finding", describe(rule).slug));
        return each;
    }

    void add_finding(const Diagnostic& finding) {
        const auto place = places_.find(finding.span);
        // How files are written concerns those who keep them: `remit check` tells them.
        if (!place || finding.rule <= Rule::unused_allow) return;
        View each = view_finding(finding.rule, *place);
        each.set("message", for_readers(context_, finding.message)).set("to_do", scope_.words().of("finding-do", describe(finding.rule).slug));
        subject_at(*place).findings.push_back(std::move(each));
    }

    void add_accepted(const Allowance& allowance) {
        const auto place = places_.find({allowance.rule.span.file, 0, 0});
        const auto rule = find_rule(allowance.rule.value);
        const bool unused = std::any_of(context_.findings().begin(), context_.findings().end(), [&](const Diagnostic& finding) {
            return finding.rule == Rule::unused_allow && finding.span.file == allowance.rule.span.file && finding.span.begin == allowance.rule.span.begin;
        });
        if (!place || !rule || unused) return;
        View each = view_finding(*rule, *place);
        each.set("reason", allowance.reason);
        subject_at(*place).accepted.push_back(std::move(each));
    }

    View view_part(std::string_view name, Subjects& subjects) const {
        View::List views;
        for (auto& [key, subject] : subjects) {
            View each = scope_.link(subject.thing);
            each.set("anchor", std::string(name) + "-" + std::string(name_of(subject.thing.kind)) + "-" + subject.thing.id);
            each.set("findings", std::move(subject.findings)).set("accepted", std::move(subject.accepted));
            views.push_back(std::move(each));
        }
        View part;
        part.set("anchor", "findings-" + std::string(name)).set("part_title", scope_.words().of("review-part", name)).set("subjects", std::move(views));
        return part;
    }

    PageScope& scope_;
    const SiteContext& context_;
    FindingPlaces places_;
    std::map<std::string_view, Subjects> parts_;
};

}  // namespace

void view_review(PageScope& scope, View& view) {
    view.set("title", scope.words()("title.review")).set("description", scope.words()("description.review"));
    ReviewViewer(scope).view(view);
    view_completeness(scope, view);
    view_checklists(scope, view);
}

}  // namespace remit
