#include "generator/pages/page_scope.h"

#include <algorithm>

#include "generator/base/text.h"

namespace remit {
namespace {

MarkupStep words_step(std::string_view words) { return {MarkKind::text, 0, 0, std::string(words), {}, {}, false}; }

constexpr int lowest_heading = 6;

bool is_block(MarkKind kind) {
    switch (kind) {
        case MarkKind::open_paragraph:
        case MarkKind::open_list:
        case MarkKind::open_ordered_list:
        case MarkKind::open_list_item:
        case MarkKind::open_quote:
        case MarkKind::open_heading: return true;
        default: return false;
    }
}

bool is_open(MarkKind kind) {
    return is_block(kind) || kind == MarkKind::open_emphasis || kind == MarkKind::open_strong ||
           kind == MarkKind::open_link || kind == MarkKind::open_term;
}

}  // namespace

std::string PageScope::href(const Reference& to) const {
    Address address = address_of(context_.resolve(to, edition_));
    // A footnote stands on the page of its edition, wherever it is mentioned.
    if (to.kind == Kind::footnote && !edition_.empty()) address.path = address_of({Kind::clause, edition_, {}}).path;
    return href(address);
}

MarkupStep PageScope::step_of(const Mark& mark, const RichText& text) const {
    MarkupStep step{mark.kind, mark.level, mark.start, mark.text, {}, {}, false};
    if (mark.kind == MarkKind::open_link || mark.kind == MarkKind::image) {
        const Link& link = text.links[mark.target];
        step.outside = !link.address.empty();
        step.href = step.outside ? link.address : href(link.reference);
        if (mark.kind == MarkKind::open_link && !link.bare && link.address.starts_with("http")) {
            step.text = link.address;
        }
    }
    return step;
}

void PageScope::add_words(Markup& markup, std::string_view words) {
    std::size_t at = 0;
    std::size_t from = 0;
    while (true) {
        const GlossaryMatch match = context_.glossary().find_next(words, from);
        if (match.term == nullptr) break;
        from = match.end;
        const Address place = address_of({Kind::term, match.term->id.value, {}});
        if (path_ == place.path || shown_terms_.contains(match.term)) continue;
        const bool in_full = to_lower(words.substr(match.begin, match.end - match.begin)) == to_lower(match.term->name);
        const bool short_is_explained = !match.term->short_name.empty() && match.term->expanded && !in_full;
        const std::string meaning = short_is_explained || match.term->definition.empty()
                                        ? match.term->name
                                        : plain_text(match.term->definition);
        if (in_full && match.term->definition.empty()) continue;  // Written in full it says all that there is to know.
        shown_terms_.insert(match.term);
        if (match.begin > at) markup.steps.push_back(words_step(words.substr(at, match.begin - at)));
        markup.steps.push_back({MarkKind::open_term, 0, 0, {}, href(place), meaning, false});
        markup.steps.push_back(words_step(words.substr(match.begin, match.end - match.begin)));
        markup.steps.push_back({MarkKind::close, 0, 0, {}, {}, {}, false});
        at = match.end;
    }
    if (at < words.size()) markup.steps.push_back(words_step(words.substr(at)));
}

Markup PageScope::block(const RichText& text, int top) {
    Markup markup;
    int highest = lowest_heading;
    for (const Mark& mark : text.marks) {
        if (mark.kind == MarkKind::open_heading) highest = std::min<int>(highest, mark.level);
    }
    // Within links, headings and code nothing is marked: a link in a link is no HTML, and a heading is for reading.
    std::vector<bool> quiet{false};
    for (std::size_t i = 0; i < text.marks.size(); ++i) {
        const Mark& mark = text.marks[i];
        if (mark.kind == MarkKind::text) {
            if (quiet.back()) markup.steps.push_back(words_step(mark.text));
            else add_words(markup, mark.text);
            continue;
        }
        markup.steps.push_back(step_of(mark, text));
        if (mark.kind == MarkKind::open_heading) {
            markup.steps.back().level = static_cast<std::uint8_t>(std::min(mark.level - highest + top, lowest_heading));
        }
        const bool is_link = mark.kind == MarkKind::open_link;
        if (mark.kind == MarkKind::close) quiet.pop_back();
        else if (is_open(mark.kind)) quiet.push_back(quiet.back() || is_link || mark.kind == MarkKind::open_heading);
        if (is_link && text.links[mark.target].bare && text.links[mark.target].address.empty()) {
            const Reference to = context_.resolve(text.links[mark.target].reference, edition_);
            markup.steps.push_back(words_step(context_.name_of(to)));
            while (text.marks[i + 1].kind != MarkKind::close) ++i;  // The address itself, which is all that is in it.
        }
    }
    return markup;
}

Markup PageScope::line(const RichText& text) {
    Markup markup = block(text);
    Markup line;
    std::vector<bool> dropped;
    bool separate = false;
    for (MarkupStep& step : markup.steps) {
        if (step.kind == MarkKind::close) {
            const bool drop = dropped.back();
            dropped.pop_back();
            if (drop) separate = !line.steps.empty();
            else line.steps.push_back(std::move(step));
            continue;
        }
        if (is_open(step.kind)) dropped.push_back(is_block(step.kind));
        if (is_block(step.kind) || step.kind == MarkKind::rule) continue;
        if (separate) line.steps.push_back({MarkKind::line_break, 0, 0, {}, {}, {}, false});
        separate = false;
        if (step.kind == MarkKind::code_block) step.kind = MarkKind::code;
        line.steps.push_back(std::move(step));
    }
    return line;
}

View PageScope::link(const Reference& to, std::string label) const {
    View view;
    view.set("label", label.empty() ? context_.name_of(context_.resolve(to, edition_)) : std::move(label));
    view.set("href", href(to));
    return view;
}

void PageScope::set_link(View& view, std::string_view name, const std::optional<LocatedReference>& to) const {
    if (to) view.set_one(name, link(to->value));
    else view.set_none(name);
}

}  // namespace remit
