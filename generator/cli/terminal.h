// What is different when a person watches: colours, a progress bar.
#pragma once

#include <ostream>
#include <string>

#include "generator/compile/compile_site.h"

namespace remit {

/// True where colours may be sent: a terminal that is not dumb, and NO_COLOR (no-color.org) not set. `descriptor` is 1
/// or 2.
[[nodiscard]] bool wants_colour(int descriptor);

/// Draws how far the build is, on one line of a terminal that it wipes in the end. Draws nothing elsewhere.
class ProgressBar {
public:
    ProgressBar(std::ostream& out, bool is_terminal) : out_(out), on_(is_terminal) {}
    ~ProgressBar() { wipe(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(const Progress& progress);
    void wipe();

private:
    std::ostream& out_;
    bool on_;
    std::string drawn_;
};

/// "1.2 MB", "340 kB", "12 bytes".
[[nodiscard]] std::string size_in_words(std::size_t bytes);

}  // namespace remit
