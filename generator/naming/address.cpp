#include "generator/naming/address.h"

#include <algorithm>

#include "generator/base/digest.h"
#include "generator/base/text.h"

namespace remit {
namespace {

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view kept = "-._~!$'()*+,;=:@/";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kept.find(c) != std::string_view::npos;
        const auto byte = static_cast<unsigned char>(c);
        if (plain) encoded += c;
        else (encoded += '%') += {hex[byte >> 4U], hex[byte & 0xFU]};
    }
    return encoded;
}

// So short that two of them, with what stands around them, are the name of a file.
std::string shortened(std::string_view id) {
    constexpr std::size_t most = 120;
    constexpr std::size_t digits = 16;
    if (id.size() <= most) return std::string(id);
    return std::string(id.substr(0, most - digits - 1)) + "-" + digest_of(id).substr(0, digits);
}

}  // namespace

Address address_of(const Reference& reference) {
    switch (reference.kind) {
        case Kind::partnership: return {"partnerships/" + reference.id + ".html", {}};
        case Kind::group: return {"groups/" + reference.id + ".html", {}};
        case Kind::clause: return {reference.id.empty() ? std::string{} : "terms/" + reference.id + ".html", reference.part};
        case Kind::agency: return {"agencies/" + reference.id + ".html", {}};
        case Kind::person: return {"people/" + reference.id + ".html", {}};
        case Kind::post: return {"posts/" + reference.id + ".html", {}};
        case Kind::document: return {"documents/" + reference.id + ".html", reference.part};
        case Kind::term: return {"glossary.html", reference.id};
        case Kind::page: return {"pages/" + reference.id + ".html", {}};
        case Kind::chart: return {"charts/" + reference.id + ".html", {}};
        case Kind::footnote: return {{}, "footnote-" + slug_of(reference.id)};
        case Kind::asset: return {"assets/" + reference.id, {}};
        case Kind::edition:
        case Kind::checklist:
        case Kind::settings:
        case Kind::accessibility: break;
    }
    return {};
}

Address address_of_terms(std::string_view group) { return {"terms/" + std::string(group) + ".html", {}}; }

std::string address_of_pdf(std::string_view edition) { return "terms/" + std::string(edition) + ".pdf"; }

Address accessibility_address() { return {"accessibility.html", {}}; }

Address address_of_changes(std::string_view group, std::string_view from, std::string_view to) {
    return {"changes/" + std::string(group) + "/" + shortened(from) + ".." + shortened(to) + ".html", {}};
}

std::optional<Reference> reference_at(std::string_view path) {
    constexpr std::string_view ending = ".html";
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos || !path.ends_with(ending)) return std::nullopt;
    const std::string id(path.substr(slash + 1, path.size() - slash - 1 - ending.size()));
    if ((id.find('/') != std::string::npos) != path.starts_with("terms/")) return std::nullopt;  // "terms/x.html" is no edition's.
    for (const Kind kind : {Kind::partnership, Kind::group, Kind::clause, Kind::agency, Kind::person, Kind::post, Kind::document, Kind::page}) {
        if (address_of({kind, id, {}}).path == path) return Reference{kind, id, {}};
    }
    return std::nullopt;
}

std::string way_to_root(std::string_view page) {
    std::string way;
    for (auto folders = std::count(page.begin(), page.end(), '/'); folders > 0; --folders) way += "../";
    return way;
}

std::string relative_link(std::string_view page, const Address& to) {
    const std::string fragment = to.fragment.empty() ? std::string{} : "#" + percent_encoded(to.fragment);
    if (to.path.empty() || to.path == page) {
        if (!fragment.empty()) return fragment;
        return percent_encoded(page.substr(page.rfind('/') + 1));  // rfind's npos wraps to 0.
    }
    // The folders that both paths begin with need not be left.
    std::size_t shared = 0;
    for (std::size_t slash = page.find('/'); slash != std::string_view::npos; slash = page.find('/', slash + 1)) {
        if (!to.path.starts_with(page.substr(0, slash + 1))) break;
        shared = slash + 1;
    }
    return way_to_root(page.substr(shared)) + percent_encoded(std::string_view(to.path).substr(shared)) + fragment;
}

}  // namespace remit
