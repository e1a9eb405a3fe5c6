#include "generator/base/run_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <stdexcept>

extern char** environ;

namespace remit {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return number_; }
    void set(int number) { number_ = number; }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

[[noreturn]] void fail(const std::string& program) { throw std::runtime_error(program + ": " + std::strerror(errno)); }

// Input as a file in memory: nobody has to write while another reads.
void fill(const Descriptor& file, std::string_view input, const std::string& program) {
    if (file.number() < 0) fail(program);
    while (!input.empty()) {
        const ssize_t written = ::write(file.number(), input.data(), input.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) fail(program);
        input.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::lseek(file.number(), 0, SEEK_SET) != 0) fail(program);
}

// Milliseconds for poll(): until `end`, or for ever where there is none.
int time_left(const std::optional<Clock::time_point>& end) {
    if (!end) return -1;
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(
        0, std::chrono::ceil<std::chrono::milliseconds>(*end - Clock::now()).count()));
}

// Both at once: a program that fills one pipe while the other is waited for would wait for ever. False: `end` came
// first.
bool read_both(Descriptor& first, std::string& out, Descriptor& second, std::string& err,
               const std::optional<Clock::time_point>& end) {
    std::array<char, 65536> buffer{};
    while (first.number() >= 0 || second.number() >= 0) {
        std::array<pollfd, 2> waiting{{{first.number(), POLLIN, 0}, {second.number(), POLLIN, 0}}};
        const int ready = ::poll(waiting.data(), waiting.size(), time_left(end));
        if (ready == 0) return false;
        if (ready < 0) {
            if (errno == EINTR) continue;
            return true;
        }
        for (const bool is_first : {true, false}) {
            Descriptor& from = is_first ? first : second;
            if (from.number() < 0 || waiting[is_first ? 0 : 1].revents == 0) continue;
            const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
            if (count > 0) (is_first ? out : err).append(buffer.data(), static_cast<std::size_t>(count));
            else if (count == 0 || errno != EINTR) from.close();
        }
    }
    return true;
}

void make_pipe(Descriptor& end_of_ours, Descriptor& end_of_theirs, const std::string& program) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail(program);
    end_of_ours.set(ends[0]);
    end_of_theirs.set(ends[1]);
}

}  // namespace

fs::path find_program(std::string_view name) {
    const char* path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        const fs::path candidate = fs::path(rest.substr(0, end)) / name;
        if (candidate.is_absolute() && ::access(candidate.c_str(), X_OK) == 0) return candidate;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          std::chrono::milliseconds limit) {
    const std::string& program = arguments.front();
    const Descriptor in(::memfd_create("input", MFD_CLOEXEC));
    fill(in, input, program);
    Descriptor out, their_out, err, their_err;
    make_pipe(out, their_out, program);
    make_pipe(err, their_err, program);

    std::vector<char*> argv;
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    if (::posix_spawn_file_actions_init(&actions) != 0) fail(program);
    ::posix_spawn_file_actions_adddup2(&actions, in.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, their_out.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, their_err.number(), STDERR_FILENO);
    // A program with a limit leads a group of its own, so that what it starts can be ended with it.
    const bool limited = limit.count() > 0;
    posix_spawnattr_t attributes;
    if (::posix_spawnattr_init(&attributes) != 0) fail(program);
    if (limited) ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    pid_t child = 0;
    const int refused = ::posix_spawnp(&child, program.c_str(), &actions, &attributes, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    ProgramResult result;
    if (refused == ENOENT) return result;
    if (refused != 0) {
        errno = refused;
        fail(program);
    }
    their_out.close();
    their_err.close();
    result.timed_out =
        !read_both(out, result.out, err, result.err, limited ? std::optional(Clock::now() + limit) : std::nullopt);
    if (result.timed_out) ::kill(-child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    result.found = true;
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

}  // namespace remit
