// Facts that two texts state of one thing, and that do not agree.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "generator/base/text.h"
#include "generator/check/editions.h"
#include "generator/check/rules.h"

namespace remit {
namespace {

/// A body in a list of an edition: how it is told from others, how it is shown, where it stands.
struct Listed {
    std::string key;
    std::string shown;
    Span span;
};
using List = std::vector<Listed>;

std::vector<std::string> not_in(const List& other, const List& own) {
    std::vector<std::string> missing;
    for (const Listed& each : own) {
        const bool known =
            std::any_of(other.begin(), other.end(), [&](const Listed& there) { return there.key == each.key; });
        if (!known) missing.push_back(each.shown);
    }
    return missing;
}

std::string quoted(const std::vector<std::string>& names) {
    std::vector<std::string> all;
    all.reserve(names.size());
    for (const std::string& name : names) all.push_back(fmt::format("\"{}\"", name));
    return join_list(all, ", ", " and ");
}

std::string shown_text(const RichText& text) {
    std::string words = plain_text(text);
    if (words.size() > 60) words = words.substr(0, words.find_last_of(' ', 60)) + " …";
    return words;
}

class AgreementChecker {
public:
    AgreementChecker(const SiteIndex& index, Diagnostics& diagnostics) : index_(index), diagnostics_(diagnostics) {}

    void check(const Edition& edition) {
        check_clauses(edition);
        check_scopes(edition);
        check_reports(edition);
        if (edition.supplements.value.empty()) return;
        const Edition* terms = index_.find_edition(edition.group.value + "/" + edition.supplements.value);
        if (terms == nullptr) return;
        compare(members_of(edition), *terms, members_of(*terms), "members");
        compare(recipients_of(edition), *terms, recipients_of(*terms), "bodies to report to");
        for (const Edition& each : index_.site().editions) {
            const bool covered =
                edition.restates && each.restates && each.restates->document.value == edition.restates->document.value;
            if (covered && &each != &edition) check_attendance(edition, each);
        }
    }

private:
    void check_clauses(const Edition& edition) {
        if (edition.sections.empty()) return;
        visit_facts(edition, [&](const Fact& fact) {
            const auto leads_to_clause = [](const Link& link) { return link.reference.kind == Kind::clause; };
            const bool told_in_note = std::any_of(fact.note.links.begin(), fact.note.links.end(), leads_to_clause);
            if (!fact.clause.value.empty() || fact.inferred || told_in_note) return;
            diagnostics_.report(Rule::fact_without_clause, fact.span,
                                "this fact does not say in which clause it stands",
                                "add `clause`, such as clause = \"3.5\"");
        });
    }

    List members_of(const Edition& edition) const {
        List list;
        for (const Member& member : edition.members) {
            const auto& who = member.agency  ? member.agency
                              : member.group ? member.group
                              : member.post  ? member.post
                                             : member.person;
            if (who) list.push_back({who->value.text(), called(index_, who->value), who->span});
            else if (!member.text.empty()) {
                list.push_back({plain_text(member.text), shown_text(member.text), member.text.span});
            }
        }
        return list;
    }

    List recipients_of(const Edition& edition) const {
        List list;
        for (const ReportingLine& line : edition.reports_to) {
            const Reference* to = nullptr;
            if (line.to) to = &line.to->value;
            else if (!line.text.links.empty()) to = &line.text.links.front().reference;
            const Span span = line.to ? line.to->span : line.text.span;
            if (to != nullptr) list.push_back({to->text(), called(index_, *to), span});
            else list.push_back({plain_text(line.text), shown_text(line.text), line.text.span});
        }
        return list;
    }

    // Only where both have a list: to leave one out is not to contradict the other.
    void compare(const List& here, const Edition& terms, const List& there, const char* what) {
        if (here.empty() || there.empty()) return;
        const auto only_here = not_in(there, here);
        const auto only_there = not_in(here, there);
        if (only_here.empty() && only_there.empty()) return;
        const auto first = std::find_if(here.begin(), here.end(), [&](const Listed& each) {
            return !only_here.empty() && each.shown == only_here.front();
        });
        const Span at = first == here.end() ? here.front().span : first->span;
        const auto second = std::find_if(there.begin(), there.end(), [&](const Listed& each) {
            return !only_there.empty() && each.shown == only_there.front();
        });
        std::vector<std::string> parts;
        if (!only_here.empty()) parts.push_back("only here: " + quoted(only_here));
        if (!only_there.empty()) parts.push_back(fmt::format("only in \"{}\": {}", terms.key(), quoted(only_there)));
        diagnostics_.report(Rule::supplement_differs, at,
                            fmt::format("two lists of the {} differ; {}", what, join_list(parts, "; ", "; ")),
                            "ask the group which list holds",
                            second == there.end() ? there.front().span : second->span);
    }

