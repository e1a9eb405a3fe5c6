#include "generator/paper/paper_page.h"

#include <algorithm>
#include <filesystem>

namespace remit {
namespace {

constexpr std::string_view link_begin = "<a ", address_begin = " href=\"";

// "https:", "mailto:", "tel:".
bool has_scheme(std::string_view address) {
    const std::size_t end = address.find_first_of(":/?#");
    return end != std::string_view::npos && end > 0 && address[end] == ':';
}

// Where the tag that begins at `at` ends; a value in quotes may hold any sign.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
    char quote = 0;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0) quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'') quote = c;
        else if (c == '>') break;
    }
    return std::min(at, html.size());
}

// The path below the site's root that a link on the page at `page` leads to, with its fragment.
std::string below_root(std::string_view page, std::string_view address) {
    const std::size_t end = std::min(address.find_first_of("?#"), address.size());
    const std::filesystem::path path =
        end == 0 ? std::filesystem::path(page) : std::filesystem::path(page).parent_path() / address.substr(0, end);
    return path.lexically_normal().generic_string() + std::string(address.substr(end));
}

}  // namespace

std::string page_for_paper(std::string_view html, std::string_view path, std::string_view base_url) {
    std::string page;
    std::size_t copied = 0;
    for (std::size_t at = html.find(link_begin); at != std::string_view::npos; at = html.find(link_begin, at + 1)) {
        const std::string_view tag = html.substr(at, end_of_tag(html, at) - at);
        const std::size_t found = tag.find(address_begin);
        if (found == std::string_view::npos) continue;
        const std::size_t begin = found + address_begin.size();
        const std::size_t end = tag.find('"', begin);
        if (end == std::string_view::npos) continue;
        const std::string_view address = tag.substr(begin, end - begin);
        if (address.starts_with('#') || has_scheme(address)) continue;
        page += html.substr(copied, at + found - copied);
        const std::string target = below_root(path, address);
        if (target.starts_with(std::string(path) + "#")) page += " href=\"" + target.substr(path.size()) + '"';
        else if (!base_url.empty()) page += " href=\"" + std::string(base_url) + target + '"';
        copied = at + begin + address.size() + 1;
    }
    return page + std::string(html.substr(copied));
}

}  // namespace remit
