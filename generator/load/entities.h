// Character references of CommonMark text: `&amp;`, `&#8211;`.
#pragma once

#include <string>
#include <string_view>

namespace remit {

/// The character that an entity stands for, as UTF-8; the entity itself where its name is not known.
/// Numeric references are all known; of the names those that prose uses.
[[nodiscard]] std::string decode_entity(std::string_view entity);

}  // namespace remit
