// What a hit needs of its record, as one value of the index: fields in a fixed order with a separator between them. A
// value and not Xapian's document data, because Xapian compresses that record by record, and compressing the whole file
// would then no longer find what records have in common. Kind, group, partnerships, agencies and status are in the
// FacetTable.
#pragma once

#include <string>
#include <string_view>

#include "search/record.h"

namespace remit::search {

/// `record` as bytes. Control characters in it become blanks.
[[nodiscard]] std::string pack_record(const Record& record);

/// Reads what pack_record() wrote: no chairs, keywords, or what is in the FacetTable. Of bytes that are cut short, the
/// fields that are missing are empty.
[[nodiscard]] Record unpack_record(std::string_view bytes);

}  // namespace remit::search
