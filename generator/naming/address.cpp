#include "generator/naming/address.h"

#include <algorithm>
#include <cassert>

#include "generator/base/digest.h"
#include "generator/base/text.h"

namespace remit {
namespace {

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view kept = "-._~!$'()*+,;=:@/";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool plain = letter || (c >= '0' && c <= '9') || kept.find(c) != std::string_view::npos;
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

constexpr std::string_view hole = "{}";

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> ids) {
    const std::size_t file_name = pattern.rfind('/') + 1;  // rfind's npos wraps to 0.
    const bool two = pattern.find(hole, file_name) != pattern.rfind(hole);
    std::string path;
    std::size_t from = 0;
    for (const std::string_view id : ids) {
        const std::size_t at = pattern.find(hole, from);
        assert(at != std::string_view::npos);
        path += pattern.substr(from, at - from);
        path += two && at >= file_name ? shortened(id) : id;
        from = at + hole.size();
    }
    assert(pattern.find(hole, from) == std::string_view::npos);
    return path += pattern.substr(from);
}

// Where the thing's own page is; empty where it has none. An edition's id is its key, "board/2024", and fills two
// holes.
std::string path_of(const Reference& thing) {
    const auto kind =
        std::find_if(page_kinds.begin(), page_kinds.end(), [&](const auto& each) { return each.of == thing.kind; });
    if (kind == page_kinds.end()) return {};
    const std::string_view id = thing.id;
    const std::size_t slash = id.find('/');
    if (id.empty()) return filled(kind->address, {});
    if (slash == std::string_view::npos) return filled(kind->address, {id});
    return filled(kind->address, {id.substr(0, slash), id.substr(slash + 1)});
}

}  // namespace

Address address_of(PageKind kind, std::initializer_list<std::string_view> ids) {
    return {filled(describe(kind).address, ids), {}};
}

Address address_of(const Reference& reference) {
    switch (reference.kind) {
        case Kind::clause: return {reference.id.empty() ? std::string{} : path_of(reference), reference.part};
        case Kind::document: return {path_of(reference), reference.part};
        case Kind::term: return {address_of(PageKind::glossary).path, reference.id};
        case Kind::footnote: return {{}, "footnote-" + slug_of(reference.id)};
        case Kind::asset: return {"assets/" + reference.id, {}};
        default: return {path_of(reference), {}};
    }
}

std::optional<Reference> reference_at(std::string_view path) {
    for (const PageKindDescription& each : page_kinds) {
        const std::size_t begin = each.address.find(hole), end = each.address.rfind(hole);
        if (!each.of || begin == std::string_view::npos) continue;
        const std::string_view folder = each.address.substr(0, begin), ending = each.address.substr(end + hole.size());
        if (!path.starts_with(folder) || !path.ends_with(ending) || path.size() <= folder.size() + ending.size()) {
            continue;
        }
        const std::string_view id = path.substr(folder.size(), path.size() - folder.size() - ending.size());
        const std::string_view holes = each.address.substr(begin, end - begin);
        if (std::count(id.begin(), id.end(), '/') != std::count(holes.begin(), holes.end(), '/')) continue;
        return Reference{*each.of, std::string(id), {}};
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
