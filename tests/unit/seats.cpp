#include "generator/tables/seats.h"

#include <catch2/catch.hpp>

#include "generator/base/file_system.h"
#include "generator/check/check_site.h"
#include "generator/load/load_site.h"
#include "generator/tables/meeting_rules.h"

using namespace remit;

namespace {

CheckedSite kent() {
    const std::string root = REMIT_SOURCE_DIR "/site-src/";
    SourceFiles files;
    Diagnostics diagnostics;
    for (const std::string& path : list_files(root)) {
        if (is_content_file(path)) files.add(path, read_file(root + path));
    }
    auto site = check_site(load_site(files, "", {}, diagnostics), diagnostics, &files);
    REQUIRE(site);
    return std::move(*site);
}

const SiteContext& kent_context() {
    static const CheckedSite site = kent();
    static const Words words;
    static const SiteContext context(site, words);
    return context;
}

std::vector<std::string> names_of(const std::vector<GroupTerms>& groups) {
    std::vector<std::string> names;
    for (const GroupTerms& each : groups)
        names.push_back(each.group->id.value + (each.edition ? " " + each.edition->id.value : ""));
    return names;
}

}  // namespace

TEST_CASE("the Executive Board's seats: its chair, three members with a vote, two advisers without, and who attends") {
    const SiteContext& context = kent_context();
    std::map<std::string, std::string> seats;
    for (const Seat& seat : seats_of(context, *context.index().find_edition("kscmp-executive-board/2024-10"))) {
        const std::string vote =
            seat.member && seat.member->voting ? (*seat.member->voting ? " votes" : " no vote") : "";
        const std::string count = seat.member && seat.member->count ? " x" + std::to_string(*seat.member->count) : "";
        seats[seat.holder ? seat.holder->text() : "words"] += std::string(seat.role) + count + vote + ";";
    }
    CHECK(seats == std::map<std::string, std::string>{
                       {"agency:kent-police", "member votes;"},
                       // In November 2026 it is the council's turn.
                       {"agency:kent-county-council", "chair;member votes;"},
                       {"agency:nhs-kent-and-medway-integrated-care-board", "member votes;"},
                       {"agency:kent-schools", "adviser x2 no vote;"},
                       {"post:independent-scrutineer", "attendee;"},
                       {"group:kscmp-business-team", "attendee;"},
                       {"post:chair-of-education-safeguarding-group", "attendee;"},
                       {"words", "attendee;"},
                   });
}

TEST_CASE("groups stand under the terms that tell who sits on them: today's, or the last that do") {
    const GroupsByTerms groups = find_groups_by_seats(kent_context());
    CHECK(names_of(groups.now) == std::vector<std::string>{"policy-and-procedures-group 2024-12",
                                                           "kscmp-executive-board 2024-10",
                                                           "scrutiny-and-challenge-group 2022-01"});
    const std::vector<std::string> before = names_of(groups.before);
    CHECK(std::find(before.begin(), before.end(), "health-safeguarding-group 2018-04") != before.end());
    CHECK(std::find(before.begin(), before.end(), "kscb-board 2018-04") != before.end());
    CHECK(names_of(groups.untold) ==
          std::vector<std::string>{"district-safeguarding-leads-group 2022", "education-safeguarding-group 2022",
                                   "emerging-themes-group 2022", "health-safeguarding-group 2022"});
}

TEST_CASE("the Executive Board's quorum is that of 3.5, its meetings are ambiguous and sorted by nothing") {
    const SiteContext& context = kent_context();
    const Edition& edition = *context.index().find_edition("kscmp-executive-board/2024-10");
    const auto quorum = find_meeting_rules(context, edition, find_topic("quorum"));
    REQUIRE(quorum.size() == 1);
    CHECK(quorum[0].fact->clause.value == "3.5");
    CHECK(quorum[0].words.starts_with("All three Delegated Safeguarding Partners"));
    const auto meetings = find_meeting_rules(context, edition, find_topic("meetings"));
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].words == "bi-monthly");
    CHECK_FALSE(meetings[0].order);
    CHECK(find_meeting_rules(context, edition, find_topic("action-log")).empty());
    CHECK(find_meeting_rules(context, edition, find_topic("papers"))[0].order == 7);
}
