// What a hit needs of its record, as one value of the index: fields in a fixed order, a separator between them.
// A value and not Xapian's document data, because that is compressed record by record and then neither brotli nor the
// page's ZIP can find what records have in common. Kind, group, partnerships, agencies and status are in the FacetTable.
#pragma once

#include <string>
#include <string_view>

#include "search/record.h"

namespace remit::search {

/// The bytes to store. Control characters of the text become blanks.
[[nodiscard]] std::string pack_record(const Record& record);

/// The record of `bytes`, without what the FacetTable holds, chairs and keywords. Fields cut short are empty.
[[nodiscard]] Record unpack_record(std::string_view bytes);

}  // namespace remit::search
