#include "generator/paper/pictures.h"

#include <catch2/catch.hpp>

#include "generator/base/file_system.h"
#include "generator/compile/compile_site.h"
#include "tests/support/program_path.h"

using namespace remit;
using remit::test::ProgramPath;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

// A converter that does as `commands` say; $7 is the picture to make, $8 the drawing.
void write_converter(const TemporaryFolder& folder, const std::string& commands) {
    remit::test::write_program(folder, "rsvg-convert", commands);
}

CompileRequest site_with_chart(const TemporaryFolder& folder) {
    folder.write("src/site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
    folder.write("src/agencies/a.toml", "name = 'A'\n");
    folder.write("src/charts/c.toml", "title = 'C'\nagencies = true\ndraw = ['part-of']\n");
    CompileRequest request;
    request.source = (folder.path() / "src").string();
    request.output = folder.path() / "public";
    return request;
}

}  // namespace

TEST_CASE("a converter that fails or makes nothing is an error of the surroundings") {
    const TemporaryFolder folder;
    folder.write("a.svg", "<svg/>");
    for (const char* commands : {"exit 3", "exit 0", "kill -9 $$"}) {
        INFO(commands);
        write_converter(folder, commands);
        CHECK_THROWS_AS(
            convert_to_png(folder.path() / "bin/rsvg-convert", folder.path() / "a.svg", folder.path() / "a.png"),
            std::runtime_error);
    }
    CHECK_THROWS_AS(convert_to_png(folder.path() / "bin/nothing", folder.path() / "a.svg", folder.path() / "a.png"),
                    std::runtime_error);
}

TEST_CASE("with a converter a chart is there as PNG and its page links to it") {
    const TemporaryFolder folder;
    write_converter(folder, "read -r first < \"$8\"; printf 'PNG of %s' \"$first\" > \"$7\"");
    const ProgramPath path(folder.path() / "bin");
    REQUIRE(compile_site(site_with_chart(folder)).good);
    CHECK(read_file(folder.path() / "public/charts/c.png").starts_with("PNG of <svg "));
    CHECK(read_file(folder.path() / "public/charts/c.html").find("href=\"c.png\"") != std::string::npos);
}

TEST_CASE("without one there is neither picture nor link") {
    const TemporaryFolder folder;
    const ProgramPath path(folder.path());
    REQUIRE(compile_site(site_with_chart(folder)).good);
    CHECK_FALSE(fs::exists(folder.path() / "public/charts/c.png"));
    CHECK(fs::exists(folder.path() / "public/charts/c.svg"));
    CHECK(read_file(folder.path() / "public/charts/c.html").find(".png") == std::string::npos);
}
