#include "generator/model/standing.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

// Editions of the group "g", oldest first, each "id status" or "id status supplements". The date is what the id begins
// with.
Site site_with(const std::vector<std::string>& lines) {
    Site site;
    site.groups.resize(1);
    site.groups[0].id.value = "g";
    site.groups[0].status = "active";
    for (const std::string& line : lines) {
        std::istringstream words(line);
        Edition edition;
        words >> edition.id.value >> edition.status.value >> edition.supplements.value;
        edition.group.value = "g";
        edition.date = parse_date(edition.id.value.substr(0, edition.id.value.find('-'))).value();
        site.editions.push_back(std::move(edition));
    }
    return site;
}

std::string id_of(const Edition* edition) { return edition == nullptr ? "none" : edition->id.value; }

// What is asked of the group as a whole, and of each edition in turn.
struct Answers {
    std::string current, in_force;
    std::string superseded, held, live;   ///< Ids.

    bool operator==(const Answers&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Answers& a) {
    return out << a.current << " | " << a.in_force << " | " << a.superseded << " | " << a.held << " | " << a.live;
}

Answers answers(const std::vector<std::string>& lines) {
    const Site site = site_with(lines);
    const SiteIndex index(site);
    Answers all{id_of(find_current_edition(index, "g")), id_of(find_edition_in_force(index, "g")), {}, {}, {}};
    const auto add = [](std::string& ids, const Edition& edition) {
        ids += (ids.empty() ? "" : " ") + edition.id.value;
    };
    for (const Edition& edition : site.editions) {
        if (is_superseded(index, edition)) add(all.superseded, edition);
        if (is_held_today(index, edition)) add(all.held, edition);
        if (is_live(index, edition)) add(all.live, edition);
    }
    return all;
}

}  // namespace

TEST_CASE("which edition holds: the answers to every question about a group") {
    struct Case {
        std::vector<std::string> editions;
        Answers expected;
    };
    const std::vector<Case> cases{
        {{}, {"none", "none", "", "", ""}},
        {{"2020 in-force"}, {"2020", "2020", "", "2020", "2020"}},
        // The author's word stands against the dates.
        {{"2018 superseded", "2020 in-force", "2022 summary-only", "2024 draft"},
         {"2020", "2020", "2018", "2020 2022", "2020 2024"}},
        // A summary speaks where it is all there is, but no group works by it.
        {{"2018 superseded", "2022 summary-only"}, {"2022", "none", "2018", "2022", "2022"}},
        {{"2018 summary-only", "2022 in-force"}, {"2022", "2022", "2018", "2022", "2022"}},
        {{"2018 under-review"}, {"2018", "2018", "", "2018", "2018"}},
        {{"2018 under-review", "2022 under-review"}, {"2022", "2022", "2018", "2022", "2022"}},
        // What is superseded speaks for a group that has nothing else; of drafts none does.
        {{"2018 superseded", "2019 superseded"}, {"2019", "none", "2018 2019", "", ""}},
        {{"2024 draft"}, {"none", "none", "", "", "2024"}},
        // Supplements are held beside their terms, and never speak.
        {{"2022 summary-only", "2022-rules in-force 2022"}, {"2022", "none", "", "2022 2022-rules", "2022 2022-rules"}},
        {{"2018 superseded", "2018-rules under-review 2018", "2022 in-force"},
         {"2022", "2022", "2018 2018-rules", "2022", "2022"}},
    };
    for (const auto& [editions, expected] : cases) {
        INFO(Catch::Detail::stringify(editions));
        CHECK(answers(editions) == expected);
    }
}

TEST_CASE("the next edition is certainly later, no draft and no supplement") {
    const Site site = site_with(
        {"2018 superseded", "2018-more superseded 2018", "2019 in-force 2018", "2020 draft", "2022 in-force"});
    const SiteIndex index(site);
    const auto next = [&](std::size_t i) { return id_of(find_next_edition(index, site.editions[i])); };
    CHECK(next(0) == "2022");
    CHECK(next(1) == "2022");
    CHECK(next(4) == "none");
}

TEST_CASE("an edition holds until the next, else until the end of its group or of its partnerships") {
    Site site = site_with({"2018 superseded", "2022 in-force"});
    site.partnerships.resize(2);
    site.partnerships[0].id.value = "p";
    site.partnerships[1].id.value = "q";
    for (const char* id : {"p", "q"}) site.editions[1].partnerships.push_back({{Kind::partnership, id, {}}, {}});
    const SiteIndex index(site);
    CHECK(end_of(index, site.editions[0]).iso() == "2022");
    CHECK(end_of(index, site.editions[1]).iso() == "");
    site.partnerships[0].to = {2025, 0, 0};
    CHECK(end_of(index, site.editions[1]).iso() == "");
    site.partnerships[1].to = {2024, 0, 0};
    CHECK(end_of(index, site.editions[1]).iso() == "2025");
    site.groups[0].to = {2023, 0, 0};
    CHECK(end_of(index, site.editions[1]).iso() == "2023");
}

TEST_CASE("of editions held together the fullest and last speaks") {
    const Site site = site_with({"2018 superseded", "2018-rules superseded 2018", "2022 summary-only"});
    CHECK(id_of(find_main_edition({&site.editions[0], &site.editions[1], &site.editions[2]})) == "2018");
    CHECK(id_of(find_main_edition({&site.editions[1], &site.editions[2]})) == "2022");
    CHECK(id_of(find_main_edition({&site.editions[1]})) == "none");
    CHECK(id_of(find_main_edition({})) == "none");
}

TEST_CASE("of a group at work today's terms tell about a matter, else the last that do") {
    Site site =
        site_with({"2018 superseded", "2019 superseded", "2019-rules superseded 2019", "2022 in-force", "2024 draft"});
    const auto chosen = [&](const std::string& telling) {
        const auto tells = [&](const Edition& edition) {
            return telling.find(edition.id.value + ",") != std::string::npos;
        };
        const ChosenTerms terms = choose_terms(SiteIndex(site), site.groups[0], tells);
        return id_of(terms.edition) + (terms.now ? " now" : "");
    };
    CHECK(chosen("2018,2022,2024,") == "2022 now");
    CHECK(chosen("2018,2019,2019-rules,2024,") == "2019");
    CHECK(chosen("2024,") == "none");
    site.groups[0].status = "ended";
    CHECK(chosen("2018,2022,") == "2022");
}
