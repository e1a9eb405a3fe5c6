// The command line as scripts see it: exit statuses, and what goes where. Builds of whole sites are golden tests.
#include <catch2/catch.hpp>

#include "generator/base/diagnostic_rules.h"
#include "tests/support/run_remit.h"
#include "tests/support/temporary_folder.h"

using namespace remit::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* settings = "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n";

// A temporary folder with a site "src" in it.
struct Source : TemporaryFolder {
    Source() { write("src/site.toml", settings); }
    std::string in(const char* name) const { return (path() / name).string(); }
};

}  // namespace

TEST_CASE("the version and help are results, and good") {
    const RunResult version = run_remit({"--version"});
    CHECK(version.status == 0);
    CHECK(version.out.starts_with("remit 0."));
    CHECK(version.err == "");
    const RunResult help = run_remit({"--help"});
    CHECK(help.status == 0);
    for (const char* command : {"build", "check", "search", "diff", "schema", "explain"})
        CHECK(help.out.find(command) != std::string::npos);
    CHECK(run_remit({"build", "--help"}).status == 0);
}

TEST_CASE("a command that is not known, or wrongly used, ends with 2 and says so on the error stream") {
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"biuld"},
                                               {"build", "--nope"},
                                               {"build", "a", "b"},
                                               {"check", "--format", "xml"},
                                               {"build", "--deny", "errors"},
                                               {"search"},
                                               {"search", "x", "--limit", "0"},
                                               {"build", "--theme", "/nowhere"}}) {
        INFO((arguments.empty() ? "" : arguments.back()));
        const RunResult run = run_remit(arguments);
        CHECK(run.status == 2);
        CHECK(run.out == "");
        CHECK(run.err.starts_with("remit: "));
    }
}

TEST_CASE("a good site is built, with a line that says what was done") {
    const Source source;
    const RunResult run = run_remit({"build", source.in("src"), "-o", source.in("public")});
    CHECK(run.status == 0);
    CHECK(run.out == "");
    CHECK(run.err.find(source.in("public") + ": 17 pages") != std::string::npos);
    CHECK(fs::exists(source.path() / "public/index.html"));
    CHECK(run_remit({"build", source.in("src"), "-o", source.in("public")}).err.find("; 0 files new or changed\n") !=
          std::string::npos);
}

TEST_CASE("errors of the content end with 1, and nothing is written") {
    const Source source;
    source.write("src/agencies/a.toml", "name = 'A'\nparnet = 'b'\n");
    const RunResult run = run_remit({"build", source.in("src"), "-o", source.in("public")});
    CHECK(run.status == 1);
    CHECK(run.err.starts_with(source.in("src") +
                              "/agencies/a.toml:2:1: error: an agency has no key `parnet` [unknown-key]\n"));
    CHECK(run.err.ends_with("1 error\nnothing was written\n"));
    CHECK_FALSE(fs::exists(source.path() / "public"));
    CHECK(run_remit({"check", source.in("src")}).status == 1);
}

TEST_CASE("warnings are good, unless they are denied") {
    const Source source;
    source.write("src/stray.toml", "");
    CHECK(run_remit({"check", source.in("src")}).status == 0);
    const RunResult denied = run_remit({"check", source.in("src"), "--deny", "warnings"});
    CHECK(denied.status == 1);
    CHECK(denied.err.find("error: this file is not part of the content and is left out [stray-file]") !=
          std::string::npos);
    CHECK(run_remit({"build", source.in("src"), "-o", source.in("public"), "--deny", "warnings"}).status == 1);
    CHECK_FALSE(fs::exists(source.path() / "public"));
    CHECK(run_remit({"build", source.in("src"), "-o", source.in("public")}).status == 0);
}

TEST_CASE("a check without faults says so, for people alone") {
    const Source source;
    CHECK(run_remit({"check", source.in("src")}).err == "no faults found\n");
    const RunResult json = run_remit({"check", source.in("src"), "--format", "json"});
    CHECK(json.out == "");
    CHECK(json.err == "");
}

