// PDFs of editions, with programs in Chromium's place: what is asked of it, and what becomes of a build when it fails.
// What Chromium itself makes is looked at in tests/browser/pdf.test.mjs.
#include "generator/paper/print_editions.h"

#include <catch2/catch.hpp>

#include "generator/base/file_system.h"
#include "generator/paper/print_pdf.h"
#include "tests/support/program_path.h"
#include "tests/support/run_remit.h"

using namespace remit;
using remit::test::ProgramPath;
using remit::test::RunResult;
using remit::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

// The last word is the page, and one of the others says where the PDF is to be.
constexpr const char* find_words =
    "for word; do case $word in --print-to-pdf=*) pdf=${word#*=};; esac; done\npage=${word#file://}\n";

std::string printed_edition(const std::string& status) {
    return "title = 'T'\ndate = '2024'\nstatus = '" + status + "'\npartnership = ['p']\n" +
           "[[section]]\ntitle = 'S'\n[[section.clause]]\nnumber = '1'\ntext = 'Words of <group:other>, "
           "[out](https://b.org/).'\n";
}

// A folder with a site "src" and a browser that does as `commands` say.
struct Source : TemporaryFolder {
    explicit Source(const std::string& commands) {
        write("src/site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
        write("src/partnerships/p.toml", "name = 'P'\n");
        for (const char* group : {"held", "gone", "drafted", "reviewed", "told", "other"}) {
            write(std::string("src/groups/") + group + ".toml",
                  "name = 'G'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
        }
        write("src/terms/held/2024.toml", printed_edition("in-force"));
        write("src/terms/gone/2024.toml", printed_edition("superseded"));
        write("src/terms/drafted/2024.toml", printed_edition("draft"));
        write("src/terms/reviewed/2024.toml", printed_edition("under-review"));
        write("src/terms/told/2024.toml", printed_edition("summary-only"));
        test::write_program(*this, "chromium", find_words + commands);
    }
    // The tools of the system behind it.
    fs::path programs() const { return (path() / "bin").string() + ":/usr/bin:/bin"; }
    RunResult build(const std::vector<std::string>& more = {"--pdf"}) const {
        std::vector<std::string> words{"build", (path() / "src").string(), "-o", (path() / "public").string()};
        words.insert(words.end(), more.begin(), more.end());
        return test::run_remit(words);
    }
    std::string read(const char* name) const { return read_file((path() / "public" / name).string()); }
};

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

constexpr const char* good =
    "{ printf '%%PDF-1.4 /CreationDate (D:20300102030405+02%c00%c)\\n' \"'\" \"'\"; cat \"$page\"; } > \"$pdf\"";

}  // namespace

TEST_CASE("editions that hold today have a PDF beside their page, which links to it with its size") {
    const Source source(good);
    const ProgramPath path(source.programs());
    const RunResult run = source.build();
    REQUIRE(run.status == 0);
    CHECK(says(run.err, "3 PDFs"));
    for (const char* pdf : {"terms/held/2024.pdf", "terms/reviewed/2024.pdf", "terms/told/2024.pdf"})
        CHECK(fs::exists(source.path() / "public" / pdf));
    for (const char* none : {"terms/gone/2024.pdf", "terms/drafted/2024.pdf"})
        CHECK_FALSE(fs::exists(source.path() / "public" / none));
    const std::string link =
        "type=\"application/pdf\">Download as PDF (" +
        std::to_string((fs::file_size(source.path() / "public/terms/held/2024.pdf") + 500) / 1000) + " kB)</a>";
    CHECK(says(source.read("terms/held/2024.html"), "<a href=\"2024.pdf\" " + link));
    CHECK(says(source.read("terms/held.html"), "<a href=\"held/2024.pdf\" " + link));
    CHECK(says(source.read("groups/held.html"),
               "<a href=\"../terms/held/2024.pdf\" type=\"application/pdf\">2024 as PDF ("));
    CHECK_FALSE(says(source.read("terms/gone/2024.html"), ".pdf"));
    // What is printed leads nowhere else, does not offer itself, and is as old as the site says.
    const std::string printed = source.read("terms/held/2024.pdf");
    CHECK(printed.starts_with("%PDF-1.4 /CreationDate (D:20240601000000+00'00')"));
    CHECK(says(printed, "Words of <a>G</a>, <a href=\"https://b.org/\""));
    CHECK_FALSE(says(printed, "Download"));
}

TEST_CASE("a build without PDFs takes those of the one before away") {
    const Source source(good);
    const ProgramPath path(source.programs());
    REQUIRE(source.build().status == 0);
    REQUIRE(source.build({}).status == 0);
    CHECK_FALSE(fs::exists(source.path() / "public/terms/held/2024.pdf"));
    CHECK_FALSE(says(source.read("terms/held.html"), ".pdf"));
}

TEST_CASE("without Chromium, or when it fails, the old site stays as it is") {
    const Source source(good);
    const ProgramPath path(source.programs());
    REQUIRE(source.build({}).status == 0);
    source.write("src/groups/held.toml", "name = 'Other'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
    const auto fails = [&](const std::string& with) {
        const RunResult run = source.build();
        INFO(run.err);
        CHECK(run.status == 2);
        CHECK(says(run.err, with));
        CHECK_FALSE(says(source.read("groups/held.html"), "Other"));
        CHECK_FALSE(fs::exists(source.path() / ".public.remit"));
    };
    SECTION("there is none") {
        const ProgramPath none(source.path());
        fails("there is no program \"chromium\" on the PATH");
    }
    SECTION("it fails, and says why") {
        test::write_program(source, "chromium", "echo first >&2; echo 'out of memory' >&2; exit 3");
        fails("could not print terms/");
        fails("exit status 3; it said last:\n  first\n  out of memory");
    }
    SECTION("it writes nothing") {
        test::write_program(source, "chromium", "exit 0");
        fails("it wrote nothing");
    }
    SECTION("it writes something else") {
        test::write_program(source, "chromium", std::string(find_words) + "echo rubbish > \"$pdf\"");
        fails("what it wrote is no PDF");
    }
    SECTION("it is ended") {
        test::write_program(source, "chromium", "kill -9 $$");
        fails("exit status 137");
    }
}

TEST_CASE("the browser is asked for no network, no scripts, and a home of its own") {
    const Source source(std::string("echo \"$@\" > \"$(dirname \"$pdf\")/../words\"; echo \"home $HOME\" >> "
                                    "\"$(dirname \"$pdf\")/../words\"; cp \"$(dirname \"$pdf\")/../words\" ") +
                        "\"$(dirname \"$0\")/../words\"; find \"$(dirname \"$pdf\")/..\" -name '*.js' >> \"$(dirname "
                        "\"$0\")/../words\"; " +
                        good);
    const ProgramPath path(source.programs());
    REQUIRE(source.build().status == 0);
    const std::string words = read_file((source.path() / "words").string());
    CHECK(says(words, "--host-resolver-rules=MAP * ~NOTFOUND"));
    CHECK(says(words, "--user-data-dir=" + (source.path() / ".public.remit/paper/browser-").string()));
    CHECK(says(words, "home " + (source.path() / ".public.remit/paper/browser-").string()));
    CHECK_FALSE(says(words, ".js"));
}

TEST_CASE("dates of a PDF are set in place") {
    const PartialDate date = *parse_date("2024-06-01");
    CHECK(with_date("a /CreationDate (D:20261122142401+00'00') /ModDate (D:20261122142401-05'30')>> b", date) ==
          "a /CreationDate (D:20240601000000+00'00') /ModDate (D:20240601000000+00'00')>> b");
    CHECK(with_date("none", date) == "none");
    CHECK_THROWS_AS(with_date("/ModDate (D:2026)", date), std::runtime_error);
    CHECK_THROWS_AS(with_date("/ModDate (D:20261122142401+00'00'", date), std::runtime_error);
}
