// Another program, run without a shell.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

struct ProgramResult {
    bool found = false;      ///< False: there is no such program on the PATH.
    int status = -1;         ///< Its exit status; 128 and the signal where one ended it.
    bool timed_out = false;  ///< It was ended because it took longer than it was given.
    std::string out, err;
};

/// The path of the program on this machine (PATH, absolute folders alone); empty where there is none.
[[nodiscard]] std::filesystem::path find_program(std::string_view name);

/// Runs `arguments`, the first of which is the program's name or path, gives it `input` to read, and waits for it; with
/// a `limit` no longer than that: then it is ended, with all that it has started. Throws std::runtime_error when the
/// system refuses what any program needs.
[[nodiscard]] ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input = {},
                                        std::chrono::milliseconds limit = {});

}  // namespace remit
