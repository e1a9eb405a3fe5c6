#include "generator/cli/commands.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "generator/base/diagnostic_printer.h"
#include "generator/cli/cli.h"
#include "generator/cli/terminal.h"

namespace remit {
namespace {

CompileRequest request_of(const CommandLine& line) {
    CompileRequest request;
    request.source = source_of(line);
    request.output = line.output;
    request.theme = line.theme;
    request.deny_warnings = !line.deny.empty();
    request.pdf = line.pdf;
    return request;
}

std::string printed(const CommandLine& line, const CompileResult& result, int descriptor) {
    const PrintOptions options{line.format == "json" ? DiagnosticFormat::json : DiagnosticFormat::text,
                               wants_colour(descriptor), !line.deny.empty()};
    return print_diagnostics(result.diagnostics, result.files, options);
}

}  // namespace

std::string source_of(const CommandLine& line) {
    if (!line.source.empty()) return line.source;
    return std::filesystem::exists("site.toml") || !std::filesystem::exists("site-src") ? "." : "site-src";
}

int run_build(const CommandLine& line, std::ostream& err) {
    CompileRequest request = request_of(line);
    ProgressBar bar(err, ::isatty(STDERR_FILENO) != 0);
    request.progress = [&](const Progress& progress) { bar.show(progress); };
    const CompileResult result = compile_site(request);
    bar.wipe();
    err << printed(line, result, STDERR_FILENO);
    const bool for_people = line.format == "text";
    if (!result.good) {
        if (for_people) err << "nothing was written\n";
        return exit_content;
    }
    if (for_people) {
        const std::string pdfs = request.pdf ? fmt::format("{} PDFs, ", result.pdfs) : std::string{};
        err << fmt::format("{}: {} pages, {}{} search records, index of {}; {} files new or changed\n",
                           request.output.string(), result.pages, pdfs, result.records,
                           size_in_words(result.index_bytes), result.changed_files);
    }
    return exit_good;
}

int run_check(const CommandLine& line, std::ostream& out, std::ostream& err) {
    const CompileResult result = check_source(request_of(line));
    const bool json = line.format == "json";
    (json ? out : err) << printed(line, result, json ? STDOUT_FILENO : STDERR_FILENO);
    if (!json && result.diagnostics.all().empty()) err << "no faults found\n";
    return result.good ? exit_good : exit_content;
}

}  // namespace remit
