// Output folders that are not ours to write, and builds that fail: what was there stays as it was.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "generator/base/file_system.h"
#include "generator/write/manifest.h"
#include "generator/write/site_writer.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::size_t try_to_write(const fs::path& output, const std::string& bytes = "x") {
    SiteWriter writer(output);
    writer.write("index.html", bytes);
    return writer.commit();
}

// The folder with everything in it, as text.
std::string state_of(const fs::path& folder) {
    std::string state;
    for (const std::string& path : list_all_files(folder))
        state += path + "=" + (fs::is_regular_file(folder / path) ? read_file(folder / path) : "") + "\n";
    return state;
}

// Lets no file grow beyond `bytes` while it lives: a disk that is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int);
};

}  // namespace

TEST_CASE("a folder with other people's files is refused and left as it is") {
    const TemporaryFolder folder;
    folder.write("public/thesis.doc", "ten years");
    const std::string before = state_of(folder.path());
    CHECK_THROWS_WITH(SiteWriter(folder.path() / "public"),
                      fs::canonical(folder.path()).string() +
                          "/public: is not empty and was not made by remit: it holds thesis.doc; nothing was changed. "
                          "Move it away, or choose another folder with -o");
    CHECK(state_of(folder.path()) == before);
}

TEST_CASE("a foreign file beside a manifest is refused as well, hidden or deep or a link") {
    for (const std::string name : {"notes.txt", ".htaccess", "groups/deep/notes.txt"}) {
        INFO(name);
        const TemporaryFolder folder;
        try_to_write(folder.path() / "public");
        folder.write("public/" + name, "mine");
        const std::string before = state_of(folder.path());
        CHECK_THROWS_WITH(
            SiteWriter(folder.path() / "public"),
            Catch::Contains("/public: holds a file that remit did not write: " + name + "; nothing was changed."));
        CHECK(state_of(folder.path()) == before);
    }
    const TemporaryFolder folder;
    try_to_write(folder.path() / "public");
    fs::create_directory_symlink("/", folder.path() / "public/link");
    CHECK_THROWS_WITH(SiteWriter(folder.path() / "public"),
                      Catch::Contains("holds a file that remit did not write: link;"));
}

TEST_CASE("a foreign file that comes while the site is staged stops the commit") {
    const TemporaryFolder folder;
    try_to_write(folder.path() / "public", "old");
    {
        SiteWriter writer(folder.path() / "public");
        writer.write("index.html", "new");
        folder.write("public/notes.txt", "mine");
        CHECK_THROWS_WITH(writer.commit(), Catch::Contains("holds a file that remit did not write: notes.txt"));
    }
    CHECK(read_file(folder.path() / "public/notes.txt") == "mine");
    CHECK(read_file(folder.path() / "public/index.html") == "old");
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
}

TEST_CASE("an output that is a file, below a file, or the root cannot be") {
    const TemporaryFolder folder;
    folder.write("file", "mine");
    CHECK_THROWS_WITH(SiteWriter(folder.path() / "file"), Catch::Contains("/file: is not a folder"));
    CHECK_THROWS_AS(SiteWriter(folder.path() / "file/public"), std::runtime_error);
    CHECK_THROWS_WITH(SiteWriter("/"), "/: cannot be the output folder");
    CHECK(state_of(folder.path()) == "file=mine\n");
}

TEST_CASE("a manifest that would have other files deleted is refused") {
    const TemporaryFolder folder;
    folder.write("precious", "mine");
    folder.write("public/.remit-manifest", "remit manifest 1\n../precious\n");
    CHECK_THROWS_WITH(SiteWriter(folder.path() / "public"),
                      Catch::Contains("lists a file outside the site: ../precious"));
    CHECK(read_file(folder.path() / "precious") == "mine");
}

TEST_CASE("foreign files in what looks like a leftover are not deleted") {
    const TemporaryFolder folder;
    folder.write(".public.remit/site/.remit-manifest", manifest_text({".remit-manifest"}));
    folder.write(".public.remit/site/notes.txt", "mine");
    CHECK_THROWS_WITH(SiteWriter(folder.path() / "public"),
                      Catch::Contains("holds files that are not of a site built by remit; move them away"));
    CHECK(read_file(folder.path() / ".public.remit/site/notes.txt") == "mine");
    fs::remove(folder.path() / ".public.remit/site/notes.txt");
    CHECK(try_to_write(folder.path() / "public") == 1);  // Nothing of the refused build is in the way.
}

TEST_CASE("a file cannot be written twice") {
    const TemporaryFolder folder;
    SiteWriter writer(folder.path() / "public");
    writer.write("a.html", "1");
    CHECK_THROWS_WITH(writer.write("a.html", "2"), "a.html: is written twice");
}

TEST_CASE("while one process builds a folder another is refused") {
    const TemporaryFolder folder;
    int ready[2], finish[2];
    REQUIRE(::pipe(ready) == 0);
    REQUIRE(::pipe(finish) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    char byte = 'x';
    if (child == 0) {
        const SiteWriter writer(folder.path() / "public");
        const bool told = ::write(ready[1], &byte, 1) == 1 && ::read(finish[0], &byte, 1) == 1;
        ::_exit(told ? 0 : 1);
    }
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK_THROWS_WITH(SiteWriter(folder.path() / "public"),
                      Catch::Contains("/public: another build is writing this folder"));
    CHECK_NOTHROW(SiteWriter(folder.path() / "other"));
    REQUIRE(::write(finish[1], &byte, 1) == 1);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 0);
    for (const int end : {ready[0], ready[1], finish[0], finish[1]}) ::close(end);
    CHECK(try_to_write(folder.path() / "public") == 1);  // The child ended without cleaning up; its lock went with it.
}

TEST_CASE("a disk that is full is told, and the old site stays whole") {
    const TemporaryFolder folder;
    folder.write("src/site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
    const std::string output = (folder.path() / "public").string();
    REQUIRE(remit::test::run_remit({"build", (folder.path() / "src").string(), "-o", output}).status == 0);
    const std::string before = state_of(folder.path() / "public");
    folder.write("src/site.toml", "title = 'Another title'\nlanguage = 'en'\nas_of = 2024-06-01\n");
    for (const rlim_t bytes : {0, 100, 3000, 10'000}) {
        INFO("no file beyond " << bytes << " bytes");
        const FileSizeLimit limit(bytes);
        const auto run = remit::test::run_remit({"build", (folder.path() / "src").string(), "-o", output});
        CHECK(run.status == 2);
        CHECK(run.err.starts_with("remit: "));
    }
    CHECK(state_of(folder.path() / "public") == before);
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
}
