// Colours of a theme, and how well one can be read on another.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/source_files.h"

namespace remit {

/// An opaque colour in sRGB.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;

    bool operator==(const Colour&) const = default;
    /// "#0d4a56".
    [[nodiscard]] std::string text() const;
};

/// Reads "#0d4a56" or "#fff"; nothing for another text.
[[nodiscard]] std::optional<Colour> parse_colour(std::string_view text);

/// The contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black on white), whichever is in front.
[[nodiscard]] double contrast_between(Colour a, Colour b);

/// A colour from which another is to be told, with how much contrast.
struct ContrastNeed {
    Colour from;
    double at_least = 0;
};

/// The colour nearest to `colour`, darker or lighter, that meets all needs; nothing where none between black and white
/// does.
[[nodiscard]] std::optional<Colour> with_contrast(Colour colour, const std::vector<ContrastNeed>& needs);

/// Colours by name: "ink", "paper".
using ColourMap = std::map<std::string, Located<Colour>, std::less<>>;

/// The colours of a theme, or those that a site sets in place of its theme's.
struct Palette {
    ColourMap light, dark;
};

/// What WCAG 2.2 AA asks of text (1.4.3), and of shapes that mean something (1.4.11).
inline constexpr double text_contrast = 4.5, shape_contrast = 3;

/// What a theme promises: `colour` can be told from each of `on`.
struct ContrastRule {
    std::string colour;
    std::vector<std::string> on;
    double at_least = text_contrast;
};

}  // namespace remit
