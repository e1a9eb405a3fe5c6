#include "generator/render/template_tags.h"

#include "generator/base/text.h"
#include "generator/render/markup_renderer.h"

namespace remit {
namespace {

// The name in "{name}" at `at`, or empty.
std::string_view name_in_braces(std::string_view words, std::size_t at) {
    if (at >= words.size() || words[at] != '{') return {};
    const std::size_t end = words.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
    return end != std::string_view::npos && words[end] == '}' ? words.substr(at + 1, end - at - 1) : std::string_view{};
}

}  // namespace

std::optional<Tag> find_tag(std::string_view text, std::size_t at) {
    const std::size_t begin = text.find("{{", at);
    if (begin == std::string_view::npos) return std::nullopt;
    const bool triple = text.substr(begin).starts_with("{{{");
    const std::size_t close = text.find(triple ? "}}}" : "}}", begin);
    if (close == std::string_view::npos) return std::nullopt;
    const std::size_t inner = begin + (triple ? 3 : 2);
    std::string_view name = trim(text.substr(inner, close - inner));
    Tag tag{begin, close + (triple ? 3U : 2U), 0, name};
    if (!name.empty() && std::string_view("#^/>!&=").find(name.front()) != std::string_view::npos) {
        tag.sigil = name.front();
        tag.name = trim(name.substr(1));
    }
    return tag;
}

std::string as_template(std::string_view words) {
    std::string made;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view name = name_in_braces(words, at);
        const std::size_t middle = words[at] == '[' ? words.find("](", at) : std::string_view::npos;
        const std::string_view to =
            middle == std::string_view::npos ? std::string_view{} : name_in_braces(words, middle + 2);
        const std::size_t end = middle + 2 + to.size() + 2;   // Of the address's brace.
        if (!to.empty() && end < words.size() && words[end] == ')') {
            made += "<a href=\"{{" + std::string(to) + "}}\">" + as_template(words.substr(at + 1, middle - at - 1)) +
                    "</a>";
            at = end;
        } else if (!name.empty()) {
            made += "{{" + std::string(name) + "}}";
            at += name.size() + 1;
        } else if (words[at] == '{' && (at + 1 == words.size() || words[at + 1] < '0' || words[at + 1] > '9')) {
            made += "&#123;";  // Two of them would be a tag. {0} is for a script to fill.
        } else {
            made += markup_escaped(words.substr(at, 1));
        }
    }
    return made;
}

}  // namespace remit
