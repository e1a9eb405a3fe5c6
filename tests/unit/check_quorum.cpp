// Quorum against members, and who chairs: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

const SourceText police_with_chief{"agencies/police.toml",
                                   "name = 'Police'\nsector = 'police'\n[[post]]\nid = 'chief'\nname = 'Chief'\n"};
const SourceText unit{"agencies/unit.toml", "name = 'Unit'\nparent = 'police'\n"};
const SourceText health{"agencies/health.toml", "name = 'Health'\nsector = 'health'\n"};
const SourceText chair_post{"partnerships/p.toml",
                            "name = 'P'\n[[post]]\nid = 'independent-chair'\nname = 'Independent Chair'\n"};

std::string member(const std::string& keys) { return "[[member]]\n" + keys + "clause = '1.1'\n"; }
std::string quorum(const std::string& keys) { return "[quorum]\ntext = 'x'\n" + keys + "clause = '1.1'\n"; }

constexpr const char* chair_facts = "[[chair]]\ntext = 'x'\nclause = '1.1'\n";
constexpr const char* meetings_facts = "[meetings]\nper_year = 4\nclause = '1.1'\n";

}  // namespace

TEST_CASE("a quorum whose bodies are members raises no alarm") {
    const std::string needs = quorum("requires = ['agency:police']\n");
    CHECK(said_of_terms(member("agency = 'police'\n") + needs, {police_with_chief}) == "");
    CHECK(said_of_terms(member("agency = 'unit'\n") + needs, {police_with_chief, unit}) == "");  // A part of it sits.
    CHECK(said_of_terms(member("post = 'chief'\n") + needs, {police_with_chief}) == "");  // One of its people sits.
    CHECK(said_of_terms(member("agency = 'police'\n") + quorum("requires = ['post:chief']\n"), {police_with_chief}) ==
          "");
    CHECK(said_of_terms(member("agency = 'police'\n") + quorum("requires = ['agency:unit']\n"),
                        {police_with_chief, unit}) == "");
    CHECK(said_of_terms(member("agency = 'health'\non_behalf_of = 'police'\n") + needs, {police_with_chief, health}) ==
          "");
    CHECK(said_of_terms(member("post = 'chief'\n") + quorum("one_of_each = ['police']\n"), {police_with_chief}) == "");
    CHECK(said_of_terms(member("agency = 'unit'\n") + quorum("one_of_each = ['police']\n"),
                        {police_with_chief, unit}) == "");
}

TEST_CASE("a chair whom the quorum needs is there without a line among the members") {
    const std::string facts = "[[chair]]\npost = 'independent-chair'\nclause = '1.1'\n" +
                              member("agency = 'police'\n") + quorum("requires = ['post:independent-chair']\n");
    CHECK(said_of_terms(facts, {police_with_chief, chair_post}) == "");
}

TEST_CASE("a list of members that is open or empty proves nothing") {
    const std::string needs = quorum("requires = ['agency:health']\n");
    CHECK(said_of_terms(needs, {health}) == "");
    CHECK(said_of_terms(member("agency = 'police'\n") + member("text = 'Others, co-opted'\n") + needs,
                        {police_with_chief, health}) == "");
    CHECK(said_of_terms(member("agency = 'police'\n") + needs, {police_with_chief, health}) ==
          "quorum-needs-non-member: the quorum needs Health; the list of members has no such seat");
}

TEST_CASE("a quorum that can be made up raises no alarm") {
    const std::string half = quorum("fraction = '1/2'\nof = 'members'\n");
    CHECK(said_of_terms(member("agency = 'police'\n") + member("agency = 'health'\ncounts_for_quorum = false\n") + half,
                        {police_with_chief, health}) == "");
    CHECK(said_of_terms(member("agency = 'police'\n") + member("agency = 'health'\nrole = 'observer'\n") + half,
                        {police_with_chief, health}) == "");
    CHECK(said_of_terms(member("agency = 'police'\nrole = 'observer'\n") + member("agency = 'police'\n") +
                            quorum("requires = ['agency:police']\n"),
                        {police_with_chief}) == "");
    CHECK(said_of_terms(member("agency = 'police'\ncore = true\n") + quorum("fraction = '2/3'\nof = 'core'\n"),
                        {police_with_chief}) == "");
    CHECK(said_of_terms(quorum("fraction = '2/3'\nof = 'core'\n")) == "");
}

TEST_CASE("a quorum is asked of terms that say how the group meets, and of no others") {
    CHECK(said_of_terms(chair_facts) == "");
    CHECK(said_of_terms(std::string(chair_facts) + meetings_facts + quorum("includes_chair = true\n")) == "");
    CHECK(said_of_terms(std::string(chair_facts) + meetings_facts).starts_with("no-quorum: "));
    CHECK(said({{"terms/g/2024.toml", edition_head("2024", "summary-only") + meetings_facts + section()}}) == "");
    CHECK(said({{"terms/g/2024-more.toml",
                 edition_head("2024") + "supplements = '2024'\n" + meetings_facts + section()}}) == "");
}

TEST_CASE("a chair from the members' organisations raises no alarm, nor one whose place is not known") {
    const auto chaired = [](const char* who) { return "[[chair]]\n" + std::string(who) + "clause = '1.1'\n"; };
    CHECK(said_of_terms(chaired("post = 'chief'\n") + member("agency = 'unit'\n"), {police_with_chief, unit}) == "");
    CHECK(said_of_terms(chaired("post = 'independent-chair'\n") + member("agency = 'police'\n"),
                        {police_with_chief, chair_post}) == "");
    CHECK(said_of_terms(chaired("post = 'chief'\n") + member("text = 'All partners'\n"), {police_with_chief}) == "");
    CHECK(said_of_terms(chaired("post = 'chief'\n"), {police_with_chief}) == "");
    CHECK(said_of_terms(chaired("text = 'Whoever is there first'\n") + member("agency = 'police'\n"),
                        {police_with_chief}) == "");
    CHECK(said_of_terms(chaired("post = 'chief'\ninferred = true\n") + member("agency = 'health'\n"),
                        {police_with_chief, health}) == "");
    CHECK(said_of_terms(chaired("post = 'chief'\n") + member("agency = 'health'\n"), {police_with_chief, health})
              .starts_with("chair-not-a-member: "));
}

TEST_CASE("a post of the group itself is a name once somebody holds it") {
    const SourceText own{"groups/g.toml",
                         "name = 'G'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n[[post]]\nid = 'vice'\nname = "
                         "'Vice chair of G'\n"};
    const std::string vice = "[[deputy_chair]]\npost = 'vice'\nclause = '1.1'\n";
    CHECK(said_of_terms(vice, {own}) == "unnamed-role: these terms speak of a deputy chair, but do not say who it is");
    CHECK(said_of_terms(vice, {own, {"people/ann.toml", "name = 'Ann'\n[[holds]]\npost = 'vice'\nas_at = '2024'\n"}}) ==
          "");
    CHECK(said_of_terms("[[deputy_chair]]\npost = 'vice'\nagency = 'police'\nclause = '1.1'\n",
                        {own, police_with_chief}) == "");
}
