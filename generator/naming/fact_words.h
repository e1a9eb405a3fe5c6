// What a fact says where the author gave its structure and no text.
#pragma once

#include <cstdint>
#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// "at least 4 times a year", "every other month".
[[nodiscard]] std::string meetings_in_words(const SiteContext& context, const Meetings& meetings);
/// "at least 10 working days before the meeting", "about 2 weeks after the meeting".
[[nodiscard]] std::string deadline_in_words(const SiteContext& context, const Deadline& deadline);
/// "every year; next in October 2025".
[[nodiscard]] std::string review_in_words(const SiteContext& context, const Review& review);

/// When a chair's time is, seen from the site's date. Always now where there are no dates.
enum class Standing : std::uint8_t { past, now, future };
[[nodiscard]] Standing standing_of(const Chair& chair, const PartialDate& today);

/// The chair at the site's date: of a rotation the one whose turn it is, else the first; nothing where none is named.
[[nodiscard]] const Chair* find_chair(const Edition& edition, const PartialDate& today);

}  // namespace remit
