#include "generator/base/digest.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("a digest is the same on every machine") {
    CHECK(digest_of("") == "99aa06d3014798d86001c324468d497f");
    CHECK(digest_of("abc") == "06b05ab6733a618578af5f94892f3950");
}

TEST_CASE("other bytes have another digest") {
    CHECK(digest_of("a") != digest_of("b"));
    CHECK(digest_of(std::string_view("\0", 1)) != digest_of(""));
}
