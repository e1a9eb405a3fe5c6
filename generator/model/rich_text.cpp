#include "generator/model/rich_text.h"

namespace remit {

std::string plain_text(const RichText& text) {
    std::string plain;
    for (const Mark& mark : text.marks) {
        switch (mark.kind) {
            case MarkKind::text:
            case MarkKind::code:
            case MarkKind::image: plain += mark.text; break;
            case MarkKind::code_block:
            case MarkKind::line_break:
            case MarkKind::open_paragraph:
            case MarkKind::open_list_item:
            case MarkKind::open_heading:
                if (!plain.empty() && plain.back() != ' ') plain += ' ';
                plain += mark.text;
                break;
            default: break;
        }
    }
    return plain;
}

}  // namespace remit
