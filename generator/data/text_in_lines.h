// An author's text as plain text that keeps its paragraphs and lists.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// The words with a blank line between paragraphs, and items on lines of their own behind "- " or their number. Links
/// without words of their own are under their target's name. `edition` is the key of the edition that the text stands
/// in, or empty.
[[nodiscard]] std::string text_in_lines(const SiteContext& context, const RichText& text,
                                        const std::string& edition = {});

}  // namespace remit
