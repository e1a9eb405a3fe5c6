#include "generator/load/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace remit {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 22> named{{
    {"&amp;", "&"},        {"&lt;", "<"},         {"&gt;", ">"},         {"&quot;", "\""},       {"&apos;", "'"},
    {"&nbsp;", "\u00A0"},  {"&ndash;", "\u2013"}, {"&mdash;", "\u2014"}, {"&hellip;", "\u2026"}, {"&lsquo;", "\u2018"},
    {"&rsquo;", "\u2019"}, {"&ldquo;", "\u201C"}, {"&rdquo;", "\u201D"}, {"&pound;", "\u00A3"},  {"&euro;", "\u20AC"},
    {"&copy;", "\u00A9"},  {"&reg;", "\u00AE"},   {"&sect;", "\u00A7"},  {"&times;", "\u00D7"},  {"&middot;", "\u00B7"},
    {"&bull;", "\u2022"},  {"&shy;", "\u00AD"},
}};

std::string utf8_of(unsigned code_point) {
    if (code_point == 0 || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)) return "\uFFFD";
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU)); };
    if (code_point < 0x80) return {static_cast<char>(code_point)};
    if (code_point < 0x800) return {static_cast<char>(0xC0U | (code_point >> 6)), tail(0)};
    if (code_point < 0x10000) return {static_cast<char>(0xE0U | (code_point >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | (code_point >> 18)), tail(12), tail(6), tail(0)};
}

}  // namespace

std::string decode_entity(std::string_view entity) {
    if (entity.starts_with("&#") && entity.size() > 3) {
        const bool hex = entity[2] == 'x' || entity[2] == 'X';
        unsigned code_point = 0;
        const char* begin = entity.data() + (hex ? 3 : 2);
        if (std::from_chars(begin, entity.data() + entity.size(), code_point, hex ? 16 : 10).ec != std::errc{})
            return "\uFFFD";
        return utf8_of(code_point);
    }
    const auto found = std::find_if(named.begin(), named.end(), [&](const auto& pair) { return pair.first == entity; });
    return std::string(found == named.end() ? entity : found->second);
}

}  // namespace remit
