#include "generator/paper/pictures.h"

#include <stdexcept>

#include "generator/base/file_system.h"
#include "generator/base/run_program.h"

namespace remit {
namespace fs = std::filesystem;

Pictures::Pictures(SiteWriter& writer)
    : writer_(writer), converter_(find_program("rsvg-convert")), scratch_(writer.make_scratch_folder("pictures")) {}

void Pictures::write(const std::string& path, std::string_view drawing) const {
    const fs::path png = scratch_ / fs::path(path).filename();
    const fs::path svg = fs::path(png).replace_extension(".svg");
    write_file(svg, drawing);
    convert_to_png(converter_, svg, png);
    writer_.write(path, read_file(png.string()));
}

void convert_to_png(const fs::path& converter, const fs::path& svg, const fs::path& png) {
    // Of a very large chart less than twice its size: the library has a limit.
    const std::vector<std::string> command{converter.string(), "--format=png",        "--zoom=2", "--width=16000",
                                           "--height=16000",   "--keep-aspect-ratio", "--output", png.string(),
                                           svg.string()};
    const ProgramResult result = run_program(command);
    if (result.status != 0 || !fs::exists(png)) {
        throw std::runtime_error(converter.string() +
                                 ": could not make a PNG of a chart; without this program on the PATH, " +
                                 "sites have none");
    }
}

}  // namespace remit
