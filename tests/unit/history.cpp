#include "generator/model/history.h"

#include <catch2/catch.hpp>

#include "generator/model/standing.h"
#include "tests/support/dated_site.h"

using namespace remit;
using namespace remit::test;

namespace {

struct Dated {
    Site site = site_of(dated_sources());
    SiteIndex index{site};
    History history{index};

    bool known(const char* group, const char* date) const {
        return history.is_known(*index.find_group(group), *parse_date(date));
    }

    // The ids of the editions that hold.
    std::string editions(const char* group, const char* date) const {
        std::string ids;
        for (const Edition* edition : history.editions_at(group, *parse_date(date))) ids += edition->id.value + " ";
        return ids;
    }
};

}  // namespace

TEST_CASE("a vague date is as at its end, and what began or ended within it has done so") {
    const Period year{{2022, 0, 0}, {2024, 0, 0}, false, false};
    CHECK_FALSE(year.holds_at({2021, 12, 31}));
    CHECK(year.holds_at({2022, 1, 1}));
    CHECK(year.holds_at({2022, 0, 0}));
    CHECK(year.holds_at({2023, 0, 0}));
    CHECK_FALSE(year.holds_at({2024, 0, 0}));
    CHECK_FALSE(year.holds_at({2024, 1, 1}));
    const Period month{{2022, 6, 0}, {}, false, false};
    CHECK(month.holds_at({2022, 0, 0}));
    CHECK_FALSE(month.holds_at({2022, 5, 31}));
    CHECK(last_day_of({2022, 6, 0}) == PartialDate{2022, 6, 31});
    CHECK(last_day_of({}).empty());
}

TEST_CASE("a group is known between its own dates, else from its first edition") {
    const Dated dated;
    CHECK(dated.known("old-board", "2018-04"));
    CHECK_FALSE(dated.known("old-board", "2018-03"));
    CHECK_FALSE(dated.known("old-board", "2019-09"));
    CHECK_FALSE(dated.known("new-board", "2019-08-31"));
    CHECK(dated.known("new-board", "2019-09"));
}

TEST_CASE("an active group goes on where no edition holds; another ends with the last that shows it") {
    const Dated dated;
    CHECK(dated.known("lasting", "2020"));
    CHECK(dated.known("lasting", "2024"));
    CHECK(dated.known("lost", "2019-08"));
    CHECK_FALSE(dated.known("lost", "2019-09"));
}

TEST_CASE("a body that is only named is known while facts name it, itself or a post of its own") {
    const Dated dated;
    CHECK(dated.known("named", "2018-04"));
    CHECK_FALSE(dated.known("named", "2020"));
    CHECK_FALSE(dated.known("adults", "2021"));
    CHECK(dated.known("adults", "2022"));
    CHECK_FALSE(dated.known("never", "2018"));
    CHECK_FALSE(dated.known("never", "2024"));
}

TEST_CASE("an edition holds until the next one, the end of its group or that of its partnerships; a draft never") {
    const Dated dated;
    CHECK(dated.editions("lasting", "2018-04") == "2018-04 ");
    CHECK(dated.editions("lasting", "2020").empty());  // Its partnership has ended, the next edition has not begun.
    CHECK(dated.editions("lasting", "2022") == "2022 ");
    CHECK(dated.editions("lasting", "2031") == "2022 ");
    CHECK(dated.editions("old-board", "2019-09").empty());
}

TEST_CASE("a supplement holds with the edition that it goes with, and full terms speak before a summary") {
    SourceList sources = dated_sources();
    sources.emplace_back("terms/old-board/2018-04-constitution.toml",
                         edition_file("2018-04", "old", "supplements = '2018-04'\n"));
    sources.emplace_back("terms/new-board/2022.toml", edition_file("2022", "new", "", "summary-only"));
    const Site site = site_of(sources);
    const SiteIndex index(site);
    const History history(index);
    const auto old = history.editions_at("old-board", {2018, 4, 0});
    CHECK(old.size() == 2);
    CHECK(find_main_edition(old)->id.value == "2018-04");
    const auto both = history.editions_at("new-board", {2022, 0, 0});
    REQUIRE(both.size() == 2);
    CHECK(find_main_edition(both)->id.value == "2022-03");
    CHECK(find_main_edition({}) == nullptr);
}

TEST_CASE("names and chairs are those of the date") {
    const Dated dated;
    const Group& lasting = *dated.index.find_group("lasting");
    CHECK(name_at(lasting, {2018, 0, 0}) == "Former");
    CHECK(name_at(lasting, {2022, 0, 0}) == "Lasting");
    const Edition& edition = *dated.index.find_edition("lasting/2022");
    CHECK(find_chair_at(edition, {2022, 12, 31})->post->value.id == "head");
    CHECK(find_chair_at(edition, {2023, 0, 0})->post->value.id == "adults-chair");
    CHECK(find_chair_at(*dated.index.find_edition("new-board/2022-03"), {2023, 0, 0}) == nullptr);
}

TEST_CASE("the moments are every date there is, each once and in order; a year stands behind its months") {
    const Dated dated;
    std::string dates;
    for (const Moment& moment : dated.history.moments()) dates += moment.date.iso() + (moment.approximate ? "? " : " ");
    CHECK(dates == "2018-04 2019-09 2022-03 2022 2023 ");
}
