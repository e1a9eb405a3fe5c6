// Digests that tell whether bytes are the same; not for security.
#pragma once

#include <string>
#include <string_view>

namespace remit {

/// XXH3, 128 bits, as 32 hexadecimal digits: the same on every machine.
[[nodiscard]] std::string digest_of(std::string_view bytes);

}  // namespace remit
