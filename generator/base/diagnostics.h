// Findings about the author's content, collected and never thrown. Printing them is another file's work.
#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic_rules.h"
#include "generator/base/source_files.h"

namespace remit {

/// One finding: what is wrong, where, and how to mend it.
struct Diagnostic {
    Rule rule;
    Span span;
    std::string message;  ///< A sentence without its full stop, beginning small.
    std::string hint;     ///< How to mend it, or empty.
    Span related;         ///< Another place that it is about, such as the first of two; or none.
};

/// Collects findings in any order. Each thread fills one of its own; take() joins them.
class Diagnostics {
public:
    void report(Rule rule, Span span, std::string message, std::string hint = {}, Span related = {});

    /// Moves all of `other` in here.
    void take(Diagnostics&& other);

    /// By path, line and column, without duplicates. What is found in no file comes first.
    void sort(const SourceFiles& files);

    /// Removes the findings for which `silenced(diagnostic)` is true.
    template <class Predicate>
    void remove_if(Predicate silenced) { std::erase_if(found_, silenced); }

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return found_; }
    [[nodiscard]] std::size_t count(Severity severity) const;
    [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }

private:
    std::vector<Diagnostic> found_;
};

/// `hint: did you mean "x"?` from the nearest candidate, or empty when none is near.
[[nodiscard]] std::string did_you_mean(std::string_view typed, std::span<const std::string_view> candidates);

}  // namespace remit
