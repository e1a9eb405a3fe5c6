// Names of things in the site: what kind, which id, which part of it.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// Every kind of thing. A reference to an edition is a clause reference without a clause.
enum class Kind : std::uint8_t {
    // What can be linked to, by the word that stands in `kind:id`.
    partnership, group, clause, agency, person, post, document, term, page, chart, footnote, asset,
    // What has a file of its own, and is told of by other means.
    edition, checklist, settings, accessibility,
};

/// "group", "clause", "checklist".
[[nodiscard]] std::string_view name_of(Kind kind);
/// The kind that a link names before its colon; nothing for another word.
[[nodiscard]] std::optional<Kind> find_kind(std::string_view name);

/// `kind:id#part`: part is a clause of an edition or a provision of a document, else empty.
struct Reference {
    Kind kind = Kind::page;
    std::string id;  ///< "case-review-group"; of a clause "kscmp-executive-board/2024-10", or empty for the edition it
                     ///< stands in.
    std::string part;

    auto operator<=>(const Reference&) const = default;
    /// As written: "group:case-review-group", "clause:kscmp-executive-board/2024-10#3.5".
    [[nodiscard]] std::string text() const;
};

/// Reads `kind:id#part`; nothing where the kind is not one of ours. Ids are not looked up.
[[nodiscard]] std::optional<Reference> parse_reference(std::string_view text);

}  // namespace remit
