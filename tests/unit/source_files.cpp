#include "generator/base/source_files.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("positions count lines and code points from 1") {
    SourceFiles files;
    const FileNumber number = files.add("f.toml", "aé\n\tb");
    CHECK(files.position(number, 0).line == 1);
    CHECK(files.position(number, 3).column == 3);  // After the two bytes of é.
    CHECK(files.position(number, 4).line == 2);
    CHECK(files.position(number, 5).column == 2);
    CHECK(files.position(number, 6).column == 3);  // The end of the file is a place too.
}

TEST_CASE("a byte order mark is no part of the text") {
    SourceFiles files;
    const FileNumber number = files.add("f.toml", "\xEF\xBB\xBFname = 1");
    CHECK(files.file(number).text == "name = 1");
}

TEST_CASE("a line comes without its end, whichever kind it is") {
    SourceFiles files;
    const FileNumber number = files.add("f.toml", "one\r\ntwo\nthree");
    CHECK(files.line(number, 1) == "one");
    CHECK(files.line(number, 2) == "two");
    CHECK(files.line(number, 3) == "three");
}

TEST_CASE("offset_at finds the byte of a line and column, and clamps") {
    SourceFiles files;
    const FileNumber number = files.add("f.toml", "aé\nb");
    CHECK(offset_at(files.file(number), 1, 3) == 3);
    CHECK(offset_at(files.file(number), 2, 1) == 4);
    CHECK(offset_at(files.file(number), 9, 9) == 5);
}
