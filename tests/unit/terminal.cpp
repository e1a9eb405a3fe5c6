#include "generator/cli/terminal.h"

#include <catch2/catch.hpp>
#include <sstream>

using namespace remit;

TEST_CASE("sizes are said in words") {
    CHECK(size_in_words(0) == "0 bytes");
    CHECK(size_in_words(999) == "999 bytes");
    CHECK(size_in_words(1000) == "1 kB");
    CHECK(size_in_words(340'499) == "340 kB");
    CHECK(size_in_words(1'234'567) == "1.2 MB");
}

TEST_CASE("where nobody watches no progress is drawn") {
    std::ostringstream out;
    {
        ProgressBar bar(out, false);
        bar.show({"pages", 1, 2});
        bar.wipe();
    }
    CHECK(out.str() == "");
}

TEST_CASE("progress is drawn on one line and wiped in the end") {
    std::ostringstream out;
    {
        ProgressBar bar(out, true);
        bar.show({"load", 0, 0});
        bar.show({"pages", 1, 2});
    }
    CHECK(out.str() == "\r\x1b[Kload  \r\x1b[Kpages  [===============               ] 1/2\r\x1b[K");
}

TEST_CASE("ten thousand pages are not ten thousand redraws") {
    std::ostringstream out;
    ProgressBar bar(out, true);
    for (std::size_t page = 1; page <= 10'000; ++page) bar.show({"pages", page, 10'000});
    CHECK(out.str().size() < 10'000);
    CHECK(out.str().ends_with("] 10000/10000"));
}
