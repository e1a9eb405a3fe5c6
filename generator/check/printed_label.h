// Printed numbers as members of a series: "3.5" after "3.4", "k)" after "j)", "iv" after "iii".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

enum class Series : char { decimal, letters, roman };

/// A label taken apart. "3.5" is prefix "3.", value 5; "(k)" is value 11 of letters.
struct PrintedLabel {
    Series series = Series::decimal;
    std::string prefix;      ///< Of decimals: what stands before the last number, cleaned.
    std::size_t value = 0;   ///< From 1.
};

/// Reads a label; `before` settles what "i", "v" and "x" are: after "h" a letter, else Roman. Nothing where it is no
/// number.
[[nodiscard]] std::optional<PrintedLabel> parse_label(std::string_view printed,
                                                      const std::optional<PrintedLabel>& before);

}  // namespace remit
