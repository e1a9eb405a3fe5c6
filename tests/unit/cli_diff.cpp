// `remit diff` as users and scripts see it.
#include <catch2/catch.hpp>
#include <cstdlib>

#include "generator/base/run_program.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

// A folder with the site "src" in it: a group with editions of 2018 and 2024.
struct DiffSite : TemporaryFolder {
    DiffSite() {
        write("src/site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
        write("src/partnerships/p.toml", "name = 'P'\n");
        write("src/groups/g.toml", "name = 'The Group'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
        write("src/agencies/a.toml", "name = 'Agency'\n");
        edition("2018", "superseded", "[quorum]\ntext = 'Half.'\nclause = '1'\n", "The group meets four times a year.",
                "The chair is chosen each spring.");
        edition("2024", "in-force", "[[member]]\nagency = 'a'\nclause = '1'\n", "Papers come a week before.",
                "The group meets six times a year.");
    }

    void edition(const std::string& id, const std::string& status, const std::string& facts, const std::string& first,
                 const std::string& second) const {
        write("src/terms/g/" + id + ".toml",
              "title = 'Terms'\ndate = '" + id + "'\nstatus = '" + status + "'\npartnership = ['p']\n" + facts +
                  "[[section]]\nnumber = '1'\ntitle = 'Meetings'\n[[section.clause]]\nnumber = '1.1'\ntext = '" +
                  first + "'\n[[section.clause]]\nnumber = '1.2'\ntext = '" + second + "'\n");
    }

    std::string in(const std::string& name) const { return (path() / name).string(); }

    RunResult diff(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"diff", "--source", in("src")});
        return run_remit(arguments);
    }

    void git(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"git", "-C", in("."), "-c", "user.name=N", "-c",
                                             "user.email=n@example.org", "-c", "init.defaultBranch=main"});
        const remit::ProgramResult result = remit::run_program(arguments);
        INFO(result.err);
        REQUIRE(result.found);
        REQUIRE(result.status == 0);
    }
};

constexpr const char* expected = R"x(g/2018 → g/2024
  Quorum: Dropped
    - Half. (section 1)
  Members: Came
    + Agency (section 1)

  Clauses and items: 1 reworded, 1 with a new number, 1 new, 1 dropped

  section 1: Meetings
    1.1: New
      {+Papers come a week before.+}
    1.1 → 1.2: New number, reworded
      The group meets [-four-] {+six+} times a year.
    1.2: Dropped
      [-The chair is chosen each spring.-]
)x";

}  // namespace

TEST_CASE("two editions are compared by their keys or their files; differences end with 1, none with 0") {
    const DiffSite site;
    const RunResult keys = site.diff({"g/2018", "g/2024"});
    CHECK(keys.err == "");
    CHECK(keys.status == 1);
    CHECK(keys.out == expected);
    const RunResult files = site.diff({site.in("src/terms/g/2018.toml"), site.in("src/terms/g/2024.toml")});
    CHECK(files.out == keys.out);
    CHECK(files.status == 1);
    const RunResult same = site.diff({"g/2018", "g/2018"});
    CHECK(same.status == 0);
    CHECK(same.out == "");
    CHECK(same.err == "");
}

TEST_CASE("a difference as JSON is one object on one line") {
    const DiffSite site;
    const RunResult run = site.diff({"g/2018", "g/2024", "--format", "json"});
    CHECK(run.status == 1);
    CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 1);
    CHECK(run.out.starts_with(
        R"x({"same":false,"things":[],"editions":[{"before":"g/2018","after":"g/2024","title":"Terms",)x"
        R"x("fields":[],"facts":[{"topic":"quorum","fate":"dropped","label":"Quorum","told":"Dropped",)x"
        R"x("before":"Half. (section 1)","after":""})x"));
    CHECK(
        run.out.find(
            R"({"heading":false,"fates":["renumbered","reworded"],"told":"New number, reworded",)"
            R"("before":["1.1"],"after":["1.2"],"words":[["kept","The group meets",false],["dropped","four",)"
            R"(true],["added","six",true],["kept","times a year.",true]]})") !=
        std::string::npos);
    CHECK(site.diff({"g/2018", "g/2018", "--format", "json"}).out == "{\"same\":true,\"things\":[],\"editions\":[]}\n");
}

TEST_CASE("two folders are compared thing by thing, then edition by edition") {
    const DiffSite older, newer;
    newer.write("src/agencies/b.toml", "name = 'Another'\n");
    newer.write("src/groups/g.toml",
                "name = 'The Group'\nkind = 'panel'\nstatus = 'active'\nremit = 'R'\nshort_name = 'TG'\n");
    newer.write("src/partnerships/p.toml", "# A comment.\nname = 'P'\n");
    newer.edition("2026", "draft", "", "A.", "B.");
    newer.edition("2024", "in-force", "[[member]]\nagency = 'a'\nclause = '1'\n", "Papers come two weeks before.",
                  "The group meets six times a year.");
    fs::remove(newer.path() / "src/terms/g/2018.toml");
    const RunResult run = run_remit({"diff", older.in("src"), newer.in("src")});
    CHECK(run.err == "");
    CHECK(run.status == 1);
    CHECK(run.out == R"x(Partnerships
  ~ p  P  (its file alone: comments, order or keys that are not compared)

Groups
  ~ g  The Group
      kind:
        - board
        + panel
      short_name:
        + TG

Editions
  + g/2026  Terms
  - g/2018  Terms

Agencies
  + b  Another

g/2024  Terms

  Clauses and items: 1 reworded, 1 the same

  section 1: Meetings
    1.1: Reworded
      Papers come [-a week-] {+two weeks+} before.
)x");
    CHECK(run_remit({"diff", older.in("src"), older.in("src")}).status == 0);
}

