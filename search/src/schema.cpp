#include "search/src/schema.h"

#include <cstdint>

#include "search/src/words.h"

namespace remit::search {

std::string make_term(std::string_view prefix, std::string_view text) {
    constexpr std::size_t longest = 160;
    std::string term(prefix);
    if (text.size() <= longest && text.find('\0') == std::string_view::npos) return term += text;

    std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a.
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    const std::string_view start = cut_utf8(text, longest);
    term += start.substr(0, start.find('\0'));
    for (int shift = 60; shift >= 0; shift -= 4) term += "0123456789abcdef"[(hash >> shift) & 0xF];
    return term;
}

}  // namespace remit::search
