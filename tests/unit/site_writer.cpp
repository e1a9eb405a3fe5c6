// What SiteWriter puts on disk and what it leaves alone. Refusals and failures are in files of their own.
#include "generator/write/site_writer.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <map>

#include "generator/base/file_system.h"
#include "generator/write/manifest.h"
#include "tests/support/temporary_folder.h"

using namespace remit;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;

// Writes a site of these files; returns how many were new or different.
std::size_t write_site(const fs::path& output, const Files& files) {
    SiteWriter writer(output);
    for (const auto& [path, bytes] : files) writer.write(path, bytes);
    return writer.commit();
}

Files read_site(const fs::path& folder) {
    Files files;
    for (const std::string& path : list_all_files(folder)) files[path] = read_file(folder / path);
    files.erase(std::string(manifest_name));
    return files;
}

struct stat status_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status;
}

}  // namespace

TEST_CASE("a new site is written with its manifest, and nothing else stays beside it") {
    const TemporaryFolder folder;
    const Files files{
        {"index.html", "home"}, {"groups/g.html", "g"}, {"terms/g/2024.html", std::string("\0\xFF", 2)}, {"empty", ""}};
    CHECK(write_site(folder.path() / "public", files) == 4);
    CHECK(read_site(folder.path() / "public") == files);
    CHECK(read_manifest(folder.path() / "public") ==
          std::set<std::string>{".remit-manifest", "empty", "groups/g.html", "index.html", "terms/g/2024.html"});
    CHECK(list_all_files(folder.path()).size() == 5);
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
}

TEST_CASE("a file that did not change stays the same file on disk, with its time") {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    write_site(output, {{"same.html", "same"}, {"other.html", "old"}});
    const timespec long_ago[2] = {{1'000'000'000, 5}, {1'000'000'000, 5}};
    REQUIRE(::utimensat(AT_FDCWD, (output / "same.html").c_str(), long_ago, 0) == 0);
    const struct stat before = status_of(output / "same.html");
    CHECK(write_site(output, {{"same.html", "same"}, {"other.html", "new"}}) == 1);
    const struct stat after = status_of(output / "same.html");
    CHECK(after.st_ino == before.st_ino);
    CHECK(after.st_mtim.tv_sec == 1'000'000'000);
    CHECK(after.st_mtim.tv_nsec == 5);
    CHECK(after.st_nlink == 1);
    CHECK(read_site(output) == Files{{"same.html", "same"}, {"other.html", "new"}});
}

TEST_CASE("the same site again changes nothing") {
    const TemporaryFolder folder;
    const Files files{{"index.html", "home"}, {"a/b.html", "b"}};
    write_site(folder.path() / "public", files);
    CHECK(write_site(folder.path() / "public", files) == 0);
    CHECK(read_site(folder.path() / "public") == files);
}

TEST_CASE("pages that are gone are deleted with their folders, a page may become a folder and a folder a page") {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    write_site(output, {{"index.html", "home"}, {"gone/a.html", "a"}, {"page", "p"}, {"folder/x", "x"}});
    write_site(output, {{"index.html", "home"}, {"page/x", "x"}, {"folder", "f"}});
    CHECK(read_site(output) == Files{{"index.html", "home"}, {"page/x", "x"}, {"folder", "f"}});
    CHECK_FALSE(fs::exists(output / "gone"));
}

TEST_CASE("without a commit nothing has changed and nothing stays behind") {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    write_site(output, {{"index.html", "old"}});
    {
        SiteWriter writer(output);
        writer.write("index.html", "new");
        writer.write("more/page.html", "x");
        (void)writer.make_scratch_folder("shards");
        write_file(writer.scratch_file("index"), "half");
    }
    CHECK(read_site(output) == Files{{"index.html", "old"}});
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
    { SiteWriter writer(folder.path() / "never"); }
    CHECK_FALSE(fs::exists(folder.path() / "never"));
}

TEST_CASE("a file that another wrote is taken in, and kept when it is the same") {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    const auto adopt = [&](const char* bytes) {
        SiteWriter writer(output);
        const fs::path from = writer.scratch_file("index");
        write_file(from, bytes);
        writer.adopt("search/index", from);
        CHECK_FALSE(fs::exists(from));
        return writer.commit();
    };
    CHECK(adopt("one") == 1);
    const struct stat before = status_of(output / "search/index");
    CHECK(adopt("one") == 0);
    CHECK(status_of(output / "search/index").st_ino == before.st_ino);
    CHECK(adopt("two") == 1);
    CHECK(read_site(output) == Files{{"search/index", "two"}});
}

TEST_CASE("an empty folder may become a site, and so may one whose parents are not there") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "empty");
    write_site(folder.path() / "empty", {{"index.html", "x"}});
    CHECK(read_site(folder.path() / "empty") == Files{{"index.html", "x"}});
    write_site(folder.path() / "a/b/c", {{"index.html", "x"}});
    CHECK(read_site(folder.path() / "a/b/c") == Files{{"index.html", "x"}});
    write_site(folder.path() / "slash/", {{"index.html", "x"}});
    CHECK(read_site(folder.path() / "slash") == Files{{"index.html", "x"}});
}

TEST_CASE("a link to the site's folder stays a link, and the site behind it is written") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "real");
    fs::create_directory_symlink("real", folder.path() / "public");
    write_site(folder.path() / "public", {{"index.html", "x"}});
    CHECK(fs::is_symlink(folder.path() / "public"));
    CHECK(read_site(folder.path() / "real") == Files{{"index.html", "x"}});
}

TEST_CASE("what a killed build left is cleared away") {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    write_site(output, {{"index.html", "old"}});
    // Killed while staging, with scratch files.
    folder.write(".public.remit/lock", "");
    folder.write(".public.remit/site/index.html", "half");
    folder.write(".public.remit/shards/1", "x");
    folder.write(".public.remit/index", "x");
    CHECK(write_site(output, {{"index.html", "new"}}) == 1);
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
    // Killed behind the exchange: the old site was not removed yet.
    folder.write(".public.remit/site/index.html", "old");
    folder.write(".public.remit/site/.remit-manifest", manifest_text({".remit-manifest", "index.html"}));
    CHECK(write_site(output, {{"index.html", "newer"}}) == 1);
    CHECK(read_site(output) == Files{{"index.html", "newer"}});
    CHECK_FALSE(fs::exists(folder.path() / ".public.remit"));
}

TEST_CASE("an old site that a killed build had moved aside comes back before the next build") {
    const TemporaryFolder folder;
    folder.write(".public.remit/old/index.html", "same");
    folder.write(".public.remit/old/.remit-manifest", manifest_text({".remit-manifest", "index.html"}));
    CHECK(write_site(folder.path() / "public", {{"index.html", "same"}}) == 0);
    CHECK(read_site(folder.path() / "public") == Files{{"index.html", "same"}});
}
