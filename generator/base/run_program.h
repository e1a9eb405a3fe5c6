// Another program, run without a shell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

struct ProgramResult {
    bool found = false;      ///< False: there is no such program on the PATH.
    int status = -1;         ///< Its exit status; 128 and the signal where one ended it.
    std::string out, err;
};

/// Runs `arguments`, the first of which is the program's name, gives it `input` to read, and waits for it. Throws
/// std::runtime_error when the system refuses what any program needs.
[[nodiscard]] ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input = {});

}  // namespace remit
