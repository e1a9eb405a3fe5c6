// Files that are cut off, or have a wrong byte anywhere: whatever stands in them is loaded or reported, and never a
// crash.
#include <catch2/catch.hpp>

#include "generator/base/diagnostic_printer.h"
#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

constexpr std::string_view edition = R"toml(title = "T"
date = 2024-10-01
status = 'in-force'
partnership = ["p", "q"]
[[chair]]
text = """
A *text* of <group:g>, [1](footnote:1) \
  & `code` \u00e9.
- a
"""
[quorum]
text = 'x'
requires = ["post:a"]
[[section]]
number = "1."
[[section.clause]]
number = "1. 1"
items = ["é", { text = "![m](asset:m.png)", items = ['<b>'] }]
numbering = "(a)"
[[allow]]
rule = "no-terms"
reason = "r"
)toml";

// Loads, checks and prints; true when there was something to say or a site came of it.
bool survives(std::string text) {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
    files.add("terms/g/2024.toml", std::move(text));
    const auto site = check_site(load_site(files, "", {"m.png"}, diagnostics), diagnostics);
    diagnostics.sort(files);
    const std::string printed = print_diagnostics(diagnostics, files, {});
    const std::string json = print_diagnostics(diagnostics, files, {.format = DiagnosticFormat::json});
    return (!printed.empty() && !json.empty()) || site.has_value();
}

}  // namespace

TEST_CASE("an edition that is cut off anywhere is told about") {
    for (std::size_t at = 0; at < edition.size(); ++at) {
        INFO("cut at " << at);
        REQUIRE(survives(std::string(edition.substr(0, at))));
    }
}

TEST_CASE("an edition with a wrong byte anywhere is told about") {
    for (const char wrong : {'"', '\'', '[', '}', '=', '.', '\n', '\r', '\\', '#', '<', '\0', '\xC3'}) {
        for (std::size_t at = 0; at < edition.size(); ++at) {
            std::string text(edition);
            text[at] = wrong;
            INFO("byte " << static_cast<int>(wrong) << " at " << at);
            REQUIRE(survives(std::move(text)));
        }
    }
}

TEST_CASE("an edition that lacks a byte anywhere is told about") {
    for (std::size_t at = 0; at < edition.size(); ++at) {
        std::string text(edition);
        text.erase(at, 1);
        INFO("without the byte at " << at);
        REQUIRE(survives(std::move(text)));
    }
}
