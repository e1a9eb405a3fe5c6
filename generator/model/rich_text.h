// Text as CommonMark means it: a flat row of marks, so that no depth of nesting can exhaust the stack.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/source_files.h"
#include "generator/model/reference.h"

namespace remit {

enum class MarkKind : std::uint8_t {
    text,        ///< `text` is shown.
    line_break,  ///< A break that the author asked for.
    code,        ///< `text` in a fixed-width font.
    code_block,  ///< `text` as it stands, in its own block.
    rule,        ///< A thematic break.
    image,       ///< `text` is the alternative, `target` the asset.
    open_paragraph,
    open_emphasis,
    open_strong,
    open_link,
    open_list,
    open_ordered_list,
    open_list_item,
    open_quote,
    open_heading,
    open_term,  ///< A glossary term; put in by pages/, never by the author.
    close,      ///< Ends the innermost open one.
};

/// One step of a rich text.
struct Mark {
    MarkKind kind = MarkKind::text;
    std::uint8_t level = 0;    ///< Of a heading: 1 to 6.
    std::uint32_t start = 0;   ///< Of an ordered list: its first number.
    std::string text;
    std::uint32_t target = 0;  ///< Of open_link and image: index into RichText::links.
};

/// Where a link leads: into the site (`address` empty) or out of it.
struct Link {
    Reference reference;
    std::string address;   ///< "https://…", or empty.
    Span span;             ///< Of the address as the author wrote it.
    bool bare = false;     ///< `<group:x>`: shown under the target's own name.
};

/// A text of the author, parsed. Empty where the author wrote nothing.
struct RichText {
    std::vector<Mark> marks;
    std::vector<Link> links;
    Span span;

    [[nodiscard]] bool empty() const { return marks.empty(); }
};

/// The words alone, blocks parted by spaces; a bare link is its address until it is resolved.
[[nodiscard]] std::string plain_text(const RichText& text);

}  // namespace remit
