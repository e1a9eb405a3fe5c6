// What a template sees: names and values, as plain data without markup.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "generator/model/rich_text.h"

namespace remit {

/// One step of a text, its links resolved to addresses relative to the page.
struct MarkupStep {
    MarkKind kind = MarkKind::text;
    std::uint8_t level = 0;  ///< Of a heading, as it is to be in the page.
    std::uint32_t start = 0;
    std::string text;        ///< Of a link to a page outside: its address, where its words are others.
    std::string href;
    std::string title;       ///< Of a term: what it means.
    bool outside = false;    ///< A link that leaves the site.
};

/// A text ready to become HTML by the theme's markup templates.
struct Markup {
    std::vector<MarkupStep> steps;

    [[nodiscard]] bool empty() const { return steps.empty(); }
};

/// Names and values of one page or of one element of a list. Every name that a template may use is set, to false where
/// there is nothing: a name that is missing is a fault of the template. Names are literals.
class View {
public:
    using List = std::vector<View>;
    using Value = std::variant<bool, std::string, Markup, List>;

    /// Sets a name that is not set yet. An empty text counts as false. For a list `x`, `has_x` is there as well.
    View& set(std::string_view name, Value value) {
        values_.emplace_back(name, std::move(value));
        return *this;
    }
    View& set(std::string_view name, const char* text) { return set(name, std::string(text)); }

    /// A single thing that may be absent: a list of one or none, since a section of Mustache enters both alike.
    View& set_one(std::string_view name, View thing) {
        List one;
        one.push_back(std::move(thing));
        return set(name, std::move(one));
    }
    View& set_none(std::string_view name) { return set(name, List{}); }

    [[nodiscard]] const std::vector<std::pair<std::string_view, Value>>& values() const { return values_; }
    [[nodiscard]] const Value* find(std::string_view name) const {
        for (const auto& [key, value] : values_) {
            if (key == name) return &value;
        }
        return nullptr;
    }

private:
    std::vector<std::pair<std::string_view, Value>> values_;
};

}  // namespace remit
