// The command line: flags in, exit status out.
#pragma once

#include <ostream>

namespace remit {

/// Exit statuses, as of compilers: 0 good, 1 the content has errors, 2 the command or its surroundings are at fault;
/// and as of diff(1): 0 no difference, 1 differences, 2 it could not be told.
enum ExitStatus : int { exit_good = 0, exit_content = 1, exit_differences = 1, exit_failure = 2 };

/// Runs one command. Results go to `out`, diagnostics and progress to `err`.
[[nodiscard]] int run_cli(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace remit
