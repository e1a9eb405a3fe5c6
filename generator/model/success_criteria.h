// The success criteria that a website is held to: those of levels A and AA of the Web Content Accessibility Guidelines
// (WCAG) 2.2, https://www.w3.org/TR/WCAG22/.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace remit {

struct SuccessCriterion {
    std::string_view number;   ///< "1.4.10".
    std::string_view level;    ///< "A" or "AA".
    std::string_view name;     ///< As the standard, which is in English, prints it: "Reflow".

    /// Where the standard says what it asks.
    [[nodiscard]] std::string url() const;
};

/// All of them, in the order of their numbers.
[[nodiscard]] std::span<const SuccessCriterion> success_criteria();

/// The criterion of a number, or null.
[[nodiscard]] const SuccessCriterion* find_success_criterion(std::string_view number);

}  // namespace remit
