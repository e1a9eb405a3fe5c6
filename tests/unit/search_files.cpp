#include "generator/compile/search_files.h"

#include <catch2/catch.hpp>

#include "generator/base/embedded_file.h"
#include "generator/base/file_system.h"
#include "tests/support/temporary_folder.h"

using namespace remit;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::set<std::string> files_for(const TemporaryFolder& folder, const std::string& index,
                                const std::string& language = "en") {
    folder.write("index", index);
    SiteWriter writer(folder.path() / "public");
    write_search_files(folder.path() / "index", language, writer);
    writer.commit();
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path() / "public/search"))
        names.insert(entry.path().filename().string());
    return names;
}

std::string addresses(const TemporaryFolder& folder) { return read_file(folder.path() / "public/search/files.js"); }

}  // namespace

TEST_CASE("without an engine a site says that it has none, and carries nothing else") {
    if (!embedded_engine().empty()) return;  // The build with sanitizers has none.
    const TemporaryFolder folder;
    CHECK(files_for(folder, "index") == std::set<std::string>{"files.js"});
    CHECK(addresses(folder) == "remitSearchFiles(null);\n");
}

TEST_CASE("what a page loads has names that change with content, and only with it") {
    if (embedded_engine().empty()) return;
    const TemporaryFolder folder;
    const auto first = files_for(folder, "some index");
    CHECK(first.size() == 7);
    CHECK(first.contains("LICENCE.txt"));
    CHECK(first.contains("engine-source.tar.gz"));
    const std::string said = addresses(folder);
    for (const std::string& name : first) {
        if (!name.ends_with(".bin")) continue;
        const std::string stem = name.substr(0, name.size() - 4);
        INFO(stem);
        CHECK(first.contains(stem + ".js"));
        CHECK(said.find('"' + stem + '"') != std::string::npos);
        CHECK(stem.size() == stem.find('-') + 17);
        CHECK(read_file(folder.path() / "public/search" / (stem + ".js"))
                  .starts_with("remitSearchBytes(\"" + stem + "\",\"H4sI"));
    }
    CHECK(files_for(folder, "some index") == first);
    CHECK(addresses(folder) == said);
    const auto other = files_for(folder, "another index");
    CHECK(other.size() == 7);
    CHECK(other != first);
    CHECK(addresses(folder) != said);
}

TEST_CASE("a language without a stemmer has the engine of another, which has none for it either") {
    if (embedded_engine().empty()) return;
    const TemporaryFolder english, welsh;
    CHECK(files_for(english, "index", "en") == files_for(welsh, "index", "cy"));
}
