#include <csignal>
#include <iostream>

#include "generator/cli/cli.h"

int main(int argc, char** argv) {
    // A file that grows past a limit is then an error of the write, told like any other, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    return remit::run_cli(argc, argv, std::cout, std::cerr);
}
