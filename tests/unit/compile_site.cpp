#include "generator/compile/compile_site.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "generator/base/diagnostic_printer.h"
#include "generator/base/file_system.h"
#include "tests/support/temporary_folder.h"

using namespace remit;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

constexpr const char* site_toml = "title = 'T'\nlanguage = 'en'\n";

CompileRequest request_in(const TemporaryFolder& folder) {
    CompileRequest request;
    request.source = (folder.path() / "src").string();
    request.output = folder.path() / "public";
    return request;
}

// The bytes of an asset of the theme, whose folder is named after all of them; empty where there is none.
std::string theme_asset(const TemporaryFolder& folder, const std::string& name) {
    std::string bytes;
    for (const auto& entry : fs::directory_iterator(folder.path() / "public/theme")) {
        CHECK(bytes.empty());  // No folder of an older theme is left beside it.
        if (fs::exists(entry.path() / name)) bytes = read_file(entry.path() / name);
    }
    return bytes;
}

std::string printed(const CompileResult& result) { return print_diagnostics(result.diagnostics, result.files, {}); }

// Sets a variable of the environment while it lives.
class Environment {
public:
    Environment(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
    ~Environment() { ::unsetenv(name_); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* name_;
};

}  // namespace

TEST_CASE("assets of the source and of the theme are copied as they are, hidden files are not") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", site_toml);
    folder.write("src/assets/form.pdf", std::string("\0\xFF\n", 3));
    folder.write("src/assets/deep/er/data.toml", "not = content");
    folder.write("src/assets/.hidden", "x");
    folder.write("src/.git/config", "x");
    folder.write("src/theme/assets/own.css", "p {}");
    folder.write("src/readme.md", "no content");
    const CompileResult result = compile_site(request_in(folder));
    REQUIRE(result.good);
    CHECK(read_file(folder.path() / "public/assets/form.pdf") == std::string("\0\xFF\n", 3));
    CHECK(read_file(folder.path() / "public/assets/deep/er/data.toml") == "not = content");
    CHECK_FALSE(fs::exists(folder.path() / "public/assets/.hidden"));
    CHECK(theme_asset(folder, "own.css").empty());  // Nobody named the theme.
    CHECK_FALSE(theme_asset(folder, "theme.css").empty());
}

TEST_CASE("the theme that site.toml names is laid over the default theme, and the one of the request takes its place") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", std::string(site_toml) + "theme = 'theme'\n");
    folder.write("src/theme/layouts/search.mustache", "search by {{site_title}}");
    folder.write("src/theme/assets/own.css", "p {}");
    folder.write("other/layouts/search.mustache", "another search");
    CompileRequest request = request_in(folder);
    REQUIRE(compile_site(request).good);
    CHECK(read_file(folder.path() / "public/search.html") == "search by T\n");
    CHECK(theme_asset(folder, "own.css") == "p {}");
    CHECK(read_file(folder.path() / "public/index.html").starts_with("<!DOCTYPE html>"));
    request.theme = (folder.path() / "other").string();
    REQUIRE(compile_site(request).good);
    CHECK(read_file(folder.path() / "public/search.html") == "another search\n");
    CHECK(theme_asset(folder, "own.css").empty());
}

TEST_CASE("a fault of a theme is reported at its place, and nothing is written") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", site_toml);
    folder.write("theme/layouts/search.mustache", "{{titel}}");
    CompileRequest request = request_in(folder);
    request.theme = (folder.path() / "theme").string();
    const CompileResult result = compile_site(request);
    CHECK_FALSE(result.good);
    CHECK(printed(result).starts_with(
        request.theme +
        "/layouts/search.mustache:1:3: error: \"titel\" is not a name of this page [unknown-template-name]\n"));
    CHECK_FALSE(fs::exists(folder.path() / "public"));
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
}

TEST_CASE("now is as_of, else SOURCE_DATE_EPOCH, else today") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", site_toml);
    folder.write("theme/layouts/search.mustache", "as of {{as_of}}");
    CompileRequest request = request_in(folder);
    request.theme = (folder.path() / "theme").string();
    {
        const Environment epoch("SOURCE_DATE_EPOCH", "1000000000");
        REQUIRE(compile_site(request).good);
        CHECK(read_file(folder.path() / "public/search.html") == "as of 9 September 2001\n");
        folder.write("src/site.toml", std::string(site_toml) + "as_of = 2024-06-01\n");
        REQUIRE(compile_site(request).good);
        CHECK(read_file(folder.path() / "public/search.html") == "as of 1 June 2024\n");
    }
    folder.write("src/site.toml", site_toml);
    REQUIRE(compile_site(request).good);
    CHECK(read_file(folder.path() / "public/search.html").starts_with("as of "));
    for (const char* wrong : {"now", "-1", "1.5", "99999999999999999999", "1 "}) {
        INFO(wrong);
        const Environment epoch("SOURCE_DATE_EPOCH", wrong);
        CHECK_THROWS_WITH(compile_site(request),
                          "SOURCE_DATE_EPOCH: \"" + std::string(wrong) + "\" is not a number of seconds");
    }
}

TEST_CASE("a page runs the way its language is written") {
    const TemporaryFolder folder;
    const auto head_in = [&](const std::string& language) {
        folder.write("src/site.toml", "title = 'T'\nlanguage = '" + language + "'\nas_of = 2024-06-01\n");
        REQUIRE(compile_site(request_in(folder)).good);
        const std::string page = read_file(folder.path() / "public/index.html");
        return page.substr(0, page.find(" data-"));
    };
    CHECK(head_in("cy") == "<!DOCTYPE html>\n<html lang=\"cy\" dir=\"ltr\"");
    CHECK(head_in("ur-PK") == "<!DOCTYPE html>\n<html lang=\"ur-PK\" dir=\"rtl\"");
}

TEST_CASE("the site does not depend on where the source is, or what it is called") {
    const TemporaryFolder one, two;
    for (const TemporaryFolder* folder : {&one, &two})
        folder->write("src/site.toml", std::string(site_toml) + "as_of = 2024-06-01\n");
    fs::rename(two.path() / "src", two.path() / "a name with spaces");
    CompileRequest request = request_in(two);
    request.source = (two.path() / "a name with spaces/").string();
    REQUIRE(compile_site(request_in(one)).good);
    REQUIRE(compile_site(request).good);
    for (const std::string& path : list_files(one.path() / "public")) {
        INFO(path);
        CHECK(read_file(one.path() / "public" / path) == read_file(two.path() / "public" / path));
    }
}

TEST_CASE("progress is told stage by stage, pages one by one") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", site_toml);
    CompileRequest request = request_in(folder);
    std::vector<std::string> told;
    std::size_t pages = 0;
    request.progress = [&](const Progress& progress) {
        if (told.empty() || told.back() != progress.stage) told.emplace_back(progress.stage);
        if (progress.stage == "pages") CHECK(progress.done == ++pages);
    };
    const CompileResult result = compile_site(request);
    CHECK(told == std::vector<std::string>{"load", "data", "pages", "index", "write"});
    CHECK(pages == 17);
    CHECK(result.pages == 17);
    CHECK(result.changed_files > result.pages);
}

TEST_CASE("a check writes nothing") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", site_toml);
    CHECK(check_source(request_in(folder)).good);
    CHECK(list_files(folder.path()) == std::vector<std::string>{"src/site.toml"});
}
