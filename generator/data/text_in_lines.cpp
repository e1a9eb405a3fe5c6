#include "generator/data/text_in_lines.h"

#include <vector>

namespace remit {
namespace {

class LineWriter {
public:
    LineWriter(const SiteContext& context, const RichText& text, const std::string& edition)
        : context_(context), text_(text), edition_(edition) {}

    std::string write() {
        for (std::size_t i = 0; i < text_.marks.size(); ++i) {
            const Mark& mark = text_.marks[i];
            add(mark);
            if (mark.kind != MarkKind::open_link || !is_bare(mark)) continue;
            lines_ += context_.name_of(context_.resolve(text_.links[mark.target].reference, edition_));
            while (text_.marks[i + 1].kind != MarkKind::close) ++i;  // The address itself, which is all that is in it.
        }
        return std::move(lines_);
    }

private:
    struct List {
        bool ordered = false;
        std::uint32_t next = 0;
    };

    bool is_bare(const Mark& mark) const {
        return text_.links[mark.target].bare && text_.links[mark.target].address.empty();
    }

    void add(const Mark& mark) {
        switch (mark.kind) {
            case MarkKind::text:
            case MarkKind::code:
            case MarkKind::image: lines_ += mark.text; break;
            case MarkKind::line_break: begin_line(1); break;
            case MarkKind::code_block:
                begin_line(2);
                lines_ += mark.text;
                while (lines_.ends_with('\n')) lines_.pop_back();
                break;
            case MarkKind::open_heading:
            case MarkKind::open_paragraph: begin_line(2); break;
            case MarkKind::open_list:
            case MarkKind::open_ordered_list:
                lists_.push_back({mark.kind == MarkKind::open_ordered_list, mark.start});
                break;
            case MarkKind::open_list_item: begin_item(); break;
            default: break;
        }
        if (mark.kind == MarkKind::close) {
            const MarkKind ended = open_.back();
            open_.pop_back();
            if (ended == MarkKind::open_list || ended == MarkKind::open_ordered_list) lists_.pop_back();
        } else if (mark.kind >= MarkKind::open_paragraph) {
            open_.push_back(mark.kind);
        }
    }

    // Ends what stands before with so many line ends. What an item begins with stands behind its label.
    void begin_line(int ends) {
        if (lines_.empty() || lines_.size() == label_end_) return;
        lines_.append(static_cast<std::size_t>(ends), '\n');
        if (!lists_.empty()) lines_.append(2 * lists_.size(), ' ');
    }

    void begin_item() {
        List& list = lists_.back();
        if (!lines_.empty()) lines_ += '\n';
        lines_.append(2 * (lists_.size() - 1), ' ');
        lines_ += list.ordered ? std::to_string(list.next++) + ". " : "- ";
        label_end_ = lines_.size();
    }

    const SiteContext& context_;
    const RichText& text_;
    const std::string& edition_;
    std::string lines_;
    std::vector<MarkKind> open_;
    std::vector<List> lists_;
    std::size_t label_end_ = std::string::npos;   // Where the label of the last item ends.
};

}  // namespace

std::string text_in_lines(const SiteContext& context, const RichText& text, const std::string& edition) {
    return LineWriter(context, text, edition).write();
}

}  // namespace remit
