// Where pages are: paths below the site's root, and the way from one page to another.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "generator/model/page_kinds.h"

namespace remit {

/// A place in the site: the path of a file below its root ("groups/x.html"), and a fragment that may be empty.
struct Address {
    std::string path;
    std::string fragment;
};

/// The page of a kind. `ids` fill its address in their order: {"x", "2018-04"} is "terms/x/2018-04.html" of an edition.
/// REQUIRES: there are as many as the kind's address has room for.
[[nodiscard]] Address address_of(PageKind kind, std::initializer_list<std::string_view> ids = {});

/// The place of a thing that is in the site. REQUIRES: the reference was checked; of a clause, `part` is an anchor.
/// A reference to a footnote or to a clause without an edition has an empty path: the page it stands on.
[[nodiscard]] Address address_of(const Reference& reference);

/// The thing whose page is at the path: the other way round. Nothing for lists and other pages of the site's own.
[[nodiscard]] std::optional<Reference> reference_at(std::string_view path);

/// "../" for each folder that `page` is below the root; empty for a page in the root.
[[nodiscard]] std::string way_to_root(std::string_view page);

/// The relative link from the page at path `page`. A place on the same page is its fragment alone.
/// Characters that an address cannot hold are percent-encoded.
[[nodiscard]] std::string relative_link(std::string_view page, const Address& to);

}  // namespace remit
