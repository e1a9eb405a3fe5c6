#include "generator/check/check_tokens.h"

#include <fmt/format.h>

#include <algorithm>

namespace remit {
namespace {

// Puts what the site sets in the place of what the theme has; a name that the theme does not have is reported, as one
// of `what`.
template <class Map>
Map overlay(const Map& theme, const Map& site, std::string_view what, Diagnostics& diagnostics) {
    Map values = theme;
    std::vector<std::string_view> names;
    for (const auto& [known, value] : theme) names.push_back(known);
    for (const auto& [name, value] : site) {
        if (theme.contains(name)) {
            values[name] = value;
            continue;
        }
        std::string hint = did_you_mean(name, names);
        if (hint.empty()) hint = fmt::format("it has {}", fmt::join(names, ", "));
        diagnostics.report(Rule::unknown_key, value.span, fmt::format("the theme has no {} \"{}\"", what, name),
                           std::move(hint));
    }
    return values;
}

class SchemeChecker {
public:
    SchemeChecker(std::string_view scheme, const ColourMap& theme, const ColourMap& site,
                  const std::vector<ContrastRule>& rules, Diagnostics& diagnostics)
        : scheme_(scheme),
          colours_(overlay(theme, site, fmt::format("{} colour", scheme), diagnostics)),
          site_(site),
          rules_(rules),
          diagnostics_(diagnostics) {}

    ColourMap check() {
        for (const ContrastRule& rule : rules_) {
            for (const std::string& on : rule.on) check_pair(rule, on);
        }
        for (const auto& [name, miss] : misses_) report_low(name, miss);
        return std::move(colours_);
    }

private:
    /// The pairs that a colour spoils: the worst, and how many there are.
    struct Miss {
        std::string front, back;
        double contrast = 0, at_least = 0;
        std::size_t pairs = 0;
    };

    void check_pair(const ContrastRule& rule, const std::string& on) {
        const auto front = colours_.find(rule.colour), back = colours_.find(on);
        if (front == colours_.end() || back == colours_.end()) return;  // A theme of one scheme.
        const double contrast = contrast_between(front->second.value, back->second.value);
        if (contrast >= rule.at_least) return;
        const bool back_is_set = site_.contains(on) && !site_.contains(rule.colour);
        Miss& miss = misses_[back_is_set ? on : rule.colour];
        if (miss.pairs == 0 || contrast / rule.at_least < miss.contrast / miss.at_least) {
            miss = {rule.colour, on, contrast, rule.at_least, miss.pairs};
        }
        ++miss.pairs;
    }

    void report_low(const std::string& name, const Miss& miss) {
        const Located<Colour>& colour = colours_.at(name);
        const auto better = good_colour(name, colour.value);
        const std::string more =
            miss.pairs > 1 ? fmt::format("; {} pairs with this colour fall short", miss.pairs) : std::string{};
        diagnostics_.report(
            Rule::low_contrast, colour.span,
            fmt::format("\"{}\" ({}) on \"{}\" ({}) has a contrast of {:.2f} to 1 in the {} colours, and needs {}{}",
                        miss.front, colours_.at(miss.front).value.text(), miss.back,
                        colours_.at(miss.back).value.text(), miss.contrast, scheme_, miss.at_least, more),
            better ? fmt::format("the nearest that is good wherever the theme uses it is \"{}\"", better->text())
                   : std::string("no colour is good wherever the theme uses this one: change the other as well"));
    }

    // The nearest colour that keeps every rule that the name is part of.
    std::optional<Colour> good_colour(const std::string& name, Colour colour) const {
        std::vector<ContrastNeed> needs;
        const auto add = [&](const std::string& other, double at_least) {
            if (const auto found = colours_.find(other); found != colours_.end()) {
                needs.push_back({found->second.value, at_least});
            }
        };
        for (const ContrastRule& rule : rules_) {
            for (const std::string& on : rule.on) {
                if (rule.colour == name) add(on, rule.at_least);
                if (on == name) add(rule.colour, rule.at_least);
            }
        }
        return with_contrast(colour, needs);
    }

    std::string_view scheme_;
    ColourMap colours_;
    const ColourMap& site_;
    const std::vector<ContrastRule>& rules_;
    Diagnostics& diagnostics_;
    std::map<std::string, Miss> misses_;   ///< By the colour to change.
};

}  // namespace

Palette check_colours(const Palette& theme, const std::vector<ContrastRule>& rules, const Palette& site,
                      Diagnostics& diagnostics) {
    return {SchemeChecker("light", theme.light, site.light, rules, diagnostics).check(),
            SchemeChecker("dark", theme.dark, site.dark, rules, diagnostics).check()};
}

SizeMap check_sizes(const SizeMap& theme, const SizeMap& site, Diagnostics& diagnostics) {
    return overlay(theme, site, "size", diagnostics);
}

}  // namespace remit