TEST_CASE("a check as JSON is a result: one object a line") {
    const Source source;
    source.write("src/a.toml", "");
    source.write("src/b.toml", "");
    const RunResult run = run_remit({"check", source.in("src"), "--format", "json"});
    CHECK(run.status == 0);
    CHECK(run.err == "");
    CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 2);
    CHECK(run.out.starts_with("{\"path\":\"" + source.in("src") + "/a.toml\",\"line\":1,"));
}

TEST_CASE("what is wrong with the folders ends with 2") {
    const Source source;
    source.write("file", "");
    source.write("full/notes.txt", "mine");
    struct Case {
        std::string source, output, said;
    };
    for (const auto& [from, to, said] :
         {Case{source.in("nowhere"), source.in("public"), "/nowhere: there is no such folder"},
          {source.in("file"), source.in("public"), "/file: is not a folder"},
          {source.in("src"), source.in("full"), "/full: is not empty and was not made by remit"},
          {source.in("src"), source.in("file"), "/file: is not a folder"},
          {source.in("src"), source.in("src/public"), "lies inside the source folder"},
          {source.in("src"), source.in("src"), "lies inside the source folder"},
          {source.in("src"), source.path().string(), "lies inside the output"}}) {
        INFO(said);
        const RunResult run = run_remit({"build", from, "-o", to});
        CHECK(run.status == 2);
        CHECK(run.err.starts_with("remit: "));
        CHECK(run.err.find(said) != std::string::npos);
    }
    CHECK_FALSE(fs::exists(source.path() / "public"));
}

TEST_CASE("every diagnostic is explained, and an unknown one is answered with the nearest") {
    for (const remit::RuleDescription& rule : remit::all_rules()) {
        INFO(rule.slug);
        const RunResult run = run_remit({"explain", std::string(rule.slug)});
        CHECK(run.status == 0);
        CHECK(run.out.starts_with("## " + std::string(rule.slug) + "\n"));
    }
    const RunResult list = run_remit({"explain"});
    CHECK(list.status == 0);
    CHECK(static_cast<std::size_t>(std::count(list.out.begin(), list.out.end(), '\n')) == remit::all_rules().size());
    const RunResult unknown = run_remit({"explain", "numbering-gpa"});
    CHECK(unknown.status == 2);
    CHECK(unknown.err == "remit: there is no diagnostic \"numbering-gpa\"; did you mean \"numbering-gap\"?\n");
    CHECK(run_remit({"explain", "x"}).err == "remit: there is no diagnostic \"x\"; `remit explain` lists them all\n");
}

TEST_CASE("a search needs a built site, and answers on the output stream") {
    const Source source;
    const RunResult none = run_remit({"search", "x", "--site", source.in("public")});
    CHECK(none.status == 2);
    CHECK(none.err == "remit: " + source.in("public") +
                          ": there is no search index here; build the site first, or name its folder with --site\n");
    source.write("src/agencies/police.toml", "name = 'Town Police'\n");
    REQUIRE(run_remit({"build", source.in("src"), "-o", source.in("public")}).status == 0);
    const RunResult found = run_remit({"search", "police", "--site", source.in("public")});
    CHECK(found.status == 0);
    CHECK(found.out.starts_with("Town Police\n"));
    CHECK(found.out.find("agencies/police.html") != std::string::npos);
    CHECK(run_remit({"search", "police", "--site", source.in("public"), "--format", "json"}).out.starts_with("{"));
    const std::string reasons = run_remit({"search", "town police", "--site", source.in("public"), "--explain"}).out;
    CHECK(
        reasons.starts_with("The query as understood\n  words       town, police (as polic)\n  name        town police "
                            "(the whole query): Town Police (agency)\n"));
    CHECK(reasons.find("  in all\n") != std::string::npos);
    CHECK(reasons.find("  the query is its name\n") != std::string::npos);
    const std::vector<std::string> as_json{"search", "police", "--site", source.in("public"), "--format", "json"};
    std::vector<std::string> explained = as_json;
    explained.push_back("--explain");
    CHECK(run_remit(as_json).out.find("\"explain\":") == std::string::npos);
    CHECK(run_remit(explained).out.find("\"explain\":{\"words\":[{\"text\":\"police\"") != std::string::npos);
}
