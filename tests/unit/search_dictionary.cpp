#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "search/src/dictionary.h"

using namespace remit::search;

namespace {

const Dictionary& dictionary() {
    static const Dictionary made(pack_dictionary({{"agency", 9},
                                                  {"board", 20},
                                                  {"exploitation", 5},
                                                  {"exploited", 2},
                                                  {"health", 7},
                                                  {"multi", 4},
                                                  {"quorate", 3},
                                                  {"quorum", 8},
                                                  {"safeguard", 1},
                                                  {"safeguarding", 30},
                                                  {"wealth", 9}}));
    return made;
}

}  // namespace

TEST_CASE("a dictionary contains its words and no others") {
    for (const char* word : {"agency", "quorum", "wealth"}) CHECK(dictionary().contains(word));
    for (const char* word : {"", "a", "agenc", "quorums", "zoo"}) CHECK_FALSE(dictionary().contains(word));
}

TEST_CASE("completions come most frequent first") {
    using Words = std::vector<std::string_view>;
    CHECK(dictionary().completions("quor", 10) == Words{"quorum", "quorate"});
    CHECK(dictionary().completions("safeguard", 10) == Words{"safeguarding"});
    CHECK(dictionary().completions("quor", 1) == Words{"quorum"});
    CHECK(dictionary().completions("zz", 10).empty());
}

TEST_CASE("an unknown word is corrected to the nearest, of equals to the one with the same first letter") {
    CHECK(dictionary().correction("helth") == "health");
    CHECK(dictionary().correction("safegaurding") == "safeguarding");
    CHECK(dictionary().correction("exploitaton") == "exploitation");
    CHECK(dictionary().correction("qourum") == "quorum");
    CHECK(dictionary().correction("bord") == "board");
}

TEST_CASE("two words run together are taken apart") {
    CHECK(dictionary().correction("multiagency") == "multi agency");
    CHECK(dictionary().correction("healthboard") == "health board");
}

TEST_CASE("short words, numbers and words like nothing known stay as they are") {
    for (const char* word : {"hlt", "x", "2018", "3.5", "zebra", "abcdefgh"}) {
        INFO(word);
        CHECK_FALSE(dictionary().correction(word));
    }
    CHECK_FALSE(dictionary().correction(std::string(1'000, 'x')));
}

TEST_CASE("a wrong beginning is corrected while it is typed") {
    CHECK(dictionary().correction("safegau", true) == "safeguarding");
    CHECK_FALSE(dictionary().correction("safegau", false));
}

TEST_CASE("edit distance counts exchanged neighbours once, and beginnings where asked to") {
    CHECK(edit_distance("board", "board", 3) == 0);
    CHECK(edit_distance("baord", "board", 3) == 1);
    CHECK(edit_distance("bord", "board", 3) == 1);
    CHECK(edit_distance("", "abc", 3) == 3);
    CHECK(edit_distance("abc", "xyz", 1) == 2);
    CHECK(edit_distance("boa", "board", 2, true) == 0);
    CHECK(edit_distance("bao", "board", 2, true) == 1);
}

TEST_CASE("a damaged dictionary ends where the damage begins") {
    std::string bytes = pack_dictionary({{"agency", 1}, {"board", 2}, {"health", 300}});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Dictionary cut{std::string_view(bytes).substr(0, size)};
        CHECK_FALSE(cut.contains("health"));
    }
    bytes[0] = '\x7F';
    CHECK_FALSE(Dictionary(bytes).contains("agency"));
}
