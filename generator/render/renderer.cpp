#include "generator/render/renderer.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <cassert>
#include <set>
#include <unordered_map>

#include "generator/base/text.h"
#include "generator/render/markup_renderer.h"

namespace remit {
namespace {

namespace mu = kainjow::mustache;

// The engine copies what it is given through its interface; moving into its own containers spares a copy of each page.
void put(mu::data& object, const std::string& name, mu::data value) { object[name] = std::move(value); }

mu::data data_of(const View& view, MarkupRenderer& markup);

mu::data data_of(const View::List& list, MarkupRenderer& markup) {
    mu::data data(mu::data::type::list);
    // The list is this function's own; push_back() would copy.
    auto& elements = const_cast<mu::list&>(data.list_value());
    elements.reserve(list.size());
    for (const View& element : list) elements.push_back(data_of(element, markup));
    return data;
}

// Empty texts become false: the engine takes an empty string for true.
mu::data data_of(const std::string& text) { return text.empty() ? mu::data(false) : mu::data(text); }

mu::data data_of(const View& view, MarkupRenderer& markup) {
    mu::data data(mu::data::type::object);
    for (const auto& [key, value] : view.values()) {
        const std::string name(key);
        if (const bool* flag = std::get_if<bool>(&value)) put(data, name, mu::data(*flag));
        else if (const auto* text = std::get_if<std::string>(&value)) put(data, name, data_of(*text));
        else if (const auto* rich = std::get_if<Markup>(&value)) put(data, name, data_of(markup.render(*rich)));
        else {
            const auto& list = std::get<View::List>(value);
            put(data, "has_" + name, mu::data(!list.empty()));
            put(data, name, data_of(list, markup));
        }
    }
    return data;
}

// Answers the engine's questions, and remembers those that had no answer.
class AskingContext : public mu::context<std::string> {
public:
    AskingContext(const mu::data* data, const std::unordered_map<std::string, mu::data>& partials)
        : mu::context<std::string>(data), partials_(partials) {}

    const mu::data* get(const std::string& name) const override {
        const mu::data* found = mu::context<std::string>::get(name);
        if (found == nullptr) missed.insert(name);
        return found;
    }

    const mu::data* get_partial(const std::string& name) const override {
        const auto found = partials_.find(name);
        assert(found != partials_.end());  // Theme::make() found every partial.
        return &found->second;
    }

    mutable std::set<std::string> missed;

private:
    const std::unordered_map<std::string, mu::data>& partials_;
};

// Where the template first uses the name.
Span place_of(const Template& used, const std::string& name) {
    for (std::size_t at = used.text.find("{{"); at != std::string::npos; at = used.text.find("{{", at + 2)) {
        const std::size_t begin = used.text.find_first_not_of("{#^& \t", at);
        if (begin == std::string::npos || used.text.compare(begin, name.size(), name) != 0) continue;
        const std::size_t end = begin + name.size();
        if (end < used.text.size() && (used.text[end] == '}' || used.text[end] == ' ')) {
            return used.place(begin, name.size());
        }
    }
    return {};
}

}  // namespace

struct Renderer::Engine {
    explicit Engine(const Theme& used) : theme(used), markup(used) {
        for (const auto& [name, text] : theme.recursive_partials()) partials.emplace(name, mu::data(text));
    }

    mu::mustache& layout(std::string_view name, const Template& source) {
        const auto found = layouts.find(std::string(name));
        return found != layouts.end() ? found->second : layouts.emplace(name, mu::mustache(source.text)).first->second;
    }

    const Theme& theme;
    MarkupRenderer markup;
    std::unordered_map<std::string, mu::data> partials;
    std::unordered_map<std::string, mu::mustache> layouts;
};

Renderer::Renderer(const Theme& theme) : engine_(std::make_unique<Engine>(theme)) {}
Renderer::~Renderer() = default;

std::string Renderer::render_page(std::string_view layout, const View& view, Diagnostics& diagnostics) {
    const Template* source = engine_->theme.find_layout(layout);
    assert(source != nullptr);
    const mu::data data = data_of(view, engine_->markup);
    AskingContext context(&data, engine_->partials);
    mu::mustache& compiled = engine_->layout(layout, *source);
    std::string page = compiled.render(context);
    page += '\n';
    if (!compiled.is_valid()) diagnostics.report(Rule::template_syntax, source->place(0, 0), compiled.error_message());
    for (const std::string& name : context.missed) {
        std::vector<std::string_view> names;
        for (const auto& [known, value] : view.values()) names.push_back(known);
        diagnostics.report(Rule::unknown_template_name, place_of(*source, name),
                           "\"" + name + "\" is not a name of this page", did_you_mean(name, names));
    }
    return page;
}

}  // namespace remit
