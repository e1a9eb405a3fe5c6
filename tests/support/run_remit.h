// Runs the program inside the test, so that sanitizers and debuggers see it.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "generator/cli/cli.h"

namespace remit::test {

struct RunResult {
    int status = 0;
    std::string out, err;
};

inline RunResult run_remit(const std::vector<std::string>& arguments) {
    std::vector<const char*> argv{"remit"};
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::ostringstream out, err;
    const int status = run_cli(static_cast<int>(argv.size()), argv.data(), out, err);
    return {status, out.str(), err.str()};
}

}  // namespace remit::test
