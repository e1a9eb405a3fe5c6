// Content lines of a calendar (RFC 5545, 3.1).
#pragma once

#include <string>
#include <string_view>

namespace remit {

/// Lines in the making: folded at 75 bytes, never within a character, ended by CR LF.
class CalendarLines {
public:
    /// A property whose value is written as it stands; it holds no line ends.
    void add(std::string_view name, std::string_view value);
    /// A property whose value is text: backslashes, commas, semicolons and line ends are escaped.
    void add_text(std::string_view name, std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

}  // namespace remit
