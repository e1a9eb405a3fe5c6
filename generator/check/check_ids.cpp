// Ids: well formed, and one thing each.
#include <algorithm>
#include <unordered_map>

#include "generator/base/text.h"
#include "generator/check/rules.h"
#include "generator/model/things.h"

namespace remit {
namespace {

// The ids of one kind. Case does not tell ids apart: not every file system would.
class IdSet {
public:
    IdSet(std::string_view what, Diagnostics& diagnostics) : what_(what), diagnostics_(diagnostics) {}

    void add(const Located<std::string>& id, const std::string& within = {}) {
        if (!id.span.known() || id.value.empty()) return;
        const auto [other, first] = seen_.emplace(within + to_lower(id.value), id);
        if (first) return;
        const bool same = other->second.value == id.value;
        diagnostics_.report(Rule::duplicate_id, id.span,
                            "there is already " + std::string(what_) + " \"" + other->second.value + "\"",
                            same ? "" : "capital and small letters count as the same: not every disk tells them apart",
                            other->second.span);
    }

    void add_written(const Located<std::string>& id, const std::string& within = {}) {
        if (id.span.known() && !is_kebab_case(id.value)) {
            diagnostics_.report(Rule::bad_id, id.span, "\"" + id.value + "\" is not an id",
                                "an id has small letters, digits and single hyphens" + suggestion(id.value));
        }
        add(id, within);
    }

private:
    // Only where no letter would be lost: "zoé" is not to become "zo".
    static std::string suggestion(const std::string& id) {
        const bool ascii =
            std::all_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        const std::string better = slug_of(id);
        return ascii && !better.empty() ? ": \"" + better + "\"" : std::string{};
    }

    std::string_view what_;
    Diagnostics& diagnostics_;
    std::unordered_map<std::string, Located<std::string>> seen_;  ///< In small letters → as written.
};

// Ids that are file names: load/ has checked their form. Editions have theirs within a group.
void check_files(const Site& site, Diagnostics& diagnostics) {
    for_each_kind([&](const auto& kind) {
        if constexpr (!Is<typename std::remove_cvref_t<decltype(kind)>::Thing, Edition>) {
            if (kind.folder.empty()) return;
            IdSet ids(kind.what, diagnostics);
            for (const auto& thing : kind.of(site)) {
                if constexpr (requires { thing.id; }) ids.add(thing.id);
            }
        }
    });
}

}  // namespace

void check_ids(const Site& site, Diagnostics& diagnostics) {
    check_files(site, diagnostics);
    IdSet editions("an edition", diagnostics), posts("a post", diagnostics), terms("a term", diagnostics);
    IdSet provisions("a provision", diagnostics), footnotes("a footnote", diagnostics), points("a point", diagnostics);
    for (const Edition& edition : site.editions) {
        editions.add(edition.id, to_lower(edition.group.value) + "/");
        IdSet addresses("an address", diagnostics);
        for (const Section& section : edition.sections) {
            addresses.add(section.id);
            visit_clauses(section.clauses, [&](const Clause& clause, std::size_t) { addresses.add(clause.id); });
        }
        for (const Footnote& footnote : edition.footnotes) footnotes.add(footnote.number, edition.key() + "#");
    }
    for (const Post& post : site.posts) posts.add_written(post.id);
    for (const Term& term : site.terms) {
        if (!term.id.value.empty() || !term.id.span.known()) terms.add_written(term.id);
        else
            diagnostics.report(Rule::bad_id, term.id.span, "no id can be made from this name",
                               "write `id = \"…\"`, in small letters, digits and hyphens");
    }
    for (const Checklist& checklist : site.checklists) {
        for (const ChecklistPoint& point : checklist.points) points.add_written(point.id, checklist.id.value + "#");
    }
    for (const Document& document : site.documents) {
        for (const Provision& provision : document.provisions) {
            provisions.add_written(provision.id, document.id.value + "#");
        }
    }
}

}  // namespace remit
