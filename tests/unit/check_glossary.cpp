// Acronyms and terms: above all where nothing is said.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

SourceText glossary(const std::string& terms) { return {"glossary.toml", terms}; }
std::string term(const std::string& name, const std::string& acronym = "", const std::string& more = "") {
    return "[[term]]\nname = '" + name + "'\n" + (acronym.empty() ? "" : "acronym = '" + acronym + "'\n") + more;
}

}  // namespace

TEST_CASE("words in capitals that need no explaining raise no alarm") {
    for (const char* words : {"The Board meets.", "Part II and part IV.", "A PDF of 3 MB, made in the UK.",
                              "A Serious Case Review (SCR); every SCR.", "SCRs: Serious Case Reviews (SCRs).",
                              "THE BOARD MEETS", "Annex A", "B2B", "It is EXTREMELYLONG."}) {
        INFO(words);
        CHECK(said_of_terms(section(words)) == "");
    }
    CHECK(said_of_terms(section("Every SCR, and SCRs.")) ==
          "undefined-acronym: \"SCR\" is spelt out neither here nor in the glossary");
}

TEST_CASE("an acronym is known from the glossary and from what has it as a short form") {
    const std::string words = section("The NSPX.");
    CHECK(said_of_terms(words, {glossary(term("NSPX", "NSPX", "expanded = false\n"))}) == "");
    CHECK(said_of_terms(words, {glossary(term("Some society", "", "aliases = ['NSPX']\n"))}) == "");
    CHECK(said_of_terms(section("An SCR."), {glossary(term("Serious Case Reviews", "SCRs"))}) == "");
    CHECK(said_of_terms(words, {{"agencies/n.toml", "name = 'Some society'\nshort_name = 'NSPX'\n"}}) == "");
    CHECK(said_of_terms(words, {{"agencies/n.toml", "name = 'NSPX'\n"}}) == "");
    CHECK(said_of_terms(words, {{"agencies/n.toml", "name = 'The NSPX of the town'\n"}}) != "");
}

TEST_CASE("an acronym that is spelt out as in the glossary, or in quite another way, raises no alarm") {
    const auto spelt = [](const char* words) {
        return said_of_terms(section(words), {glossary(term("Town Safeguarding Children Partnership", "TSCP",
                                                            "aliases = ['Town Children Safeguarding Body']\n"))});
    };
    CHECK(spelt("The Town Safeguarding Children Partnership (TSCP).") == "");
    CHECK(spelt("Two town safeguarding children partnerships (TSCP).") == "");
    CHECK(spelt("The Town Children Safeguarding Body (TSCP).") == "");
    CHECK(spelt("The [Town Safeguarding Children Partnership](partnership:p) (TSCP).") == "");
    CHECK(spelt("The partnership (TSCP) meets.") == "");
    CHECK(spelt("Ask the TSCP.") == "");
    CHECK(spelt("The Town Safeguarding Partnership (TSCP).").starts_with("acronym-differs: "));
}

TEST_CASE("a term is used in a text, a name, a title or by a link") {
    const auto used = [](const char* words) {
        return said_of_terms(section(words),
                             {glossary(term("task group", "", "aliases = ['TG', 'groups for a task']\n"))});
    };
    CHECK(used("A Task Group meets.") == "");
    CHECK(used("The TG.") == "");
    CHECK(used("It has groups for a task.") == "");
    CHECK(used("See [those groups](term:task-group).") == "");
    CHECK(used("Task groups.") == "");
    CHECK(used("A group for tasks.") == "unused-term: \"task group\" stands nowhere else on the site");
    CHECK(said({glossary(term("task group")),
                {"groups/g.toml", "name = 'The task group'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n"}}) == "");
}
