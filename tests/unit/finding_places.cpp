#include "generator/pages/review/finding_places.h"

#include <catch2/catch.hpp>

#include "generator/base/text.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

// Where the page is that shows these words of a file, as a reference; "" where no page does.
std::string place_of(const SourceFiles& files, const FindingPlaces& places, FileNumber file, std::string_view words) {
    const std::size_t at = files.file(file).text.find(words);
    REQUIRE(at != std::string::npos);
    const auto begin = static_cast<std::uint32_t>(at);
    const auto place = places.find({file, begin, begin + 1});
    return place ? place->text() : std::string{};
}

}  // namespace

TEST_CASE("a place in a file is shown by the clause, fact or thing that it is part of") {
    SourceFiles files;
    Diagnostics diagnostics;
    const FileNumber settings = files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
    const FileNumber agency =
        files.add("agencies/a.toml", "name = 'A'\nsummary = 'words'\n[[post]]\nid = 'chief'\nname = 'C'\n");
    const FileNumber terms = files.add("terms/g/2024.toml", R"(title = 'The terms'
date = '2024'
status = 'in-force'
partnership = ['p']
[quorum]
text = 'half'
clause = '1.2'
[meetings]
per_year = 4
[[section]]
number = '1'
title = 'First'
[[section.clause]]
number = '1.1'
text = 'eleven'
[[section.clause]]
number = '1.2'
text = 'twelve'
items = ['point one', 'point two']
after = 'behind the points'
)");
    files.add("glossary.toml", "[[term]]\nname = 'Early'\n[[term]]\nname = 'Late'\ndefinition = 'then'\n");
    const Site site = load_site(files, "", {}, diagnostics);
    const FindingPlaces places(site);
    CHECK(place_of(files, places, settings, "title") == "");
    CHECK(place_of(files, places, agency, "words") == "agency:a");
    CHECK(place_of(files, places, agency, "'C'") == "post:chief");
    CHECK(place_of(files, places, 3, "then") == "term:late");
    CHECK(place_of(files, places, terms, "The terms") == "clause:g/2024");
    CHECK(place_of(files, places, terms, "half") == "clause:g/2024#1.2");
    CHECK(place_of(files, places, terms, "per_year") == "clause:g/2024");
    CHECK(place_of(files, places, terms, "First") == "clause:g/2024#1");
    CHECK(place_of(files, places, terms, "eleven") == "clause:g/2024#1.1");
    CHECK(place_of(files, places, terms, "twelve") == "clause:g/2024#1.2");
    CHECK(place_of(files, places, terms, "point two") == "clause:g/2024#1.2-2");
    CHECK(place_of(files, places, terms, "behind") == "clause:g/2024#1.2");
}

TEST_CASE("all of the accessibility statement is in one place, which no other page can be") {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
    const FileNumber statement = files.add("accessibility.toml",
                                           "organisation = 'O'\nstatus = 'not-assessed'\nenforcement = 'gb'\ndate = "
                                           "2024-05-01\n[feedback]\nemail = 'a@b'\n");
    const Site site = load_site(files, "", {}, diagnostics);
    const FindingPlaces places(site);
    CHECK(place_of(files, places, statement, "O") == statement_place().text());
    CHECK(place_of(files, places, statement, "a@b") == statement_place().text());
    CHECK_FALSE(is_kebab_case(statement_place().id));
}
