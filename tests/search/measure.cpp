// What the probes say of the ranking. `search_tests "[measure]"` prints it: before and after a change of
// search/src/ranking.h.
#include <catch2/catch.hpp>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "search/searcher.h"
#include "tests/search/probes.h"

using namespace remit::search;
using namespace remit::search::testing;

namespace {

std::string kent_index() {
    const char* site = std::getenv("REMIT_SITE");
    REQUIRE(site != nullptr);
    return std::string(site) + "/search/index.xapian";
}

// Place of the first answer among the hits, from 1; 0 where there is none.
std::size_t place_of(const Probe& probe, const Searcher& searcher) {
    SearchOptions options;
    options.completing = probe.typing;
    const std::vector<Hit> hits = searcher.search(probe.query, options).hits;
    const auto answer = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) {
        return std::find(probe.answers.begin(), probe.answers.end(), hit.id) != probe.answers.end();
    });
    return answer == hits.end() ? 0 : static_cast<std::size_t>(answer - hits.begin()) + 1;
}

}  // namespace

TEST_CASE("a question about a group is answered by the group, or by its fact in force, for 98 in 100") {
    const Searcher searcher(kent_index());
    const std::vector<Probe> probes = make_probes(kent_index()).at(fact_questions);
    REQUIRE(probes.size() >= 100);
    std::size_t right = 0;
    for (const Probe& probe : probes) {
        const std::size_t place = place_of(probe, searcher);
        if (place == 1) ++right;
        else UNSCOPED_INFO("\"" << probe.query << "\" has its answer at place " << place);
    }
    UNSCOPED_INFO(right << " of " << probes.size());
    CHECK(right * 100 >= probes.size() * 98);
}

TEST_CASE("how the probes do", "[.measure]") {
    const Searcher searcher(kent_index());
    std::printf("%-36s %5s %6s %9s\n", "probes", "all", "first", "in three");
    for (const auto& [name, probes] : make_probes(kent_index())) {
        std::size_t first = 0, in_three = 0;
        for (const Probe& probe : probes) {
            const std::size_t place = place_of(probe, searcher);
            if (place == 1) ++first;
            if (place >= 1 && place <= 3) ++in_three;
        }
        std::printf("%-36s %5zu %6zu %9zu\n", name.c_str(), probes.size(), first, in_three);
    }
}
