// docs/content-format.md tells every key: its tables are made from the descriptions in generator/model, each between
// `<!-- keys of NAME -->` and `<!-- end of keys -->`. UPDATE_GOLDEN=1 writes them anew.
#include <catch2/catch.hpp>
#include <fstream>

#include "tests/golden/golden_folder.h"
#include "tests/golden/key_tables.h"

using namespace remit::test;

namespace {

const std::string manual_path = REMIT_SOURCE_DIR "/docs/content-format.md";

// The manual with the tables in their places; takes those out of `tables` that had one.
std::string fill_in(const std::string& manual, std::map<std::string, std::string>& tables) {
    const std::string begin = "<!-- keys of ", close = " -->\n", end = "<!-- end of keys -->\n";
    std::string filled;
    std::size_t done = 0;
    for (std::size_t at; (at = manual.find(begin, done)) != std::string::npos;) {
        const std::size_t name_at = at + begin.size(), name_end = manual.find(close, name_at);
        const std::string name = manual.substr(name_at, name_end - name_at);
        const std::size_t end_at = manual.find(end, name_end);
        INFO("keys of " << name);
        REQUIRE(tables.contains(name));
        REQUIRE(end_at != std::string::npos);
        filled += manual.substr(done, name_end + close.size() - done) + "\n" + tables.extract(name).mapped() + "\n";
        done = end_at;
    }
    return filled + manual.substr(done);
}

}  // namespace

TEST_CASE("docs/content-format.md has the keys of everything, as they are described") {
    const std::string manual = read_bytes(manual_path);
    std::map<std::string, std::string> tables = key_tables();
    const std::string filled = fill_in(manual, tables);
    CHECK(tables.empty());
    if (updating_golden()) std::ofstream(manual_path, std::ios::binary) << filled;
    CHECK(manual == filled);
}
