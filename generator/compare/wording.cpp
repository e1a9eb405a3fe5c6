#include "generator/compare/wording.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Quotation marks, brackets and stops: what may stand at the edge of a word without being part of it.
bool is_edge(std::string_view character) {
    if (character.size() == 1) return std::string_view(".,;:!?()[]\"'").find(character) != std::string_view::npos;
    return character == "‘" || character == "’" || character == "“" || character == "”" || character == "…";
}

std::size_t edge_at_start(std::string_view chunk) {
    std::size_t at = 0;
    while (at < chunk.size()) {
        const std::size_t length = code_point_length(chunk, at);
        if (!is_edge(chunk.substr(at, length))) break;
        at += length;
    }
    return at;
}

std::size_t edge_at_end(std::string_view chunk) {
    std::size_t end = chunk.size();
    while (end > 0) {
        std::size_t begin = end - 1;
        while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(chunk[begin]) & 0xC0U) == 0x80U) --begin;
        if (!is_edge(chunk.substr(begin, end - begin))) break;
        end = begin;
    }
    return end;
}

void add_chunk(Wording& words, std::string_view chunk) {
    const std::size_t begin = edge_at_start(chunk);
    if (begin == chunk.size()) {
        words.push_back({std::string(chunk), true});
        return;
    }
    const std::size_t end = edge_at_end(chunk);
    if (begin > 0) words.push_back({std::string(chunk.substr(0, begin)), true});
    words.push_back({std::string(chunk.substr(begin, end - begin)), begin == 0});
    if (end < chunk.size()) words.push_back({std::string(chunk.substr(end)), false});
}

void add_break(std::string& text) {
    if (!text.empty() && text.back() != '\n') text += '\n';
}

}  // namespace

bool Word::is_punctuation() const { return edge_at_start(text) == text.size(); }

std::string Word::key() const {
    std::string key;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view character = std::string_view(text).substr(at, code_point_length(text, at));
        if (character == "‘" || character == "’") key += '\'';
        else if (character == "“" || character == "”") key += '"';
        else key += character;
        at += character.size();
    }
    return key;
}

Wording wording_of(std::string_view text) {
    Wording words;
    for (std::size_t at = 0; at < text.size();) {
        if (is_space(text[at])) {
            if (text[at] == '\n' && !words.empty() && !words.back().is_break()) words.push_back({"\n", false});
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !is_space(text[end])) ++end;
        add_chunk(words, text.substr(at, end - at));
        at = end;
    }
    while (!words.empty() && words.back().is_break()) words.pop_back();
    return words;
}

Wording wording_of(const RichText& text) {
    std::string plain;
    for (const Mark& mark : text.marks) {
        switch (mark.kind) {
            case MarkKind::text:
                // A line's end within a paragraph is a space.
                for (const char c : mark.text) plain += c == '\n' ? ' ' : c;
                break;
            case MarkKind::code:
            case MarkKind::image: plain += mark.text; break;
            case MarkKind::code_block:
            case MarkKind::line_break:
            case MarkKind::open_paragraph:
            case MarkKind::open_list_item:
            case MarkKind::open_heading:
                add_break(plain);
                plain += mark.text;
                break;
            default: break;
        }
    }
    return wording_of(plain);
}

bool same_words(const Wording& one, const Wording& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Word& a, const Word& b) { return a.key() == b.key(); });
}

}  // namespace remit
