// Addresses of sections, clauses and items within an edition: unique, and such as a person can type from the print.
#pragma once

#include <string>
#include <string_view>

#include "generator/model/edition.h"

namespace remit {

/// A printed label as part of an address: without spaces, brackets and full stops at its end. "3. 1" → "3.1", "(a)" →
/// "a".
[[nodiscard]] std::string clean_label(std::string_view printed);

/// Gives every section, clause and item of the edition its anchor, in reading order, so that what is added behind does
/// not change what stands before. The rules are in the manual, docs/content-format.md, "Printed labels are data".
void assign_anchors(Edition& edition);

}  // namespace remit
