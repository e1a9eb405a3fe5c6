// Drawings of charts as PNG, where the machine has a converter. Internal to build/.
#pragma once

#include <filesystem>

namespace remit {

/// The drawing at `svg` (its place on disk) as PNG, at twice its size where that is no more than 16,000 pixels, so that it
/// is sharp in print. `converter` is the path of `rsvg-convert`, `png` is a file that is not there yet.
/// Throws std::runtime_error where the converter fails.
void convert_to_png(const std::filesystem::path& converter, const std::filesystem::path& svg, const std::filesystem::path& png);

}  // namespace remit
