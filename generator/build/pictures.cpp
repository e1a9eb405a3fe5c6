#include "generator/build/pictures.h"

#include <stdexcept>

#include "generator/base/run_program.h"

namespace remit {
namespace fs = std::filesystem;

void convert_to_png(const fs::path& converter, const fs::path& svg, const fs::path& png) {
    // Of a very large chart less than twice its size: the library has a limit.
    const ProgramResult result = run_program({converter.string(), "--format=png", "--zoom=2", "--width=16000", "--height=16000", "--keep-aspect-ratio",
                                              "--output", png.string(), svg.string()});
    if (result.status != 0 || !fs::exists(png)) {
        throw std::runtime_error(converter.string() + ": could not make a PNG of a chart; without this program on the PATH, sites have none");
    }
}

}  // namespace remit
