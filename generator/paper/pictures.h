// Drawings of charts as PNG, where the machine has a converter.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "generator/write/site_writer.h"

namespace remit {

/// Makes pictures of a site's drawings with `rsvg-convert`, where that is on the PATH. May be used by several threads.
class Pictures {
public:
    explicit Pictures(SiteWriter& writer);

    /// Whether there is a converter; without it a site has no pictures.
    [[nodiscard]] bool can_make() const { return !converter_.empty(); }

    /// Stages a drawing, whose SVG is `drawing`, as PNG at `path` of the site. Throws std::runtime_error where the
    /// converter fails. REQUIRES: can_make().
    void write(const std::string& path, std::string_view drawing) const;

private:
    SiteWriter& writer_;
    std::filesystem::path converter_, scratch_;
};

/// The drawing at `svg` (its place on disk) as PNG, at twice its size where that is no more than 16,000 pixels, so that
/// it is sharp in print. `converter` is the path of `rsvg-convert`, `png` is a file that is not there yet. Throws
/// std::runtime_error where the converter fails.
void convert_to_png(const std::filesystem::path& converter, const std::filesystem::path& svg,
                    const std::filesystem::path& png);

}  // namespace remit