    // Deputies at more of the meetings than the document over all groups allows, or at fewer.
    void check_attendance(const Edition& over_all, const Edition& edition) {
        if (!over_all.attendance || !edition.attendance || over_all.attendance->deputies_share.empty()) return;
        const auto share = [](const Edition& of) -> double {
            const std::string& stated = of.attendance->deputies_share;
            const std::size_t slash = stated.find('/');
            if (slash != std::string::npos) {
                return std::stod(stated.substr(0, slash)) / std::stod(stated.substr(slash + 1));
            }
            const bool known = of.attendance->deputies_per_year && of.meetings && of.meetings->per_year.value_or(0) > 0;
            return known ? static_cast<double>(*of.attendance->deputies_per_year) / *of.meetings->per_year : -1;
        };
        const double here = share(edition), there = share(over_all);
        if (here < 0 || std::abs(here - there) < 0.001) return;
        diagnostics_.report(Rule::attendance_differs, edition.attendance->span,
                            fmt::format("deputies may come to {:.0f}% of the meetings here, but to {:.0f}% by \"{}\"",
                                        here * 100, there * 100, over_all.key()),
                            "ask the group which rule holds", over_all.attendance->span);
    }

    // What a document says of another group, against that group's own terms.
    void check_scopes(const Edition& edition) {
        for (const Scope& said : edition.scopes) {
            if (!said.group || said.group->value.id == edition.group.value) continue;
            const Edition* terms = find_beside(index_, edition, said.group->value.id);
            if (terms == nullptr) continue;
            const auto own = std::find_if(terms->scopes.begin(), terms->scopes.end(),
                                          [](const Scope& scope) { return !scope.group; });
            if (own != terms->scopes.end()) compare_scopes(edition, said, *own);
            compare_joint(edition, said, own == terms->scopes.end() ? nullptr : &*own, *terms);
        }
    }

    void compare_scopes(const Edition& edition, const Scope& said, const Scope& own) {
        if (said.area.span.known() && own.area.span.known() && to_lower(said.area.value) != to_lower(own.area.value)) {
            diagnostics_.report(Rule::remit_differs, own.area.span,
                                fmt::format("the area is \"{}\" here, but \"{}\" in \"{}\"", own.area.value,
                                            said.area.value, edition.key()),
                                ask_hint, said.area.span);
        }
        const auto list_of = [](const Scope& scope) {
            List list;
            for (const Located<std::string>& subject : scope.subjects) {
                list.push_back({to_lower(subject.value), subject.value, subject.span});
            }
            return list;
        };
        const List here = list_of(own), there = list_of(said);
        if (here.empty() || there.empty()) return;
        const auto only_here = not_in(there, here), only_there = not_in(here, there);
        if (only_here.empty() && only_there.empty()) return;
        std::vector<std::string> parts;
        if (!only_here.empty()) parts.push_back("only here: " + quoted(only_here));
        if (!only_there.empty()) parts.push_back(fmt::format("only in \"{}\": {}", edition.key(), quoted(only_there)));
        diagnostics_.report(Rule::remit_differs, own.span,
                            fmt::format("two lists of the group's subjects differ; {}", join_list(parts, "; ", "; ")),
                            ask_hint, said.span);
    }

    void compare_joint(const Edition& edition, const Scope& said, const Scope* own, const Edition& terms) {
        for (const LocatedReference& partner : said.joint_with) {
            const bool agreed = own != nullptr &&
                                std::any_of(own->joint_with.begin(), own->joint_with.end(),
                                            [&](const LocatedReference& each) { return each.value == partner.value; });
            if (agreed) continue;
            diagnostics_.report(Rule::one_sided_joint, terms.title_span,
                                fmt::format("\"{}\" calls this a joint group with \"{}\"; these terms do not",
                                            edition.key(), called(index_, partner.value)),
                                ask_hint, partner.span);
        }
        if (own == nullptr || said.joint_with.empty()) return;
        for (const LocatedReference& partner : own->joint_with) {
            const bool agreed = std::any_of(said.joint_with.begin(), said.joint_with.end(),
                                            [&](const LocatedReference& each) { return each.value == partner.value; });
            if (!agreed) {
                diagnostics_.report(Rule::one_sided_joint, partner.span,
                                    fmt::format("\"{}\" leaves \"{}\" out of the bodies that share this group",
                                                edition.key(), called(index_, partner.value)),
                                    ask_hint, said.span);
            }
        }
    }

    // Reports that one group expects, and the other's terms of the same date know nothing of.
    void check_reports(const Edition& edition) {
        for (const Relation& relation : edition.relations) {
            if (relation.kind != "receives-reports-from" || !relation.to || relation.to->value.kind != Kind::group) {
                continue;
            }
            const Edition* other = find_beside(index_, edition, relation.to->value.id);
            if (other == nullptr) continue;
            const auto leads_here = [&](const std::optional<LocatedReference>& to) {
                return to && to->value == Reference{Kind::group, edition.group.value, {}};
            };
            const bool known = std::any_of(other->reports_to.begin(), other->reports_to.end(),
                                           [&](const ReportingLine& line) { return leads_here(line.to); }) ||
                               std::any_of(other->relations.begin(), other->relations.end(),
                                           [&](const Relation& each) { return leads_here(each.to); });
            if (known) continue;
            diagnostics_.report(
                Rule::one_sided_report, relation.to->span,
                fmt::format("reports are expected from \"{}\", but its own terms (\"{}\") do not say so",
                            called(index_, relation.to->value), other->key()),
                "compare both with the source; ask the two groups", other->title_span);
        }
    }

    static constexpr const char* ask_hint = "compare both with the source; ask the group which one holds";

    const SiteIndex& index_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_agreement(const SiteIndex& index, Diagnostics& diagnostics) {
    AgreementChecker checker(index, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
}

}  // namespace remit
