#include "generator/write/manifest.h"

#include <catch2/catch.hpp>

#include "tests/support/temporary_folder.h"

using namespace remit;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("a manifest is read as it was written") {
    const TemporaryFolder folder;
    const std::set<std::string> files{".remit-manifest",      "index.html", "groups/g.html",
                                      "assets/a b\u00E9.pdf", "a..b",       "..c"};
    folder.write(".remit-manifest", manifest_text(files));
    CHECK(read_manifest(folder.path()) == files);
    CHECK(manifest_text({"b", "a"}) == "remit manifest 1\na\nb\n");
}

TEST_CASE("where there is no manifest no file is ours") {
    const TemporaryFolder folder;
    CHECK(read_manifest(folder.path()).empty());
    CHECK(read_manifest(folder.path() / "missing").empty());
}

TEST_CASE("a manifest that leads out of its folder is refused") {
    for (const std::string path : {"../x", "/etc/passwd", "a/../../x", "a/..", "..", "./../x", "", "//x"}) {
        INFO(path);
        const TemporaryFolder folder;
        folder.write(".remit-manifest", "remit manifest 1\nindex.html\n" + path + "\nz\n");
        CHECK_THROWS_WITH(read_manifest(folder.path()),
                          (folder.path() / ".remit-manifest").string() + ": lists a file outside the site: " + path);
    }
}

TEST_CASE("a file that is no manifest of ours is refused") {
    for (const char* text :
         {"", "index.html\n", "remit manifest 2\nindex.html\n", "remit manifest 1", "\nremit manifest 1\n"}) {
        INFO(text);
        const TemporaryFolder folder;
        folder.write(".remit-manifest", text);
        CHECK_THROWS_WITH(read_manifest(folder.path()), (folder.path() / ".remit-manifest").string() +
                                                            ": is not a manifest that this remit can read");
    }
}

TEST_CASE("all files are listed, hidden ones and links too, and links are not followed") {
    const TemporaryFolder folder;
    for (const char* name : {"b", "a/c", ".hidden", "a/.d/e"}) folder.write(name, "");
    fs::create_directory(folder.path() / "empty");
    fs::create_directory_symlink("/", folder.path() / "root");
    fs::create_symlink("nowhere", folder.path() / "broken");
    CHECK(list_all_files(folder.path()) == std::vector<std::string>{".hidden", "a/.d/e", "a/c", "b", "broken", "root"});
}

TEST_CASE("only listed files are removed, and the folders that are empty then") {
    const TemporaryFolder folder;
    for (const char* name : {"site/index.html", "site/a/b/c.html", "site/a/keep", "site/d/e.html"})
        folder.write(name, "");
    remove_listed(folder.path() / "site", {"index.html", "a/b/c.html", "d/e.html", "missing/f.html"});
    CHECK(list_all_files(folder.path()) == std::vector<std::string>{"site/a/keep"});
    CHECK_FALSE(fs::exists(folder.path() / "site/a/b"));
    CHECK_FALSE(fs::exists(folder.path() / "site/d"));
    remove_listed(folder.path() / "site", {"a/keep"});
    CHECK_FALSE(fs::exists(folder.path() / "site"));
}
