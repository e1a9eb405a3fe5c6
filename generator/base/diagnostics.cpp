#include "generator/base/diagnostics.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "generator/base/text.h"

namespace remit {

void Diagnostics::report(Rule rule, Span span, std::string message, std::string hint, Span related) {
    found_.push_back({rule, span, std::move(message), std::move(hint), related});
}

void Diagnostics::take(Diagnostics&& other) {
    found_.insert(found_.end(), std::make_move_iterator(other.found_.begin()),
                  std::make_move_iterator(other.found_.end()));
    other.found_.clear();
}

void Diagnostics::sort(const SourceFiles& files) {
    const auto path = [&](const Diagnostic& d) {
        return d.span.known() ? std::string_view(files.file(d.span.file).path) : std::string_view{};
    };
    const auto key = [&](const Diagnostic& d) {
        return std::tuple(path(d), d.span.begin, d.rule, std::string_view(d.message), d.span.end);
    };
    std::sort(found_.begin(), found_.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    const auto same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
    found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
}

std::size_t Diagnostics::count(Severity severity) const {
    return static_cast<std::size_t>(std::count_if(
        found_.begin(), found_.end(), [=](const Diagnostic& d) { return describe(d.rule).severity == severity; }));
}

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> candidates) {
    const auto nearest = find_nearest(typed, candidates);
    return nearest ? "did you mean \"" + *nearest + "\"?" : std::string{};
}

}  // namespace remit
