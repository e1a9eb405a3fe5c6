#include "generator/model/colour.h"

#include <algorithm>
#include <cmath>

namespace remit {
namespace {

std::optional<std::uint8_t> digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<std::uint8_t>(c - 'A' + 10);
    return std::nullopt;
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(Colour colour) {
    const auto linear = [](std::uint8_t channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

// `share` of the way from `colour` to black or white.
Colour towards(Colour colour, std::uint8_t end, double share) {
    const auto mixed = [&](std::uint8_t channel) {
        return static_cast<std::uint8_t>(std::lround(channel + (end - channel) * share));
    };
    return {mixed(colour.red), mixed(colour.green), mixed(colour.blue)};
}

}  // namespace

std::string Colour::text() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {red, green, blue}) {
        text += digits[channel / 16U];
        text += digits[channel % 16U];
    }
    return text;
}

std::optional<Colour> parse_colour(std::string_view text) {
    if ((text.size() != 4 && text.size() != 7) || text[0] != '#') return std::nullopt;
    const std::size_t width = (text.size() - 1) / 3;
    std::uint8_t channels[3];
    for (std::size_t i = 0; i < 3; ++i) {
        const auto high = digit(text[1 + i * width]);
        const auto low = digit(text[i * width + width]);
        if (!high || !low) return std::nullopt;
        channels[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return Colour{channels[0], channels[1], channels[2]};
}

double contrast_between(Colour a, Colour b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

std::optional<Colour> with_contrast(Colour colour, const std::vector<ContrastNeed>& needs) {
    constexpr int steps = 256;
    for (int step = 0; step <= steps; ++step) {
        for (const std::uint8_t end : {std::uint8_t{0}, std::uint8_t{255}}) {
            const Colour tried = towards(colour, end, static_cast<double>(step) / steps);
            if (std::all_of(needs.begin(), needs.end(), [&](const ContrastNeed& need) {
                    return contrast_between(tried, need.from) >= need.at_least;
                }))
                return tried;
        }
    }
    return std::nullopt;
}

}  // namespace remit
