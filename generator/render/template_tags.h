// The tags in the text of a template, and words of the interface as such a text. Internal to render/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// A tag between braces; a view of the template's text.
struct Tag {
    std::size_t begin = 0, end = 0;   ///< Of the whole tag, braces included.
    char sigil = 0;                   ///< '>', '#', … or 0.
    std::string_view name;
};

/// The next tag from `at`. REQUIRES: the engine has checked the syntax, so braces pair up.
[[nodiscard]] std::optional<Tag> find_tag(std::string_view text, std::size_t at);

/// Words as a piece of a template: safe HTML, each `{name}` a tag, `[words]({name})` a link.
[[nodiscard]] std::string as_template(std::string_view words);

}  // namespace remit