TEST_CASE("two revisions in git are compared as they were committed") {
    const DiffSite site;
    site.git({"init", "--quiet"});
    site.git({"add", "."});
    site.git({"commit", "--quiet", "-m", "one"});
    site.git({"tag", "v1"});
    site.write("src/agencies/b.toml", "name = 'Another'\n");
    site.write("src/.hidden/x.toml", "name = 'Not read'\n");
    site.git({"add", "."});
    site.git({"commit", "--quiet", "-m", "two"});
    site.write("src/agencies/c.toml", "name = 'Not committed'\n");
    const RunResult run = site.diff({"HEAD~1", "HEAD"});
    CHECK(run.err == "");
    CHECK(run.status == 1);
    CHECK(run.out == "Agencies\n  + b  Another\n");
    CHECK(site.diff({"v1", "HEAD~1"}).status == 0);
    CHECK(site.diff({"v1", site.in("src")}).out == "Agencies\n  + b  Another\n  + c  Not committed\n");
    CHECK(site.diff({"HEAD", "v1"}).out == "Agencies\n  - b  Another\n");
}

TEST_CASE("a revision that has no site, or one with errors, is said to") {
    const DiffSite site;
    site.git({"init", "--quiet"});
    site.write("notes.txt", "x");
    site.git({"add", "notes.txt"});
    site.git({"commit", "--quiet", "-m", "none yet"});
    site.write("src/agencies/a.toml", "name = 'A'\nparnet = 'b'\n");
    site.git({"add", "."});
    site.git({"commit", "--quiet", "-m", "faulty"});
    site.write("src/agencies/a.toml", "name = 'A'\n");
    const RunResult none = site.diff({"HEAD~1", site.in("src")});
    CHECK(none.status == 2);
    CHECK(none.err == "remit: revision HEAD~1 has no site.toml in src/\n");
    const RunResult faulty = site.diff({"HEAD", site.in("src")});
    CHECK(faulty.status == 2);
    CHECK(faulty.out == "");
    CHECK(faulty.err.starts_with("HEAD:agencies/a.toml:2:1: error: an agency has no key `parnet` [unknown-key]\n"));
    CHECK(faulty.err.ends_with("remit: the site of HEAD has errors; nothing was compared\n"));
}

TEST_CASE("what is not to be found is said in words, with the nearest edition") {
    const DiffSite site;
    site.write("empty/x.txt", "");
    struct Case {
        std::string older, newer, said;
    };
    for (const auto& [older, newer, said] : std::vector<Case>{
             {"g/2108", "g/2024",
              "there is no site's folder, edition or git revision \"g/2108\"; did you mean \"g/2018\"?"},
             {"nowhere", "g/2024", "there is no site's folder, edition or git revision \"nowhere\""},
             {site.in("empty"), "g/2024", "empty: holds no site.toml"},
             {site.in("src/site.toml"), "g/2024",
              "site.toml: is no edition of a site; editions are files like my-site/terms/<group>/<edition>.toml"},
             {"g/2018", site.in("src"), "src\" is a site and \"g/2018\" is an edition: name two of one kind"},
             {"", "g/2024", "there is no site's folder, edition or git revision \"\""},
             {"HEAD;ls", "g/2024", "git revision \"HEAD;ls\""},
             {"--upload-pack=x/y", "g/2024", ""}}) {
        INFO(older);
        const RunResult run = site.diff({older, newer});
        CHECK(run.status == 2);
        CHECK(run.out == "");
        CHECK(run.err.starts_with("remit: "));
        CHECK(run.err.find(said) != std::string::npos);
    }
    CHECK(run_remit({"diff", "a"}).status == 2);
    CHECK(run_remit({"diff", "--source", site.in("empty"), "a/b", "c/d"}).err.find("empty: holds no site.toml") !=
          std::string::npos);
}

TEST_CASE("without git, a revision is answered with what is missing") {
    const DiffSite site;
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", "/nonexistent", 1);
    const RunResult run = site.diff({"HEAD", "HEAD~1"});
    ::setenv("PATH", path.c_str(), 1);
    CHECK(run.status == 2);
    CHECK(run.err ==
          "remit: \"HEAD\" is no folder, file or edition here; to read it as a revision, git is needed, which is not "
          "installed\n");
    CHECK(site.diff({"g/2018", "g/2024"}).status == 1);
}
