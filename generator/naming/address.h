// Where pages are: paths below the site's root, and the way from one page to another.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "generator/model/reference.h"

namespace remit {

/// A place in the site: the path of a file below its root ("groups/x.html"), and a fragment that may be empty.
struct Address {
    std::string path;
    std::string fragment;
};

/// The place of a thing that is in the site. REQUIRES: the reference was checked; of a clause, `part` is an anchor.
/// A reference to a footnote or to a clause without an edition has an empty path: the page it stands on.
[[nodiscard]] Address address_of(const Reference& reference);

/// The undated address of a group's terms, where those in force are shown: "terms/x.html". An edition's own is in a folder of that name.
[[nodiscard]] Address address_of_terms(std::string_view group);

/// Where an edition is as PDF, beside its page: "terms/x/2018-04.pdf". `edition` is its key.
[[nodiscard]] std::string address_of_pdf(std::string_view edition);

/// Where the accessibility statement is, of a site that has one.
[[nodiscard]] Address accessibility_address();

/// Where two editions of a group are compared: "changes/x/2018-04..2024.html". Very long ids are cut, and a digest
/// tells them apart: a file's name has no room for two.
[[nodiscard]] Address address_of_changes(std::string_view group, std::string_view from, std::string_view to);
/// The thing whose page is at the path: the other way round. Nothing for lists and other pages of the site's own.
[[nodiscard]] std::optional<Reference> reference_at(std::string_view path);

/// "../" for each folder that `page` is below the root; empty for a page in the root.
[[nodiscard]] std::string way_to_root(std::string_view page);

/// The relative link from the page at path `page`. A place on the same page is its fragment alone.
/// Characters that an address cannot hold are percent-encoded.
[[nodiscard]] std::string relative_link(std::string_view page, const Address& to);

}  // namespace remit
