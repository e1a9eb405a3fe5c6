// A text in the making: what the CommonMark parser tells, as marks and links. Internal to load/.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/base/text.h"
#include "generator/load/toml_value.h"
#include "generator/model/rich_text.h"

namespace remit {

// Schemes of addresses outside the site. Everything else (javascript:, data:, file:, bare paths) is refused.
inline constexpr std::array<std::string_view, 4> outside_schemes{"https:", "http:", "mailto:", "tel:"};

/// Takes the steps of one text in their order. Faults are reported at their place in the literal.
class TextBuilder {
public:
    TextBuilder(const std::string& source, Span literal, const SourceFiles& files, Diagnostics& diagnostics)
        : source_(source), literal_(literal), files_(files), diagnostics_(diagnostics) {
        text_.span = literal;
    }

    RichText take() { return std::move(text_); }

    void open(MarkKind kind, std::uint8_t level = 0, std::uint32_t start = 0) {
        text_.marks.push_back({kind, level, start, {}, 0});
        open_.push_back(text_.marks.size() - 1);
    }

    void close() {
        assert(!open_.empty());
        open_.pop_back();
        text_.marks.push_back({MarkKind::close, 0, 0, {}, 0});
    }

    void add_words(MarkKind kind, std::string_view words) {
        if (!text_.marks.empty() && text_.marks.back().kind == kind && kind == MarkKind::text)
            text_.marks.back().text += words;
        else text_.marks.push_back({kind, 0, 0, std::string(words), 0});
    }

    // A code block is one mark, however many lines it has.
    void append_code(std::string_view words) { text_.marks.back().text += words; }

    // Remembers how far the parser has come, so that what has no pointer of its own is looked for from there.
    void pass(const char* at, std::size_t length) {
        const char* begin = source_.data();
        if (at >= begin && at <= begin + source_.size()) cursor_ = static_cast<std::size_t>(at - begin) + length;
    }

    void open_link(std::string_view address) {
        opened_at_ = cursor_;
        written_ = address;
        open(MarkKind::open_link);
    }

    void close_link() {
        Mark& opened = text_.marks[open_.back()];
        std::string shown;
        for (std::size_t i = open_.back() + 1; i < text_.marks.size(); ++i) shown += text_.marks[i].text;
        // <group:x> shows its address; that is how a link without words of its own is known.
        const std::string_view pointed = std::string_view(source_).substr(opened_at_);
        const std::size_t angle = pointed.find("<" + written_ + ">");
        const bool automatic = shown == written_ && angle != std::string_view::npos && pointed.find("](") > angle;
        opened.target =
            add_link(written_, "link",
                     automatic ? span_at(opened_at_ + angle + 1, written_.size()) : span_behind_words(written_));
        text_.links[opened.target].bare = automatic;
        close();
    }

    void add_image(std::string_view address, std::string_view alternative) {
        text_.marks.push_back(
            {MarkKind::image, 0, 0, std::string(alternative), add_link(address, "image", span_behind_words(address))});
    }

    void report_html(const char* at, std::size_t length) {
        // A tag over several lines comes in several pieces, and a closing tag belongs to one that was reported.
        const bool starts = length > 0 && *at == '<' && (length < 2 || at[1] != '/');
        if (!starts && any_html_) return;
        any_html_ = true;
        pass(at, 0);
        const std::size_t begin = cursor_;
        cursor_ += length;
        diagnostics_.report(Rule::raw_html, place(begin, begin + std::max<std::size_t>(1, trim({at, length}).size())),
                            "HTML is not allowed in a text",
                            "text is CommonMark; write `\\<` for a \"<\" that is to be shown");
    }

    // md4c hands HTML blocks and image alternatives over in pieces; these say what the pieces belong to.
    bool in_html_block = false;
    bool html_reported = false;
    int image_depth = 0;
    std::string image_address, image_words;
    bool in_code_block = false;

private:
    Span place(std::size_t begin, std::size_t end) const {
        const std::string_view file = files_.file(literal_.file).text;
        return {literal_.file, offset_in_file(file, literal_, begin), offset_in_file(file, literal_, end)};
    }

    Span span_at(std::size_t begin, std::size_t length) const {
        return place(begin, begin + std::max<std::size_t>(1, length));
    }

    // The address of [words](address): the cursor stands in or behind the words. As the author wrote it, whatever
    // entities or backslashes are in it; of a reference link the whole text.
    Span span_behind_words(std::string_view address) const {
        const std::size_t bracket = source_.find("](", cursor_);
        if (bracket == std::string::npos) {
            const std::size_t found = source_.find(address);
            return address.empty() || found == std::string::npos ? literal_ : span_at(found, address.size());
        }
        std::size_t begin = source_.find_first_not_of(" \n\t<", bracket + 2);
        if (begin == std::string::npos) begin = bracket + 2;
        if (source_.compare(begin, address.size(), address) == 0) return span_at(begin, address.size());
        const std::size_t end = source_.find_first_of(") \n>", begin);
        return span_at(begin, (end == std::string::npos ? source_.size() : end) - begin);
    }

    std::uint32_t add_link(std::string_view address, std::string_view what, Span span) {
        Link link;
        link.span = span;
        if (const auto reference = parse_reference(address)) {
            link.reference = *reference;
            if (what == "image" && reference->kind != Kind::asset) refuse(link, address, what);
        } else if (what == "link" && is_outside(address)) {
            link.address = address;
        } else {
            refuse(link, address, what);
        }
        text_.links.push_back(std::move(link));
        return static_cast<std::uint32_t>(text_.links.size() - 1);
    }

    static bool is_outside(std::string_view address) {
        const std::string lower = to_lower(address);
        return std::any_of(outside_schemes.begin(), outside_schemes.end(),
                           [&](std::string_view s) { return lower.starts_with(s); });
    }

    // The text stays; the link leads nowhere, and since an error stops the build nobody sees it.
    void refuse(Link& link, std::string_view address, std::string_view what) {
        link.address = "#";
        if (address.empty())
            return diagnostics_.report(Rule::bad_link, link.span, "this " + std::string(what) + " has no address");
        const std::string shown = std::string(address.substr(0, 80)) + (address.size() > 80 ? "…" : "");
        diagnostics_.report(Rule::bad_link, link.span,
                            "this " + std::string(what) + " address is not allowed: \"" + shown + "\"",
                            hint_for(std::string(address), what));
    }

    static std::string hint_for(const std::string& address, std::string_view what) {
        if (what == "image") return "an image is a file of assets/: ![alternative](asset:file.png)";
        if (address.starts_with("#")) return "a clause of the same edition is clause:" + address;
        if (address.starts_with("www.")) return "write https://" + address;
        constexpr std::array<std::string_view, 11> kinds{"group",       "clause",   "agency", "person",
                                                         "post",        "document", "term",   "page",
                                                         "partnership", "footnote", "asset"};
        const std::size_t colon = address.find(':');
        const std::string near = colon == std::string::npos
                                     ? std::string{}
                                     : did_you_mean(std::string_view(address).substr(0, colon), kinds);
        return near.empty()
                   ? "a link is kind:id (group:…, clause:…, asset:…), or an https:, http:, mailto: or tel: address"
                   : near;
    }

    const std::string& source_;
    Span literal_;
    const SourceFiles& files_;
    Diagnostics& diagnostics_;
    RichText text_;
    std::vector<std::size_t> open_;
    std::size_t cursor_ = 0;
    std::size_t opened_at_ = 0;   // Where the cursor stood when the link was opened.
    std::string written_;
    bool any_html_ = false;
};

}  // namespace remit
