#include "generator/model/reference.h"

#include <algorithm>
#include <array>

namespace remit {
namespace {

constexpr std::array<std::string_view, 16> kind_names{
    "partnership", "group",    "clause", "agency",  "person",    "post",     "document", "term",
    "page",        "chart",    "footnote", "asset", "edition",   "checklist", "settings", "accessibility"};
static_assert(static_cast<std::size_t>(Kind::accessibility) + 1 == kind_names.size(), "each kind has a name");
constexpr auto linkable_end = kind_names.begin() + static_cast<std::size_t>(Kind::asset) + 1;

}  // namespace

std::string_view name_of(Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<Kind> find_kind(std::string_view name) {
    const auto found = std::find(kind_names.begin(), linkable_end, name);
    if (found == linkable_end) return std::nullopt;
    return static_cast<Kind>(found - kind_names.begin());
}

std::string Reference::text() const {
    std::string written = std::string(name_of(kind)) + ":" + id;
    if (!part.empty()) written += "#" + part;
    return written;
}

std::optional<Reference> parse_reference(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto kind = find_kind(text.substr(0, colon));
    if (!kind) return std::nullopt;
    const std::string_view rest = text.substr(colon + 1);
    const std::size_t hash = *kind == Kind::asset ? std::string_view::npos : rest.find('#');
    Reference reference{*kind, std::string(rest.substr(0, hash)), {}};
    if (hash != std::string_view::npos) reference.part = std::string(rest.substr(hash + 1));
    return reference;
}

}  // namespace remit
