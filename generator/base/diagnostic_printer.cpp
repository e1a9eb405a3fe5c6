#include "generator/base/diagnostic_printer.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "generator/base/text.h"

namespace remit {
namespace {

// A line longer than this is cut around the caret: nobody reads 50 MB of one line.
constexpr std::size_t widest_excerpt = 120;

struct Colours {
    std::string_view bold, severity, hint, off;
};

Colours colours_for(Severity severity, bool on) {
    if (!on) return {};
    switch (severity) {
        case Severity::error: return {"\x1b[1m", "\x1b[1;31m", "\x1b[36m", "\x1b[0m"};
        case Severity::warning: return {"\x1b[1m", "\x1b[1;33m", "\x1b[36m", "\x1b[0m"};
        case Severity::note: return {"\x1b[1m", "\x1b[1;34m", "\x1b[36m", "\x1b[0m"};
    }
    return {};
}

struct Excerpt {
    std::string line;
    std::string caret;
};

// The part of the line that holds [begin, end), and carets below it; tabs are copied so that the carets stand right.
Excerpt excerpt_of(std::string_view line, std::size_t begin, std::size_t end) {
    begin = std::min(begin, line.size());
    end = std::clamp(end, begin, line.size());
    std::size_t from = 0;
    std::size_t to = line.size();
    std::string before, after;
    if (line.size() > widest_excerpt) {
        if (begin > widest_excerpt / 2) from = begin - widest_excerpt / 3;
        to = std::min(line.size(), from + widest_excerpt);
        while (from > 0 && (static_cast<unsigned char>(line[from]) & 0xC0U) == 0x80U) --from;
        while (to < line.size() && (static_cast<unsigned char>(line[to]) & 0xC0U) == 0x80U) ++to;
        if (from > 0) before = "…";
        if (to < line.size()) after = "…";
        end = std::min(end, to);
    }
    Excerpt excerpt{before + printable(line.substr(from, to - from)) + after, std::string(display_width(before), ' ')};
    const std::string lead = printable(line.substr(from, begin - from));
    for (std::size_t at = 0; at < lead.size();) {
        const std::size_t length = code_point_length(lead, at);
        if (lead[at] == '\t') excerpt.caret += '\t';
        else excerpt.caret.append(display_width(std::string_view(lead).substr(at, length)), ' ');
        at += length;
    }
    excerpt.caret.append(std::max<std::size_t>(1, display_width(printable(line.substr(begin, end - begin)))), '^');
    return excerpt;
}

std::string text_of(const Diagnostic& diagnostic, const SourceFiles& files, Severity severity, bool colour) {
    const RuleDescription& rule = describe(diagnostic.rule);
    const Colours c = colours_for(severity, colour);
    std::string place, excerpt;
    const auto place_of = [&](Span span) {
        const Position at = files.position(span.file, span.begin);
        return fmt::format("{}:{}:{}", printable(files.file(span.file).path), at.line, at.column);
    };
    if (diagnostic.span.known()) place = place_of(diagnostic.span) + ": ";
    // What is wrong with a file as a whole has no line to show.
    if (diagnostic.span.known() && diagnostic.span.end > 0) {
        const Span span = diagnostic.span;
        const Position at = files.position(span.file, span.begin);
        const std::uint32_t line_start = files.file(span.file).line_starts[at.line - 1];
        const Excerpt shown =
            excerpt_of(files.line(span.file, at.line), span.begin - line_start, span.end - line_start);
        excerpt = fmt::format("{:>5} | {}\n      | {}{}{}\n", at.line, shown.line, c.severity, shown.caret, c.off);
    }
    std::string text = fmt::format("{}{}{}{}{}:{} {} [{}]\n{}", c.bold, place, c.off, c.severity, name_of(severity),
                                   c.off, printable(diagnostic.message), rule.slug, excerpt);
    if (diagnostic.related.known()) {
        text += fmt::format("        {}see:{} {}\n", c.hint, c.off, place_of(diagnostic.related));
    }
    if (!diagnostic.hint.empty()) {
        text += fmt::format("        {}hint:{} {}\n", c.hint, c.off, printable(diagnostic.hint));
    }
    return text;
}

std::string json_of(const Diagnostic& diagnostic, const SourceFiles& files, Severity severity) {
    nlohmann::ordered_json object;
    if (diagnostic.span.known()) {
        const Span span = diagnostic.span;
        const Position begin = files.position(span.file, span.begin);
        const Position end = files.position(span.file, span.end);
        object = {{"path", files.file(span.file).path}, {"line", begin.line}, {"column", begin.column},
                  {"end_line", end.line}, {"end_column", end.column}};
    }
    object["severity"] = name_of(severity);
    object["slug"] = describe(diagnostic.rule).slug;
    object["message"] = diagnostic.message;
    if (!diagnostic.hint.empty()) object["hint"] = diagnostic.hint;
    if (diagnostic.related.known()) {
        const Position at = files.position(diagnostic.related.file, diagnostic.related.begin);
        object["related"] = {
            {"path", files.file(diagnostic.related.file).path}, {"line", at.line}, {"column", at.column}};
    }
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string counted(std::size_t count, std::string_view what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

}  // namespace

std::string printable(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = code_point_length(text, at);
        const bool broken = length == 1 && static_cast<unsigned char>(text[at]) >= 0x7F;
        if (broken || text[at] == '\n' || text[at] == '\r' || is_control(text, at)) shown += "\uFFFD";
        else shown += text.substr(at, length);
        at += length;
    }
    return shown;
}

std::string print_diagnostics(const Diagnostics& diagnostics, const SourceFiles& files, const PrintOptions& options) {
    std::string printed;
    std::size_t errors = 0, warnings = 0;
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        Severity severity = describe(diagnostic.rule).severity;
        if (severity == Severity::warning && options.deny_warnings) severity = Severity::error;
        errors += severity == Severity::error ? 1 : 0;
        warnings += severity == Severity::warning ? 1 : 0;
        printed += options.format == DiagnosticFormat::json ? json_of(diagnostic, files, severity)
                                                            : text_of(diagnostic, files, severity, options.colour);
    }
    if (options.format == DiagnosticFormat::text && errors + warnings > 0) {
        std::vector<std::string> parts;
        if (errors > 0) parts.push_back(counted(errors, "error"));
        if (warnings > 0) parts.push_back(counted(warnings, "warning"));
        printed += join_list(parts, ", ", ", ") + "\n";
    }
    return printed;
}

}  // namespace remit
