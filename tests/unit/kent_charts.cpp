// Kent's charts: who is on them, and when the structure changed, as read in the sources by hand. That each line is a
// stated relation is held by kent_tables.cpp: charts draw nothing else.
#include <algorithm>
#include <catch2/catch.hpp>

#include "generator/base/file_system.h"
#include "generator/chart/chart_graph.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

const Site& charted_kent() {
    static const Site site = [] {
        const std::string root = REMIT_SOURCE_DIR "/site-src/";
        SourceFiles files;
        Diagnostics diagnostics;
        for (const std::string& path : list_files(root)) {
            if (is_content_file(path)) files.add(path, read_file(root + path));
        }
        return load_site(files, "", {}, diagnostics);
    }();
    return site;
}

std::vector<std::string> boxes_of(const char* id) {
    const SiteIndex index(charted_kent());
    const Chart& chart = *index.find_chart(id);
    std::vector<std::string> names;
    for (const ChartBox& box : graph_of_chart(structure_at(History(index), chart.date), chart).boxes)
        names.push_back(box.body.name);
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("the chart of 2018 has the groups of the constitution's section 6, and those that the texts tie to them") {
    CHECK(boxes_of("kscb-2018") ==
          std::vector<std::string>{"0-25's Health and Wellbeing Board",
                                   "Case Review Group",
                                   "Chief Executive",
                                   "Child Death Overview Panel",
                                   "Education Safeguarding Group",
                                   "Health Reference Group",
                                   "Health Safeguarding Group",
                                   "Health and Wellbeing Board",
                                   "Independent Chair",
                                   "KSCB Board",
                                   "KSCB Business Group",
                                   "KSCB Business Unit",
                                   "KSCB/SAB Business Group",
                                   "Kent County Council, full Council meeting",
                                   "Kent Safeguarding Children Board",
                                   "Kent and Medway Safeguarding Adults Board",
                                   "Leader of Kent County Council",
                                   "Learning and Development Group",
                                   "Local Children's Partnership Groups Safeguarding Leads' Group",
                                   "Medway Safeguarding Children Board",
                                   "Multi-Agency Sexual Exploitation Group",
                                   "Policy and Procedures Group",
                                   "Quality and Effectiveness Group",
                                   "Risks, Threats and Vulnerabilities Group",
                                   "Task and finish groups"});
}

TEST_CASE("the chart of about 2022 has the six groups of the sub-groups page and the Executive Board") {
    CHECK(boxes_of("kscmp-2022") ==
          std::vector<std::string>{
              "District Council Children's Safeguarding Lead Group", "Education Safeguarding Group",
              "Emerging Themes Group", "Health Reference Group", "Health Safeguarding Group", "KSCMP Executive Board",
              "Kent Safeguarding Children Multi-agency Partnership", "Medway Safeguarding Children Partnership",
              "Partnership Team", "Policy and Procedures Group", "Scrutiny and Challenge Group"});
}

TEST_CASE("the chart of 2024 has the Lead Safeguarding Partners, both names of one group, and Medway's side") {
    CHECK(boxes_of("kscmp-2024") ==
          std::vector<std::string>{"District Council Children's Safeguarding Lead Group",
                                   "Education Safeguarding Group", "Emerging Themes Group", "Health Reference Group",
                                   "Health Safeguarding Group", "KSCMP Business Team", "KSCMP Executive Board",
                                   "Kent Safeguarding Children Multi-agency Partnership",
                                   "Kent and Medway Policy and Procedure Group", "Lead Safeguarding Partners",
                                   "MSCP Executive", "Medway Safeguarding Children Partnership",
                                   "Scrutiny and Challenge Group", "Scrutiny, Assurance and Audit Sub-group"});
}

TEST_CASE("the structure changed with the constitution, the new partnership, its groups, its terms and its chairs") {
    const SiteIndex index(charted_kent());
    std::string dates;
    for (const State& state : states_until(History(index), charted_kent().settings.as_of))
        dates += state.since.date.iso() + (state.since.approximate ? "? " : " ");
    CHECK(dates == "2018-04 2019-09? 2022? 2024-10 2024-12 2025-07 ");
}
