// How wide words will be, without a font at hand: wide enough for any usual one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Width at a size of `size` pixels. By the widths of DejaVu Sans, of the usual sans-serif fonts the widest.
[[nodiscard]] double width_of(std::string_view text, double size);

/// The words in lines of at most `width` pixels, broken at spaces; a word that is wider is broken where it must be,
/// after a hyphen or slash where there is one. Combining marks stay with their letters. One empty text is no line.
[[nodiscard]] std::vector<std::string> wrap_words(std::string_view text, double size, double width);

}  // namespace remit
