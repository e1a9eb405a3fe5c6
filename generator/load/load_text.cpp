#include "generator/load/load_text.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "generator/base/text.h"
#include "generator/load/entities.h"
#include "generator/load/text_builder.h"

namespace remit {
namespace {

// Most texts are one line of plain words, and the CommonMark parser would cost more than all else about them.
// A text with none of these anywhere, nor of those at its start, is one paragraph as it stands.
constexpr std::string_view special_anywhere = "\\`*_[]<&\n\r\t";
constexpr std::string_view special_at_start = "-+#>~=0123456789";

std::string decode_attribute(const MD_ATTRIBUTE& attribute) {
    std::string decoded;
    if (attribute.text == nullptr) return decoded;
    for (unsigned i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                    attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        decoded += attribute.substr_types[i] == MD_TEXT_ENTITY ? decode_entity(part) : std::string(part);
    }
    return decoded;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
    TextBuilder& builder = *static_cast<TextBuilder*>(user);
    switch (type) {
        case MD_BLOCK_P: builder.open(MarkKind::open_paragraph); break;
        case MD_BLOCK_QUOTE: builder.open(MarkKind::open_quote); break;
        case MD_BLOCK_UL: builder.open(MarkKind::open_list); break;
        case MD_BLOCK_OL:
            builder.open(MarkKind::open_ordered_list, 0, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
            break;
        case MD_BLOCK_LI: builder.open(MarkKind::open_list_item); break;
        case MD_BLOCK_H:
            builder.open(MarkKind::open_heading,
                         static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
            break;
        case MD_BLOCK_HR: builder.add_words(MarkKind::rule, ""); break;
        case MD_BLOCK_CODE:
            builder.in_code_block = true;
            builder.add_words(MarkKind::code_block, "");
            break;
        case MD_BLOCK_HTML:
            builder.in_html_block = true;
            builder.html_reported = false;
            break;
        default: break;
    }
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* user) {
    TextBuilder& builder = *static_cast<TextBuilder*>(user);
    switch (type) {
        case MD_BLOCK_P:
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
        case MD_BLOCK_LI:
        case MD_BLOCK_H:
            builder.close();
            break;
        case MD_BLOCK_CODE: builder.in_code_block = false; break;
        case MD_BLOCK_HTML: builder.in_html_block = false; break;
        default: break;
    }
    return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user) {
    TextBuilder& builder = *static_cast<TextBuilder*>(user);
    if (type == MD_SPAN_IMG) {
        if (builder.image_depth++ == 0) {
            builder.image_address = decode_attribute(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
            builder.image_words.clear();
        }
        return 0;
    }
    if (builder.image_depth > 0) return 0;
    switch (type) {
        case MD_SPAN_EM: builder.open(MarkKind::open_emphasis); break;
        case MD_SPAN_STRONG: builder.open(MarkKind::open_strong); break;
        case MD_SPAN_A: builder.open_link(decode_attribute(static_cast<MD_SPAN_A_DETAIL*>(detail)->href)); break;
        default: break;  // Code is marked by the type of its text.
    }
    return 0;
}

int leave_span(MD_SPANTYPE type, void*, void* user) {
    TextBuilder& builder = *static_cast<TextBuilder*>(user);
    if (type == MD_SPAN_IMG) {
        if (--builder.image_depth == 0) builder.add_image(builder.image_address, builder.image_words);
        return 0;
    }
    if (builder.image_depth > 0) return 0;
    if (type == MD_SPAN_A) builder.close_link();
    else if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) builder.close();
    return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* at, MD_SIZE size, void* user) {
    TextBuilder& builder = *static_cast<TextBuilder*>(user);
    const std::string_view words(at, size);
    if (type == MD_TEXT_HTML) {
        if (builder.in_html_block && builder.html_reported) return 0;
        builder.report_html(at, size);
        builder.html_reported = true;
        return 0;
    }
    builder.pass(at, size);
    std::string shown(words);
    if (type == MD_TEXT_ENTITY) shown = decode_entity(words);
    else if (type == MD_TEXT_SOFTBR) shown = " ";
    else if (type == MD_TEXT_NULLCHAR) shown = "\uFFFD";
    if (builder.image_depth > 0) builder.image_words += shown;
    else if (type == MD_TEXT_BR) builder.add_words(MarkKind::line_break, "");
    else if (builder.in_code_block) builder.append_code(shown);
    else builder.add_words(type == MD_TEXT_CODE ? MarkKind::code : MarkKind::text, shown);
    return 0;
}

}  // namespace

RichText load_text(const TomlValue& value, const SourceFiles& files, Diagnostics& diagnostics) {
    const std::string& source = *value.text();
    TextBuilder builder(source, value.span, files, diagnostics);
    if (trim(source).empty()) return builder.take();
    const std::string_view words = trim(source);
    if (words.find_first_of(special_anywhere) == std::string_view::npos &&
        special_at_start.find(words.front()) == std::string_view::npos) {
        builder.open(MarkKind::open_paragraph);
        builder.add_words(MarkKind::text, words);
        builder.close();
        return builder.take();
    }
    const MD_PARSER parser{
        0, MD_FLAG_NOINDENTEDCODEBLOCKS, enter_block, leave_block, enter_span, leave_span, add_text, nullptr, nullptr};
    md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &builder);
    return builder.take();
}

}  // namespace remit
