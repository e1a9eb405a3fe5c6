#include "generator/compare/neighbours.h"

#include <catch2/catch.hpp>

#include "generator/model/standing.h"

using namespace remit;

namespace {

// "id status" or "id status supplements", oldest first; the pairs that are compared: "2018..2022".
std::vector<std::string> pairs(const std::vector<std::string>& editions) {
    Site site;
    for (const std::string& line : editions) {
        const std::size_t one = line.find(' ');
        const std::size_t two = line.find(' ', one + 1);
        Edition edition;
        edition.group.value = "g";
        edition.id.value = line.substr(0, one);
        edition.title = edition.id.value;
        edition.date =
            parse_date(edition.id.value.substr(0, edition.id.value.find_first_not_of("0123456789-") == std::string::npos
                                                      ? std::string::npos
                                                      : 4))
                .value();
        edition.status.value = line.substr(one + 1, two == std::string::npos ? two : two - one - 1);
        if (two != std::string::npos) edition.supplements.value = line.substr(two + 1);
        site.editions.push_back(std::move(edition));
    }
    const SiteIndex index(site);
    std::vector<std::string> found;
    for (const Neighbours& each : neighbours_in(index, "g"))
        found.push_back(each.before->id.value + ".." + each.after->id.value);
    const Edition* in_force = find_edition_in_force(index, "g");
    found.push_back(in_force == nullptr ? "none" : in_force->id.value);
    return found;
}

using Pairs = std::vector<std::string>;

}  // namespace

TEST_CASE("each edition is compared with the one before it, and the one in force is found") {
    CHECK(pairs({}) == Pairs{"none"});
    CHECK(pairs({"2018 in-force"}) == Pairs{"2018"});
    CHECK(pairs({"2018 superseded", "2020 superseded", "2024 in-force"}) == Pairs{"2018..2020", "2020..2024", "2024"});
    CHECK(pairs({"2018 superseded", "2020 under-review"}) == Pairs{"2018..2020", "2020"});
    CHECK(pairs({"2018 superseded"}) == Pairs{"none"});
}

TEST_CASE("over a summary, full terms are also compared with full terms") {
    CHECK(pairs({"2018 superseded", "2022 summary-only", "2024 in-force"}) ==
          Pairs{"2018..2022", "2022..2024", "2018..2024", "2024"});
    CHECK(pairs({"2018 superseded", "2020 summary-only", "2022 summary-only"}) ==
          Pairs{"2018..2020", "2020..2022", "none"});
}

TEST_CASE("a draft is compared with what it would replace, and nothing with the draft") {
    CHECK(pairs({"2018 in-force", "2020 draft", "2022 draft"}) == Pairs{"2018..2020", "2018..2022", "2018"});
    CHECK(pairs({"2018 superseded", "2020 draft", "2022 in-force"}) == Pairs{"2018..2020", "2018..2022", "2022"});
}

TEST_CASE("of editions of one time none is older") {
    CHECK(pairs({"2018 superseded", "2022 summary-only", "2022-01 in-force"}) ==
          Pairs{"2018..2022", "2018..2022-01", "2022-01"});
    CHECK(pairs({"2022 summary-only", "2022-01 in-force"}) == Pairs{"2022-01"});
}

TEST_CASE("supplements are compared with their own kind") {
    CHECK(pairs({"2018 superseded", "2018-rules superseded 2018", "2018-plan superseded 2018", "2024 in-force",
                 "2024-plan in-force 2024", "2024-rules in-force 2024"}) ==
          Pairs{"2018..2024", "2018-plan..2024-plan", "2018-rules..2024-rules", "2024"});
    CHECK(pairs({"2018 in-force", "2018-rules in-force 2018", "2019-rules in-force 2018"}) == Pairs{"2018"});
}
