// What became of facts.
#include <catch2/catch.hpp>

#include "generator/compare/fact_difference.h"
#include "generator/compare/succession.h"
#include "generator/model/history.h"
#include "tests/support/made_edition.h"

using namespace remit;
using remit::test::MadeEditions;

namespace {

constexpr const char* fates[] = {"changed",           "added",           "dropped", "renamed", "succeeded",
                                 "not stated before", "not stated after"};

std::string told_facts(const std::string& before, const std::string& after,
                       const std::string& status = "status = 'in-force'") {
    const MadeEditions made(before, after, status);
    const SiteIndex index(made.site);
    std::string text;
    for (const FactDifference& each : compare_facts(made.before(), made.after(), {index, index})) {
        text += std::string(each.topic) + " " + fates[static_cast<int>(each.fate)];
        text += " " + std::to_string(each.before.size()) + ">" + std::to_string(each.after.size());
        if (each.body_before) text += " " + each.body_before->text();
        if (each.body_after) text += " to " + each.body_after->text();
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a quorum that is gone, new or other is told") {
    const std::string half = "[quorum]\ntext = 'Half.'\nfraction = '1/2'\nof = 'members'\n";
    CHECK(told_facts(half, half) == "");
    CHECK(told_facts(half, "") == "quorum dropped 1>0\n");
    CHECK(told_facts("", half) == "quorum added 0>1\n");
    CHECK(told_facts(half, "[quorum]\ntext = 'A third.'\nfraction = '1/3'\nof = 'members'\n") ==
          "quorum changed 1>1\n");
    CHECK(told_facts(half, "[quorum]\ntext = 'One half of the members.'\nfraction = '1/2'\nof = 'members'\n") == "");
    CHECK(told_facts("[quorum]\ntext = 'A few.'\n", "[quorum]\ntext = 'Many.'\n") == "quorum changed 1>1\n");
}

TEST_CASE("what a summary leaves out is not stated, not gone") {
    CHECK(told_facts("[quorum]\ntext = 'Half.'\n[[member]]\nagency = 'a'\n[[member]]\nagency = 'c'\n", "",
                     "status = 'summary-only'") == "quorum not stated after 1>0\nmembers not stated after 2>0\n");
}

TEST_CASE(
    "chairs, deputies, meetings, deadlines, review, secretariat, escalation and relations are compared by their keys") {
    CHECK(told_facts("[[chair]]\npost = 'x'\nlabel = 'Chair'\n", "[[chair]]\npost = 'x'\nlabel = 'The chair'\n") == "");
    CHECK(told_facts("[[chair]]\npost = 'x'\n", "[[chair]]\npost = 'y'\n") == "chair changed 1>1\n");
    CHECK(told_facts("[[chair]]\npost = 'x'\n[[chair]]\npost = 'y'\n", "[[chair]]\npost = 'y'\n") ==
          "chair dropped 1>0\n");
    CHECK(told_facts("[[deputy_chair]]\ntext = 'Not named.'\n", "[[deputy_chair]]\nagency = 'a'\n") ==
          "deputy-chair changed 1>1\n");
    CHECK(told_facts("[meetings]\nper_year = 4\n", "[meetings]\nper_year = 4\nminimum = true\n") ==
          "meetings changed 1>1\n");
    CHECK(told_facts("[meetings]\nper_year = 4\ntext = 'Four.'\n",
                     "[meetings]\nper_year = 4\ntext = 'Four times.'\n") == "");
    CHECK(told_facts("[[deadline]]\nwhat = 'papers'\nbefore = '1 week'\n",
                     "[[deadline]]\nwhat = 'papers'\nbefore = '2 weeks'\n") == "papers changed 1>1\n");
    CHECK(told_facts("[[deadline]]\nwhat = 'papers'\nbefore = '1 week'\n",
                     "[[deadline]]\nwhat = 'minutes'\nafter = '1 week'\n") ==
          "papers dropped 1>0\nminutes added 0>1\n");
    CHECK(told_facts("[review]\nevery = '1 year'\n", "[review]\nevery = '2 years'\n") == "review changed 1>1\n");
    CHECK(told_facts("[secretariat]\nagency = 'a'\n", "[secretariat]\nagency = 'c'\n") == "secretariat changed 1>1\n");
    CHECK(told_facts("[attendance]\nfraction = '3/4'\n", "[attendance]\nfraction = '1/2'\n") ==
          "attendance changed 1>1\n");
    CHECK(told_facts("[[escalation]]\nto = 'The board.'\n", "") == "escalation dropped 1>0\n");
    CHECK(told_facts("[[relation]]\nkind = 'advises'\ngroup = 'x'\n",
                     "[[relation]]\nkind = 'informs'\ngroup = 'x'\n") == "relation changed 1>1\n");
}

TEST_CASE("bodies come and go, are renamed, and are succeeded by others") {
    CHECK(told_facts("[[member]]\nagency = 'c'\n", "[[member]]\nagency = 'c'\ntext = 'As printed'\n") == "");
    CHECK(told_facts("[[member]]\nagency = 'c'\n[[member]]\ntext = 'Others'\n",
                     "[[member]]\nagency = 'x'\n[[member]]\ntext = 'Others'\n") ==
          "members dropped 1>0\nmembers added 0>1\n");
    CHECK(told_facts("[[member]]\nagency = 'a'\n", "[[member]]\nagency = 'a'\n") ==
          "members renamed 1>1 agency:a to agency:a\n");
    CHECK(told_facts("[[member]]\nagency = 'a'\n", "[[member]]\nagency = 'b'\n") ==
          "members succeeded 1>1 agency:a to agency:b\n");
    CHECK(told_facts("[[reports_to]]\ngroup = 'x'\n", "[[reports_to]]\ngroup = 'y'\n[[reports_to]]\ngroup = 'z'\n") ==
          "reports-to dropped 1>0\nreports-to added 0>1\nreports-to added 0>1\n");
}

TEST_CASE("a seat keeps its body and changes its standing; seats of one body are told apart") {
    CHECK(told_facts("[[member]]\nagency = 'c'\n", "[[member]]\nagency = 'c'\nvoting = false\n") ==
          "members changed 1>1\n");
    CHECK(told_facts("[[member]]\nagency = 'c'\n", "[[member]]\nagency = 'c'\nrole = 'adviser'\n") ==
          "members changed 1>1\n");
    const std::string one = "[[member]]\nagency = 'c'\nseat = 'One'\n";
    const std::string two = "[[member]]\nagency = 'c'\nseat = 'Two'\n";
    CHECK(told_facts(one + two, two + one) == "");
    CHECK(told_facts(one + two, two) == "members dropped 1>0\n");
    CHECK(told_facts(one, two) == "members changed 1>1\n");
}

TEST_CASE("a group that is joint with the successor of its partner is told so") {
    CHECK(told_facts("[[scope]]\njoint_with = ['x', 'g']\n", "[[scope]]\njoint_with = ['g', 'y']\n") ==
          "joint-with dropped 1>0 group:x\njoint-with added 0>1 to group:y\n");
}

TEST_CASE("a name is the one of its time") {
    Named thing;
    thing.name = "Now";
    thing.name_history.push_back({"First", "", {2000, 0, 0}, {2010, 0, 0}, false, {}});
    thing.name_history.push_back({"Second", "", {2010, 0, 0}, {2020, 6, 0}, false, {}});
    CHECK(name_at(thing, {2005, 1, 0}) == "First");
    CHECK(name_at(thing, {2010, 0, 0}) == "Second");
    CHECK(name_at(thing, {2020, 5, 0}) == "Second");
    CHECK(name_at(thing, {2020, 6, 0}) == "Now");
    CHECK(name_at(thing, {1990, 0, 0}) == "Now");
}

TEST_CASE("circles of succession end") {
    MadeEditions made("", "");
    made.site.agencies[0].succeeds.push_back({{{Kind::agency, "b", {}}, {}}, false, {}});
    const SiteIndex index(made.site);
    const auto found = predecessors_of(index, {Kind::agency, "b", {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].reference == Reference{Kind::agency, "a", {}});
}
