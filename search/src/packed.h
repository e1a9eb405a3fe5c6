// Numbers as few bytes, for the tables that the index carries as metadata and for value slots.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace remit::search {

/// Appends `number`, seven bits a byte, lowest first.
inline void pack_number(std::string& out, std::uint32_t number) {
    while (number >= 0x80) {
        out += static_cast<char>(number | 0x80U);
        number >>= 7;
    }
    out += static_cast<char>(number);
}

/// Takes a number off the front of `bytes`; false, with `bytes` untouched, if it is cut short or too large.
[[nodiscard]] inline bool unpack_number(std::string_view& bytes, std::uint32_t& number) {
    std::uint32_t value = 0;
    for (std::size_t at = 0; at < bytes.size() && at < 5; ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (at == 4 && byte > 0x0F) return false;
        value |= static_cast<std::uint32_t>(byte & 0x7FU) << (7 * at);
        if (byte < 0x80) {
            bytes.remove_prefix(at + 1);
            number = value;
            return true;
        }
    }
    return false;
}

/// Appends `text` with its length before it.
inline void pack_text(std::string& out, std::string_view text) {
    pack_number(out, static_cast<std::uint32_t>(text.size()));
    out += text;
}

/// Takes a text off the front of `bytes`; false if it is cut short.
[[nodiscard]] inline bool unpack_text(std::string_view& bytes, std::string& text) {
    std::uint32_t size = 0;
    if (!unpack_number(bytes, size) || size > bytes.size()) return false;
    text = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return true;
}

}  // namespace remit::search
