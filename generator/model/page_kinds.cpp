#include "generator/model/page_kinds.h"

#include <algorithm>

namespace remit {

std::vector<std::string_view> layout_names() {
    std::vector<std::string_view> names;
    for (const PageKindDescription& each : page_kinds) {
        const bool fresh = std::find(names.begin(), names.end(), each.layout) == names.end();
        if (fresh && !each.layout.empty()) names.push_back(each.layout);
    }
    return names;
}

std::string_view listed_name(PageKind kind) {
    const std::string_view address = describe(kind).address;
    return address.substr(0, address.rfind('.'));
}

std::vector<std::string_view> listed_names() {
    std::vector<std::string_view> names;
    for (const PageKindDescription& each : page_kinds) {
        if (each.listed) names.push_back(listed_name(each.kind));
    }
    return names;
}

std::optional<PageKind> find_listed_page(std::string_view name) {
    for (const PageKindDescription& each : page_kinds) {
        if (each.listed && listed_name(each.kind) == name) return each.kind;
    }
    return std::nullopt;
}

}  // namespace remit
