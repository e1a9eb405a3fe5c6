// What changed in Kent's Policy and Procedures Group from 2018 over 2022 to 2024, read in the sources by hand: the
// constitution of April 2018 (appendix B), the web page of about 2022, which is a summary, and the terms of December
// 2024.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "generator/base/file_system.h"
#include "generator/compare/edition_difference.h"
#include "generator/compare/neighbours.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

struct Kent {
    Kent() {
        const std::string root = REMIT_SOURCE_DIR "/site-src/";
        SourceFiles files;
        Diagnostics diagnostics;
        for (const std::string& path : list_files(root)) {
            if (is_content_file(path)) files.add(path, read_file(root + path));
        }
        site = load_site(files, "", {}, diagnostics);
    }
    Site site;
};

using Names = std::set<std::string>;

const Kent& kent() {
    static const Kent site;
    return site;
}

EditionDifference compare_kent(const std::string& from, const std::string& to) {
    static const SiteIndex index(kent().site);
    const Edition* before = index.find_edition("policy-and-procedures-group/" + from);
    const Edition* after = index.find_edition("policy-and-procedures-group/" + to);
    REQUIRE(before != nullptr);
    REQUIRE(after != nullptr);
    return compare_editions({*before, {}}, {*after, {}}, {index, index});
}

std::vector<FactDifference> about(const EditionDifference& difference, std::string_view topic) {
    std::vector<FactDifference> found;
    std::copy_if(difference.facts.begin(), difference.facts.end(), std::back_inserter(found),
                 [&](const FactDifference& each) { return each.topic == topic; });
    return found;
}

// Whom members' differences of one fate are about: "agency:x", or the words of a seat without a body.
Names members(const EditionDifference& difference, FactFate fate) {
    Names names;
    for (const FactDifference& each : about(difference, "members")) {
        if (each.fate != fate) continue;
        const auto& member = *std::get<const Member*>((each.before.empty() ? each.after : each.before).front());
        names.insert(member.agency  ? member.agency->value.id
                     : member.group ? member.group->value.id
                                    : plain_text(member.text));
    }
    return names;
}

// Titles of sections with one fate; of renumbered ones "title: 5. to 2.".
Names sections(const EditionDifference& difference, Fate fate) {
    Names names;
    for (const SectionDifference& each : difference.sections) {
        if (each.fate == fate) names.insert((each.after.empty() ? each.before : each.after).front().heading.title);
    }
    return names;
}

const PassageDifference& at(const EditionDifference& difference, const std::string& anchor) {
    for (const SectionDifference& section : difference.sections) {
        for (const PassageDifference& passage : section.passages) {
            if (!passage.after.empty() && passage.fate != Fate::left && passage.after.front().anchor == anchor)
                return passage;
        }
    }
    FAIL("no passage at " << anchor);
    throw std::logic_error("");
}

}  // namespace

TEST_CASE("the policy group's editions are compared in steps, and over the summary") {
    const SiteIndex index(kent().site);
    std::vector<std::string> pairs;
    for (const Neighbours& each : neighbours_in(index, "policy-and-procedures-group"))
        pairs.push_back(each.before->id.value + ".." + each.after->id.value);
    CHECK(pairs == std::vector<std::string>{"2018-04..2022", "2022..2024-12", "2018-04..2024-12"});
}

TEST_CASE("from 2018 to 2024 the quorum of two thirds was dropped") {
    const EditionDifference difference = compare_kent("2018-04", "2024-12");
    const auto quorum = about(difference, "quorum");
    REQUIRE(quorum.size() == 1);
    CHECK(quorum[0].fate == FactFate::dropped);
    CHECK(std::get<const Quorum*>(quorum[0].before.at(0))->fraction == "2/3");
    CHECK(quorum[0].after.empty());
}

TEST_CASE("from 2018 to 2024 the chair went from probation to the police, and a deputy was named") {
    const EditionDifference difference = compare_kent("2018-04", "2024-12");
    const auto chair = about(difference, "chair");
    REQUIRE(chair.size() == 1);
    CHECK(chair[0].fate == FactFate::changed);
    CHECK(std::get<const Chair*>(chair[0].before.at(0))->post->value.id ==
          "senior-probation-officer-approved-premises-manager");
    CHECK(std::get<const Chair*>(chair[0].after.at(0))->post->value.id ==
          "detective-chief-inspector-protecting-vulnerable-people-command");
    const auto deputy = about(difference, "deputy-chair");
    REQUIRE(deputy.size() == 1);
    CHECK(std::get<const Chair*>(deputy[0].after.at(0))->agency->value.id ==
          "nhs-kent-and-medway-integrated-care-board");
}

