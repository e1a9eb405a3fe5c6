#include "generator/render/markup_renderer.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <array>
#include <cassert>

#include "generator/base/text.h"

namespace remit {
namespace {

namespace mu = kainjow::mustache;

// The template of each kind of mark, in the order of MarkKind; texts and ends need none.
constexpr std::array<std::string_view, 17> template_names{
    "",     "line_break", "code",         "code_block", "rule",  "image",   "paragraph", "emphasis", "strong",
    "link", "list",       "ordered_list", "list_item",  "quote", "heading", "term",      ""};
static_assert(static_cast<std::size_t>(MarkKind::open_term) == 15 && static_cast<std::size_t>(MarkKind::close) == 16);

}  // namespace

// Most templates only wrap: they are cut at their content once, and the engine is not asked again.
class MarkupRenderer::MarkupTemplate {
public:
    explicit MarkupTemplate(const std::string& text) : engine_(text) {
        constexpr std::string_view content = "{{{content}}}";
        const std::size_t at = text.find(content);
        wraps_ = (at != std::string::npos && text.find("{{") == at &&
                  text.find("{{", at + content.size()) == std::string::npos) ||
                 text.find("{{") == std::string::npos;
        before_ = text.substr(0, at);
        if (at != std::string::npos) after_ = text.substr(at + content.size());
    }

    std::string apply(const MarkupStep& step, const std::string& content) {
        if (wraps_) return before_ + content + after_;
        mu::data data(mu::data::type::object);
        const auto text = [](const std::string& value) { return value.empty() ? mu::data(false) : mu::data(value); };
        data["content"] = text(content);
        data["text"] = text(step.text);
        data["href"] = text(step.href);
        data["title"] = text(step.title);
        data["outside"] = mu::data(step.outside);
        data["start"] = step.start == 1 ? mu::data(false) : mu::data(std::to_string(step.start));
        data["level"] = text(std::to_string(step.level));
        return engine_.render(data);
    }

private:
    mu::mustache engine_;
    bool wraps_ = false;
    std::string before_, after_;
};

MarkupRenderer::MarkupRenderer(const Theme& theme) {
    for (const std::string_view name : template_names) {
        templates_.push_back(name.empty() ? nullptr : std::make_unique<MarkupTemplate>(theme.markup(name).text));
    }
}

MarkupRenderer::~MarkupRenderer() = default;

std::string MarkupRenderer::apply(const MarkupStep& step, const std::string& content) {
    return templates_[static_cast<std::size_t>(step.kind)]->apply(step, content);
}

std::string MarkupRenderer::render(const Markup& markup) {
    std::vector<std::pair<const MarkupStep*, std::string>> open(1);
    for (const MarkupStep& step : markup.steps) {
        switch (step.kind) {
            case MarkKind::text: open.back().second += markup_escaped(step.text); break;
            case MarkKind::line_break:
            case MarkKind::rule:
            case MarkKind::image: open.back().second += apply(step, {}); break;
            case MarkKind::code:
            case MarkKind::code_block: open.back().second += apply(step, markup_escaped(step.text)); break;
            case MarkKind::close: {
                assert(open.size() > 1);
                const auto [opened, content] = std::move(open.back());
                open.pop_back();
                open.back().second += apply(*opened, content);
                break;
            }
            default: open.emplace_back(&step, std::string{}); break;
        }
    }
    return std::move(open.front().second);
}

}  // namespace remit
