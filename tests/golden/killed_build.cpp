// A build that is killed leaves the old site or the new one, whole. Killed here at its system calls, one after the
// other, so that no timing decides which moments are tried.
#include <catch2/catch.hpp>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <set>

#include "tests/golden/golden_folder.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

// System calls that can change what is on disk.
constexpr std::array changing_calls{SYS_write,     SYS_pwrite64, SYS_writev, SYS_rename,    SYS_renameat,
                                    SYS_renameat2, SYS_link,     SYS_linkat, SYS_unlink,    SYS_unlinkat,
                                    SYS_mkdir,     SYS_mkdirat,  SYS_rmdir,  SYS_ftruncate, SYS_openat};

bool changes_disk(const user_regs_struct& registers) {
    return registers.orig_rax != SYS_openat || (registers.rdx & O_CREAT) != 0;
}

// Has the kernel stop this process for its tracer at these calls alone: at all of them, a build would stop many times
// as often.
void stop_at_changing_calls() {
    std::vector<sock_filter> filter{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    for (const long call : changing_calls) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        ::_exit(126);
}

pid_t start_traced(const fs::path& source, const fs::path& output) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child != 0) return child;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    ::sched_setaffinity(0, sizeof one, &one);  // One processor, so one thread: the calls come in one order.
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, 2);
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);  // The leak check wants to trace the process itself.
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    stop_at_changing_calls();
    ::execl(REMIT_PROGRAM, "remit", "build", source.c_str(), "-o", output.c_str(), nullptr);
    ::_exit(127);
}

// Runs the build and kills it before its system call number `last` (counting those that change the disk, from 0).
// Returns how many there were before it ended or was killed.
std::size_t run_until(const fs::path& source, const fs::path& output, std::size_t last) {
    const pid_t child = start_traced(source, output);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSTOPPED(status));
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
    std::size_t seen = 0;
    ::ptrace(PTRACE_CONT, child, nullptr, nullptr);
    for (;;) {
        const pid_t stopped = ::waitpid(-1, &status, __WALL);
        if (stopped < 0) return seen;
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (stopped == child) return seen;
            continue;
        }
        long deliver = 0;
        if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_SECCOMP << 8))) {
            user_regs_struct registers{};
            ::ptrace(PTRACE_GETREGS, stopped, nullptr, &registers);
            if (changes_disk(registers)) {
                if (seen == last) {
                    ::kill(child, SIGKILL);
                    continue;
                }
                ++seen;
            }
        } else if (WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP) {
            deliver = WSTOPSIG(status);
        }
        ::ptrace(PTRACE_CONT, stopped, nullptr, deliver);
    }
}

void build_whole(const fs::path& source, const fs::path& output) {
    const RunResult run = run_remit({"build", source.string(), "-o", output.string()});
    INFO(run.err);
    REQUIRE(run.status == 0);
}

}  // namespace

TEST_CASE("a build killed at any point leaves the old site or the new one", "[killed]") {
    const TemporaryFolder folder;
    const fs::path source = folder.path() / "site-src";
    const fs::path output = folder.path() / "public";
    make_source(fs::path(REMIT_GOLDEN_DIR) / "nothing-over-it", source);
    build_whole(source, output);
    const auto old_site = read_tree(output);

    // The new site has a page more, a page less and a page changed.
    folder.write("site-src/groups/board.toml",
                 "name = \"The New Board\"\nkind = \"board\"\nstatus = \"active\"\nremit = \"Does more.\"\n");
    folder.write("site-src/agencies/police.toml", "name = \"Police\"\n");
    build_whole(source, folder.path() / "compare");
    const auto new_site = read_tree(folder.path() / "compare");
    REQUIRE(old_site != new_site);

    const fs::path trial = folder.path() / "trial";
    const auto put_old_site = [&] {
        fs::remove_all(trial);
        fs::remove_all(folder.path() / ".trial.remit");
        fs::copy(output, trial, fs::copy_options::recursive);
    };
    put_old_site();
    const std::size_t calls = run_until(source, trial, std::size_t(-1));
    REQUIRE(read_tree(trial) == new_site);
    REQUIRE(calls > 50);

    // At least 60 moments over the whole run, and each of the last 40 calls, where the sites change places.
    std::set<std::size_t> moments;
    for (std::size_t i = 0; i < 60; ++i) moments.insert(i * calls / 60);
    for (std::size_t i = calls > 40 ? calls - 40 : 0; i < calls; ++i) moments.insert(i);
    std::size_t found_old = 0, found_new = 0;
    for (const std::size_t moment : moments) {
        put_old_site();
        run_until(source, trial, moment);
        const auto found = read_tree(trial);
        INFO("killed before call " << moment << " of " << calls);
        REQUIRE((found == old_site || found == new_site));
        (found == old_site ? found_old : found_new) += 1;
        // The next build finds its way, and nothing of the killed one stays.
        build_whole(source, trial);
        REQUIRE(read_tree(trial) == new_site);
        REQUIRE_FALSE(fs::exists(folder.path() / ".trial.remit"));
    }
    CHECK(moments.size() >= 50);
    CHECK(found_old > 0);
    CHECK(found_new > 0);
}