TEST_CASE("from 2018 to 2024 these bodies went, came, and were succeeded") {
    const EditionDifference difference = compare_kent("2018-04", "2024-12");
    CHECK(members(difference, FactFate::dropped) == Names{"national-probation-service", "kent-fire-and-rescue-service",
                                                          "kent-surrey-and-sussex-community-rehabilitation-company",
                                                          "kcc-education-and-young-peoples-services", "kscb-board",
                                                          "kent-and-medway-camhs"});
    CHECK(members(difference, FactFate::added) ==
          Names{"east-kent-hospital-university-nhs-foundation-trust", "kcc-education-safeguarding-service",
                "kcc-disabled-children-services", "Kent Safeguarding Multi-Agency Partnership (KSCMP)",
                "maidstone-and-tunbridge-wells-nhs-trust", "kent-surrey-and-sussex-probation-trust",
                "kent-and-medway-nhs-and-social-care-partnership-trust"});
    CHECK(members(difference, FactFate::succeeded) == Names{"kcc-specialist-childrens-services",
                                                            "medway-safeguarding-children-board",
                                                            "kent-clinical-commissioning-groups"});
    // They stayed, but no longer as core members: the terms of 2024 know none.
    CHECK(members(difference, FactFate::changed) ==
          Names{"kent-police", "medway-council-childrens-services", "kent-community-health-nhs-foundation-trust"});
    const auto secretariat = about(difference, "secretariat");
    REQUIRE(secretariat.size() == 1);
    CHECK(secretariat[0].fate == FactFate::renamed);
    const auto joint = about(difference, "joint-with");
    REQUIRE(joint.size() == 1);
    CHECK(joint[0].fate == FactFate::succeeded);
    CHECK(joint[0].inferred);
}

TEST_CASE(
    "from 2018 to 2024 it reports to others, meets quarterly, and has dates for the agenda; papers, minutes and review "
    "stay") {
    const EditionDifference difference = compare_kent("2018-04", "2024-12");
    CHECK(about(difference, "reports-to").size() == 5);
    CHECK(about(difference, "meetings").at(0).fate == FactFate::changed);
    CHECK(about(difference, "agenda").size() == 2);
    CHECK(about(difference, "attendance").at(0).fate == FactFate::changed);
    for (const char* same : {"papers", "minutes", "review", "escalation"}) CHECK(about(difference, same).empty());
}

TEST_CASE("from 2018 to 2024 sections came, went and have other numbers; clauses are found again in them") {
    const EditionDifference difference = compare_kent("2018-04", "2024-12");
    CHECK(sections(difference, Fate::dropped) == Names{"Purpose"});
    CHECK(sections(difference, Fate::added) ==
          Names{"Focus", "Approval and Publication of Policies and Procedures", "Quality Assurance and Scrutiny"});
    Names renumbered;
    for (const SectionDifference& each : difference.sections) {
        if (each.renumbered)
            renumbered.insert(each.before.front().heading.number + " to " + each.after.front().heading.number);
    }
    CHECK(renumbered == Names{"4. to 1.", "5. to 2.", "6. to 3.", "3. to 4.", "2. to 6.", "7. to 9.", "8. to 10."});
    // The purpose of 2018 is the beginning of the responsibilities of 2024.
    CHECK(at(difference, "6-1").before.at(0).anchor == "1-1-1");
    CHECK(at(difference, "6-1").moved);
    CHECK(at(difference, "6-1-3").fate == Fate::added);   // Equality Impact Assessments.
    CHECK(at(difference, "6-1-5").is_same());             // Clear thresholds.
    CHECK(at(difference, "9-1-4").before.at(0).anchor == "7-1-2");
    CHECK(at(difference, "10-1").before.at(0).anchor == "8-1-1");
}

TEST_CASE("from 2018 to 2022 the chair changed, and what the summary leaves out is not told as dropped") {
    const EditionDifference difference = compare_kent("2018-04", "2022");
    CHECK(std::get<const Chair*>(about(difference, "chair").at(0).after.at(0))->person->value.id == "chris-rabey");
    CHECK(about(difference, "quorum").at(0).fate == FactFate::not_stated_after);
    CHECK(about(difference, "members").at(0).fate == FactFate::not_stated_after);
    CHECK(std::none_of(difference.facts.begin(), difference.facts.end(),
                       [](const FactDifference& each) { return each.fate == FactFate::dropped; }));
}

TEST_CASE("from 2022 to 2024 the inspector's place is a chief inspector's, and no quorum is spoken of on either side") {
    const EditionDifference difference = compare_kent("2022", "2024-12");
    const auto chair = about(difference, "chair");
    REQUIRE(chair.size() == 1);
    CHECK(std::get<const Chair*>(chair[0].before.at(0))->post->value.id ==
          "detective-inspector-protecting-vulnerable-people-command");
    CHECK(about(difference, "quorum").empty());
    CHECK(about(difference, "joint-with").empty());
    CHECK(about(difference, "members").at(0).fate == FactFate::not_stated_before);
}
