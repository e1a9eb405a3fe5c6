#include "generator/cli/terminal.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

namespace remit {

bool wants_colour(int descriptor) {
    const char* no_colour = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    if ((no_colour != nullptr && *no_colour != '\0') || (terminal != nullptr && std::string_view(terminal) == "dumb")) {
        return false;
    }
    return ::isatty(descriptor) != 0;
}

void ProgressBar::show(const Progress& progress) {
    if (!on_) return;
    constexpr std::size_t width = 30;
    std::string line = fmt::format("{:<6}", progress.stage);
    if (progress.total > 0) {
        const std::size_t filled = progress.done * width / progress.total;
        line += fmt::format(" [{}{}] {}/{}", std::string(filled, '='), std::string(width - filled, ' '), progress.done,
                            progress.total);
        // A redraw for each of ten thousand pages would cost more than the pages.
        if (line.substr(0, width + 8) == drawn_.substr(0, width + 8) && progress.done != progress.total) return;
    }
    drawn_ = line;
    out_ << "\r\x1b[K" << line << std::flush;
}

void ProgressBar::wipe() {
    if (drawn_.empty()) return;
    out_ << "\r\x1b[K" << std::flush;
    drawn_.clear();
}

std::string size_in_words(std::size_t bytes) {
    if (bytes >= 1'000'000) return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
    if (bytes >= 1'000) return fmt::format("{} kB", (bytes + 500) / 1000);
    return fmt::format("{} bytes", bytes);
}

}  // namespace remit
