#include "generator/data/calendar_lines.h"

#include "generator/base/text.h"

namespace remit {

void CalendarLines::add(std::string_view name, std::string_view value) {
    constexpr std::size_t longest = 75;
    const std::string line = std::string(name) + ":" + std::string(value);
    std::size_t used = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t length = code_point_length(line, at);
        if (used + length > longest) {
            text_ += "\r\n ";
            used = 1;
        }
        text_.append(line, at, length);
        used += length;
        at += length;
    }
    text_ += "\r\n";
}

void CalendarLines::add_text(std::string_view name, std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n') {
            escaped += "\\n";
            continue;
        }
        if (c == '\\' || c == ',' || c == ';') escaped += '\\';
        escaped += c;
    }
    add(name, escaped);
}

}  // namespace remit
