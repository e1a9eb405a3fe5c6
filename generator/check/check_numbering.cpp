// Printed numbers: gaps, repeats, order.
#include <fmt/format.h>

#include <array>

#include "generator/check/printed_label.h"
#include "generator/check/rules.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

using Number = Located<std::string>;

constexpr const char* compare_hint = "compare it with the print; where it is printed so, keep it, with an [[allow]]";

// Follows the labels of one list, one after the other.
class SeriesChecker {
public:
    SeriesChecker(Diagnostics& diagnostics, const std::optional<PrintedLabel>& list_before, std::string holder_number)
        : diagnostics_(diagnostics), list_before_(list_before), holder_number_(std::move(holder_number)) {}

    void add(const Number& number) {
        const auto label = parse_label(number.value, last_);
        if (!label) return;
        if (!holder_number_.empty() && clean_label(number.value) == holder_number_) {
            diagnostics_.report(Rule::duplicate_number, number.span,
                                fmt::format("\"{}\" is the number of the section that this stands in", number.value),
                                compare_hint);
            return;
        }
        if (!holder_number_.empty() && label->series == Series::decimal && !label->prefix.empty() &&
            label->prefix != holder_number_ + ".") {
            diagnostics_.report(Rule::number_out_of_order, number.span,
                                fmt::format("\"{}\" stands in section {}", number.value, holder_number_), compare_hint);
        } else if (!last_) start(number, *label);
        else if (label->series != last_->series || label->prefix != last_->prefix) other_series(number, *label);
        else compare(number, *label);
        if (!last_ || label->value > last_->value || label->series != last_->series) {
            last_ = label;
            last_printed_ = number.value;
            last_span_ = number.span;
        }
    }

    [[nodiscard]] const std::optional<PrintedLabel>& last() const { return last_; }

private:
    void start(const Number& number, const PrintedLabel& label) {
        if (label.value == 1) return;
        const bool continues = list_before_ && list_before_->series == label.series &&
                               list_before_->prefix == label.prefix && list_before_->value + 1 == label.value;
        if (continues) {
            diagnostics_.report(Rule::continued_list, number.span,
                                fmt::format("this list goes on at \"{}\" from the list before it", number.value));
        } else {
            diagnostics_.report(Rule::list_starts_late, number.span,
                                fmt::format("this list starts at \"{}\"", number.value), compare_hint);
        }
    }

    void other_series(const Number& number, const PrintedLabel& label) {
        if (label.series == last_->series) {
            diagnostics_.report(Rule::number_out_of_order, number.span,
                                fmt::format("\"{}\" follows \"{}\"", number.value, last_printed_), compare_hint);
        }
    }

    void compare(const Number& number, const PrintedLabel& label) {
        if (label.value == last_->value) {
            diagnostics_.report(Rule::duplicate_number, number.span,
                                fmt::format("\"{}\" stands here a second time", number.value), compare_hint,
                                last_span_);
        } else if (label.value < last_->value) {
            diagnostics_.report(Rule::number_out_of_order, number.span,
                                fmt::format("\"{}\" follows \"{}\"", number.value, last_printed_), compare_hint);
        } else if (label.value > last_->value + 1) {
            diagnostics_.report(Rule::numbering_gap, number.span,
                                fmt::format("\"{}\" follows \"{}\": a number is skipped", number.value, last_printed_),
                                compare_hint);
        }
    }

    Diagnostics& diagnostics_;
    const std::optional<PrintedLabel>& list_before_;
    std::string holder_number_;
    std::optional<PrintedLabel> last_;
    std::string last_printed_;
    Span last_span_;
};

// The lists of one edition in reading order; `before_` remembers, for each depth, where the last list ended.
class EditionNumbering {
public:
    explicit EditionNumbering(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check(const Edition& edition) {
        SeriesChecker sections(diagnostics_, none_, {});
        for (const Section& section : edition.sections) {
            sections.add(section.number);
            check_list(section.clauses, 0, clean_label(section.number.value));
        }
    }

private:
    void check_list(const std::vector<Clause>& clauses, std::size_t depth, const std::string& holder_number) {
        std::optional<PrintedLabel>& before = before_[std::min(depth, before_.size() - 1)];
        SeriesChecker series(diagnostics_, before, holder_number);
        for (const Clause& clause : clauses) {
            series.add(clause.number);
            check_list(clause.items, depth + 1, {});
        }
        if (series.last()) before = series.last();
    }

    Diagnostics& diagnostics_;
    const std::optional<PrintedLabel> none_;
    std::array<std::optional<PrintedLabel>, 8> before_;
};

}  // namespace

void check_numbering(const Site& site, Diagnostics& diagnostics) {
    for (const Edition& edition : site.editions) EditionNumbering(diagnostics).check(edition);
}

}  // namespace remit
