#include "generator/compare/neighbours.h"

#include "generator/base/text.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

// "2018-04-constitution" → "constitution": what a supplement's id says besides its date.
std::string_view kind_of(const Edition& supplement) {
    const std::string_view id = supplement.id.value;
    const std::size_t begin = id.find_first_not_of("0123456789-");
    return begin == std::string_view::npos ? std::string_view{} : id.substr(begin);
}

bool are_of_one_kind(const Edition& one, const Edition& other) {
    if (one.supplements.value == other.supplements.value) return false;   // Two documents beside one edition.
    return (!kind_of(one).empty() && kind_of(one) == kind_of(other)) || to_lower(one.title) == to_lower(other.title);
}

// The newest of `editions` that is certainly older: of "2022" and "2022-01" neither is.
const Edition* find_last_before(const Edition& edition, const std::vector<const Edition*>& editions, bool summaries) {
    for (auto older = editions.rbegin(); older != editions.rend(); ++older) {
        if (edition.date.is_after((*older)->date) && (summaries || !is_summary(**older))) return *older;
    }
    return nullptr;
}

}  // namespace

std::vector<Neighbours> neighbours_in(const SiteIndex& site, std::string_view group) {
    std::vector<Neighbours> found;
    std::vector<const Edition*> supplements;
    std::vector<const Edition*> agreed;   // No drafts, no supplements.
    for (const Edition* edition : site.editions_of(group)) {
        if (!edition->supplements.value.empty()) {
            for (auto older = supplements.rbegin(); older != supplements.rend(); ++older) {
                if (!are_of_one_kind(**older, *edition)) continue;
                found.push_back({*older, edition});
                break;
            }
            supplements.push_back(edition);
            continue;
        }
        const Edition* last = find_last_before(*edition, agreed, true);
        const Edition* last_full = find_last_before(*edition, agreed, false);
        if (last != nullptr) found.push_back({last, edition});
        if (last_full != nullptr && last_full != last && !is_summary(*edition)) found.push_back({last_full, edition});
        if (!is_draft(*edition)) agreed.push_back(edition);
    }
    return found;
}

}  // namespace remit
