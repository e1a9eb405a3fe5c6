// Documents that were replaced or are not held; disputes that go by different sections.
#include <fmt/format.h>

#include <map>
#include <set>

#include "generator/check/editions.h"
#include "generator/check/rules.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

/// A document that replaced another, and where its file says so.
struct Replacement {
    const Document* newer = nullptr;
    Span said;
};

class DocumentChecker {
public:
    DocumentChecker(const SiteIndex& index, Diagnostics& diagnostics)
        : index_(index), today_(index.site().settings.as_of), diagnostics_(diagnostics) {
        for (const Document& document : index.site().documents) {
            if (!today_.empty() && document.date.is_after(today_)) continue;
            for (const LocatedReference& older : document.replaces) {
                replaced_by_.try_emplace(older.value.id, Replacement{&document, older.span});
            }
        }
    }

    void check(const Edition& edition) {
        if (!is_live(index_, edition)) return;
        std::map<std::string, std::vector<const Link*>> cited;
        visit_printed(edition, [&](const RichText& text) {
            for (const Link& link : text.links) {
                if (link.address.empty() && link.reference.kind == Kind::document) {
                    cited[link.reference.id].push_back(&link);
                }
            }
        });
        for (const auto& [id, links] : cited) {
            const Document* document = index_.find_document(id);
            if (document == nullptr) continue;
            check_replaced(*document, links);
            check_supplied(*document, *links.front());
        }
    }

    // Two groups of one partnership that settle disputes by different sections of one document.
    void check_escalations() {
        // By partnership and document.
        std::map<std::pair<std::string, std::string>, std::pair<const Link*, const Edition*>> first;
        for (const Edition& edition : index_.site().editions) {
            if (!is_live(index_, edition) || edition.partnerships.empty()) continue;
            for (const Escalation& escalation : edition.escalations) {
                for (const Link& link : escalation.to.links) {
                    if (!link.address.empty() || link.reference.kind != Kind::document || link.reference.part.empty()) {
                        continue;
                    }
                    const auto [found, is_first] =
                        first.try_emplace({edition.partnerships.front().value.id, link.reference.id}, &link, &edition);
                    const auto& [other, other_edition] = found->second;
                    if (is_first || other->reference.part == link.reference.part || other_edition == &edition) continue;
                    diagnostics_.report(
                        Rule::escalation_differs, link.span,
                        fmt::format("disputes go by {} of \"{}\" here, by {} in \"{}\"", label_of(link.reference),
                                    called(index_, link.reference), label_of(other->reference), other_edition->key()),
                        "check both against the document as it is now: the two may be of different versions",
                        other->span);
                }
            }
        }
    }

private:
    std::string label_of(const Reference& provision) const {
        const Document* document = index_.find_document(provision.id);
        if (document == nullptr) return provision.part;
        for (const Provision& each : document->provisions) {
            if (each.id.value == provision.part) return each.label;
        }
        return provision.part;
    }

    void check_replaced(const Document& document, const std::vector<const Link*>& links) {
        auto found = replaced_by_.find(document.id.value);
        if (found == replaced_by_.end()) return;
        Replacement newest = found->second;
        // Documents may replace each other in a circle; that is reported elsewhere.
        std::set<std::string> passed{document.id.value};
        for (; found != replaced_by_.end() && passed.insert(found->second.newer->id.value).second;
             found = replaced_by_.find(found->second.newer->id.value)) {
            newest = found->second;
        }
        std::string often = links.size() == 1 ? std::string{} : fmt::format(", in {} places", links.size());
        diagnostics_.report(Rule::superseded_guidance, links.front()->span,
                            fmt::format("\"{}\", cited here{}, has been replaced by \"{}\"", document.short_form(),
                                        often, newest.newer->short_form()),
                            "have the group bring its terms up to date; here they stay as printed", newest.said);
    }

    void check_supplied(const Document& document, const Link& link) {
        const bool public_law = document.kind == "legislation" || document.kind == "guidance";
        if (document.supplied || public_law || !document.url.empty() || !document.asset.empty() ||
            !told_.insert(&document).second) {
            return;
        }
        diagnostics_.report(
            Rule::document_not_supplied, link.span,
            fmt::format("\"{}\", cited here, is not held, and no address is given for it", document.short_form()),
            "add its `url`, or the file as its `asset`", document.id.span);
    }

    const SiteIndex& index_;
    const PartialDate today_;
    Diagnostics& diagnostics_;
    std::map<std::string, Replacement> replaced_by_;
    std::set<const Document*> told_;  ///< Not supplied, and reported where it is first cited.
};

}  // namespace

void check_documents(const SiteIndex& index, Diagnostics& diagnostics) {
    DocumentChecker checker(index, diagnostics);
    for (const Edition& edition : index.site().editions) checker.check(edition);
    checker.check_escalations();
}

}  // namespace remit
