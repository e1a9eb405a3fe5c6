#include "generator/base/run_program.h"

#include <catch2/catch.hpp>

#include "tests/support/program_path.h"

using remit::ProgramResult;
using remit::run_program;

TEST_CASE("a program's output, errors and status are told") {
    const ProgramResult result = run_program({"sh", "-c", "echo out; echo err >&2; exit 3"});
    CHECK(result.found);
    CHECK(result.status == 3);
    CHECK(result.out == "out\n");
    CHECK(result.err == "err\n");
}

TEST_CASE("a program that is not there is not found") { CHECK_FALSE(run_program({"no-such-program-of-remit"}).found); }

TEST_CASE("a signal that ends a program is told") { CHECK(run_program({"sh", "-c", "kill -9 $$"}).status == 128 + 9); }

TEST_CASE("arguments reach a program as they are: there is no shell") {
    CHECK(run_program({"printf", "%s", "$HOME; `ls` 'x'"}).out == "$HOME; `ls` 'x'");
}

TEST_CASE("much input and much output pass, on both pipes at once") {
    const std::string input(3'000'000, 'x');
    CHECK(run_program({"cat"}, input).out == input);
    const ProgramResult both = run_program({"sh", "-c", "tee /dev/stderr"}, input);
    CHECK(both.out == input);
    CHECK(both.err == input);
}

TEST_CASE("a program is the first on the PATH that can be run, in a folder of a full path") {
    const remit::test::TemporaryFolder folder;
    folder.write("other/tool", "no program");
    remit::test::write_program(folder, "tool", "exit 0");
    const remit::test::ProgramPath path((folder.path() / "other").string() +
                                        "::relative:" + (folder.path() / "bin").string());
    CHECK(remit::find_program("tool") == folder.path() / "bin/tool");
    CHECK(remit::find_program("other-tool").empty());
}

TEST_CASE("a program that takes too long is ended, with what it has started") {
    // The shell waits for its child, which holds the pipe as well.
    const ProgramResult result =
        run_program({"sh", "-c", "echo begun; sleep 100; echo done"}, {}, std::chrono::milliseconds(300));
    CHECK(result.timed_out);
    CHECK(result.out == "begun\n");
    CHECK(result.status == 128 + 9);
    CHECK_FALSE(run_program({"true"}, {}, std::chrono::minutes(1)).timed_out);
}
