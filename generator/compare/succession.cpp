#include "generator/compare/succession.h"

#include <algorithm>

namespace remit {
namespace {

const std::vector<Succession>* successions_of(const SiteIndex& site, const Reference& reference) {
    if (reference.kind == Kind::agency) {
        const Agency* agency = site.find_agency(reference.id);
        return agency == nullptr ? nullptr : &agency->succeeds;
    }
    if (reference.kind == Kind::group) {
        const Group* group = site.find_group(reference.id);
        return group == nullptr ? nullptr : &group->succeeds;
    }
    return nullptr;
}

}  // namespace

std::vector<Predecessor> predecessors_of(const SiteIndex& site, const Reference& reference) {
    std::vector<Predecessor> found{{reference, false}};
    for (std::size_t at = 0; at < found.size(); ++at) {
        const std::vector<Succession>* from = successions_of(site, found[at].reference);
        if (from == nullptr) continue;
        for (const Succession& succession : *from) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const Predecessor& each) {
                return each.reference == succession.from.value;
            });
            if (!known) found.push_back({succession.from.value, succession.inferred || found[at].inferred});
        }
    }
    found.erase(found.begin());
    return found;
}

}  // namespace remit
