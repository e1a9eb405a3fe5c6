#include "generator/base/file_system.h"

#include <catch2/catch.hpp>

#include "tests/support/temporary_folder.h"

using namespace remit;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("what is written is read again, whatever bytes it has") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "file";
    const std::string bytes("a\0b\r\n\xFF", 6);
    write_file(path, bytes);
    CHECK(read_file(path) == bytes);
    write_file(path, "");
    CHECK(read_file(path).empty());
}

TEST_CASE("a file that cannot be read or written is named, with the reason") {
    const TemporaryFolder folder;
    folder.write("file", "x");
    const std::string missing = (folder.path() / "missing").string();
    CHECK_THROWS_WITH(read_file(missing), missing + ": No such file or directory");
    const std::string below_a_file = (folder.path() / "file/x").string();
    CHECK_THROWS_WITH(write_file(below_a_file, "x"), below_a_file + ": Not a directory");
    CHECK_THROWS_WITH(write_file("/dev/full", "x"), "/dev/full: No space left on device");
}

TEST_CASE("files are listed in byte order with their folders, hidden ones are not") {
    const TemporaryFolder folder;
    for (const char* name :
         {"b.toml", "a/z.toml", "a/b/c.toml", "B.toml", "a.toml", ".hidden", ".git/config", "a/.b/c"})
        folder.write(name, "");
    CHECK(list_files(folder.path()) ==
          std::vector<std::string>{"B.toml", "a.toml", "a/b/c.toml", "a/z.toml", "b.toml"});
}

TEST_CASE("links to files are followed, links to folders are not") {
    const TemporaryFolder folder;
    folder.write("real/a.toml", "");
    fs::create_directory_symlink(folder.path(), folder.path() / "real/loop");
    fs::create_symlink(folder.path() / "real/a.toml", folder.path() / "b.toml");
    fs::create_symlink(folder.path() / "nowhere", folder.path() / "broken");
    CHECK(list_files(folder.path()) == std::vector<std::string>{"b.toml", "real/a.toml"});
}

TEST_CASE("a folder that is not there, or is a file, is named") {
    const TemporaryFolder folder;
    folder.write("file", "");
    const std::string missing = (folder.path() / "missing").string();
    const std::string file = (folder.path() / "file").string();
    CHECK_THROWS_WITH(list_files(missing), missing + ": there is no such folder");
    CHECK_THROWS_WITH(list_files(file), file + ": is not a folder");
}
