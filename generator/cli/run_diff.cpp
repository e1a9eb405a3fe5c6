#include <unistd.h>

#include "generator/base/diagnostic_printer.h"
#include "generator/diff/diff_sites.h"
#include "generator/cli/cli.h"
#include "generator/cli/commands.h"
#include "generator/cli/diff_print.h"
#include "generator/cli/terminal.h"

namespace remit {

int run_diff(const CommandLine& line, std::ostream& out, std::ostream& err) {
    const DiffResult result = diff_sites({line.older, line.newer, source_of(line)});
    if (!result.good) {
        err << print_diagnostics(result.diagnostics, result.files,
                                 {DiagnosticFormat::text, wants_colour(STDERR_FILENO), false});
        err << "remit: " << "the site of " << printable(result.faulty) << " has errors; nothing was compared\n";
        return exit_failure;
    }
    out << (line.format == "json" ? json_of(result) : text_of(result, wants_colour(STDOUT_FILENO)));
    return result.same() ? exit_good : exit_differences;
}

}  // namespace remit
