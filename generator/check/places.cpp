#include "generator/check/places.h"

#include <algorithm>
#include <string>
#include <vector>

#include "generator/base/text.h"

namespace remit {
namespace {

/// The words of a literal as a reader sees them, and where each of their bytes stands in the literal.
struct Shown {
    std::string words;
    std::vector<std::uint32_t> offsets;

    void add(char c, std::size_t at) {
        if (c == ' ' && !words.empty() && words.back() == ' ') return;
        words += c;
        offsets.push_back(static_cast<std::uint32_t>(at));
    }
};

Shown show(std::string_view literal) {
    Shown shown;
    const auto skip_to = [&](std::size_t at, char end) {
        const std::size_t found = literal.find(end, at);
        return found == std::string_view::npos ? literal.size() : found;
    };
    for (std::size_t at = 0; at < literal.size(); ++at) {
        const char c = literal[at];
        const char next = at + 1 < literal.size() ? literal[at + 1] : '\0';
        if (c == '\\' && (next == '\n' || next == '\r')) {
            at = std::min(literal.find_first_not_of(" \t\r\n", at + 1), literal.size()) - 1;
        } else if (c == ']' && next == '(') at = skip_to(at, ')');
        else if (c == '<') at = skip_to(at, '>');
        else if (std::string_view("\\[]*").find(c) == std::string_view::npos) {
            shown.add(c == '\n' || c == '\r' || c == '\t' ? ' ' : c, at);
        }
    }
    return shown;
}

}  // namespace

Span Places::find(const RichText& text, std::string_view words) const {
    if (files_ == nullptr || !text.span.known() || words.empty()) return text.span;
    const std::string_view file = files_->file(text.span.file).text;
    const Shown shown = show(file.substr(text.span.begin, text.span.end - text.span.begin));
    for (std::size_t at = shown.words.find(words); at != std::string::npos; at = shown.words.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool whole = (at == 0 || !is_word_byte(shown.words[at - 1])) &&
                           (end == shown.words.size() || !is_word_byte(shown.words[end]));
        if (whole) {
            return {text.span.file, text.span.begin + shown.offsets[at], text.span.begin + shown.offsets[end - 1] + 1};
        }
    }
    return text.span;
}

}  // namespace remit
