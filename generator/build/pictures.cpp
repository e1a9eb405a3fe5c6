#include "generator/build/pictures.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

extern char** environ;

namespace remit {
namespace fs = std::filesystem;

fs::path find_converter() {
    const char* path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        const fs::path candidate = fs::path(rest.substr(0, end)) / "rsvg-convert";
        if (candidate.is_absolute() && access(candidate.c_str(), X_OK) == 0) return candidate;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

void convert_to_png(const fs::path& converter, const fs::path& svg, const fs::path& png) {
    // Of a very large chart less than twice its size: the library has a limit.
    std::array<std::string, 9> words{converter.string(), "--format=png", "--zoom=2", "--width=16000", "--height=16000", "--keep-aspect-ratio",
                                     "--output", png.string(), svg.string()};
    std::array<char*, 10> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const int failed = posix_spawn(&process, words[0].c_str(), &quiet, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    int status = 0;
    if (failed == 0) {
        while (waitpid(process, &status, 0) == -1 && errno == EINTR) {}
    }
    if (failed != 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0 || !fs::exists(png)) {
        throw std::runtime_error(converter.string() + ": could not make a PNG of a chart; without this program on the PATH, sites have none");
    }
}

}  // namespace remit
