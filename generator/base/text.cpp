#include "generator/base/text.h"

#include <algorithm>
#include <cwchar>
#include <numeric>

namespace remit {
namespace {

// Length of the valid sequence at `at`, or 0 (Unicode 15, table 3-7).
std::size_t valid_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(at);
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return follows(at + 1) ? 2 : 0;
    const unsigned second = byte(at + 1);
    if (first < 0xF0) {
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)) return 0;
        return follows(at + 1) && follows(at + 2) ? 3 : 0;
    }
    if (first > 0xF4 || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)) return 0;
    return follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0;
}

char32_t decode(std::string_view text, std::size_t at, std::size_t length) {
    const auto bits = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    switch (length) {
        case 2: return ((bits(0) & 0x1F) << 6) | (bits(1) & 0x3F);
        case 3: return ((bits(0) & 0x0F) << 12) | ((bits(1) & 0x3F) << 6) | (bits(2) & 0x3F);
        case 4: return ((bits(0) & 0x07) << 18) | ((bits(1) & 0x3F) << 12) | ((bits(2) & 0x3F) << 6) | (bits(3) & 0x3F);
        default: return bits(0);
    }
}

std::size_t code_point_width(char32_t c) {
    const auto within = [c](char32_t low, char32_t high) { return c >= low && c <= high; };
    if (within(0x300, 0x36F) || within(0x200B, 0x200F) || within(0xFE00, 0xFE0F) || within(0x20D0, 0x20FF)) return 0;
    if (within(0x1100, 0x115F) || within(0x2E80, 0xA4CF) || within(0xAC00, 0xD7A3) || within(0xF900, 0xFAFF) ||
        within(0xFE30, 0xFE6F) || within(0xFF00, 0xFF60) || within(0x1F300, 0x1FAFF) || within(0x20000, 0x3FFFD)) {
        return 2;
    }
    return 1;
}

// Optimal string alignment distance: as Levenshtein's, with swapped neighbours as one step.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before, above(b.size() + 1), row(b.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before = above;
        std::swap(above, row);
    }
    return above[b.size()];
}

bool is_ascii_alnum(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::size_t code_point_length(std::string_view text, std::size_t at) {
    return std::max<std::size_t>(1, valid_length(text, at));
}

bool is_control(std::string_view text, std::size_t at) {
    const char32_t c = decode(text, at, code_point_length(text, at));
    if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
    return (c >= 0x7F && c < 0xA0) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += code_point_length(text, at)) ++count;
    return count;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = valid_length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = code_point_length(text, at);
        width += code_point_width(decode(text, at, length));
        at += length;
    }
    return width;
}

std::string to_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string slug_of(std::string_view text) {
    std::string slug;
    for (const char c : to_lower(text)) {
        if (is_ascii_alnum(c)) slug += c;
        else if (c == '\'' || (static_cast<unsigned char>(c) & 0x80U) != 0) continue;  // "chair’s" → "chairs"
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    while (slug.ends_with('-')) slug.pop_back();
    return slug;
}

bool is_kebab_case(std::string_view text) {
    if (text.empty() || text.front() == '-' || text.back() == '-' || text.find("--") != std::string_view::npos) {
        return false;
    }
    return std::all_of(text.begin(), text.end(), [](char c) { return is_ascii_alnum(c) || c == '-'; });
}

std::optional<std::string> find_nearest(std::string_view typed, std::span<const std::string_view> candidates) {
    const std::string lower = to_lower(typed.substr(0, 100));
    std::size_t best = lower.size() / 3 + 2;
    std::optional<std::string> nearest;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > lower.size() + best || lower.size() > candidate.size() + best) continue;
        const std::size_t steps = distance(lower, to_lower(candidate));
        if (steps < best && steps * 3 <= std::max(lower.size(), candidate.size()) + 1) {
            best = steps;
            nearest = std::string(candidate);
        }
    }
    return nearest;
}

std::string join_list(std::span<const std::string> parts, std::string_view between, std::string_view last) {
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += i + 1 == parts.size() ? last : between;
        joined += parts[i];
    }
    return joined;
}

std::string markup_escaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            case '"': escaped += "&quot;"; break;
            case '\'': escaped += "&#39;"; break;
            default: escaped += c;
        }
    }
    return escaped;
}

}  // namespace remit
