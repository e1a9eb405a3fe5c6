// A text of the author as plain text with its paragraphs and lists.
#include "generator/data/text_in_lines.h"

#include <catch2/catch.hpp>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

const Words label_words({{"name.edition", "{0}, {1}"}, {"name.clause", "{0}, {1}"}, {"name.section", "section {0}"}});

// The text as the body of a page.
std::string lines_of(const std::string& text) {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en-GB'\nas_of = 2024-06-01\n");
    files.add("agencies/police.toml", "name = 'Town Police'\n");
    files.add("pages/p.toml", "title = 'P'\nbody = '''\n" + text + "'''\n");
    const auto site = check_site(load_site(files, "", {"map.png"}, diagnostics), diagnostics);
    REQUIRE(site);
    return text_in_lines(SiteContext(*site, label_words), site->site().pages.front().body);
}

}  // namespace

TEST_CASE("words stand without their marks, links under their name") {
    CHECK(lines_of("*Leads* **the** `code`, <agency:police> and [them](agency:police), see <https://example.org>. ![A "
                   "map](asset:map.png)") == "Leads the code, Town Police and them, see https://example.org. A map");
    CHECK(lines_of("one\ntwo\\\nthree") == "one two\nthree");
}

TEST_CASE("a blank line stands between paragraphs, headings and code") {
    CHECK(lines_of("# Head\n\nOne.\n\n> Two.\n\n---\n\n```\na\n  b\n```\n\nThree.") ==
          "Head\n\nOne.\n\nTwo.\n\na\n  b\n\nThree.");
}

TEST_CASE("items stand on lines of their own, deeper ones further in") {
    CHECK(lines_of("All:\n\n- one\n- two\n  - inner\n\nEnd.") == "All:\n- one\n- two\n  - inner\n\nEnd.");
    CHECK(lines_of("3. three\n4. four") == "3. three\n4. four");
    CHECK(lines_of("- one\n\n  more of it\n\n- two") == "- one\n\n  more of it\n- two");
}
