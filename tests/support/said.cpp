#include "tests/support/said.h"

#include <map>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

namespace remit::test {
namespace {

std::string said_of(const std::map<std::string, std::string>& contents) {
    SourceFiles files;
    Diagnostics diagnostics;
    for (const auto& [path, text] : contents) files.add(path, text);
    (void)check_site(load_site(files, "", {}, diagnostics), diagnostics, &files);
    diagnostics.sort(files);
    std::string lines;
    for (const Diagnostic& each : diagnostics.all()) {
        lines += (lines.empty() ? "" : "\n") + std::string(describe(each.rule).slug) + ": " + each.message;
    }
    return lines;
}

std::map<std::string, std::string> small_site() {
    return {{"site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n"},
            {"partnerships/p.toml", "name = 'The Partnership'\n"},
            {"groups/g.toml", "name = 'The Board'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n"},
            {"terms/g/2024.toml", edition_head("2024") + section()}};
}

}  // namespace

std::string edition_head(const std::string& date, const std::string& status) {
    return "title = 'Terms'\ndate = '" + date + "'\nstatus = '" + status + "'\npartnership = ['p']\n";
}

std::string section(const std::string& text) {
    return "[[section]]\nnumber = '1'\ntitle = 'Purpose'\n[[section.clause]]\nnumber = '1.1'\ntext = \"\"\"\n" + text +
           "\"\"\"\n";
}

std::string said(std::initializer_list<SourceText> files) {
    auto contents = small_site();
    for (const SourceText& file : files) contents[file.path] = file.text;
    return said_of(contents);
}

std::string said_of_terms(const std::string& facts, std::initializer_list<SourceText> more) {
    auto contents = small_site();
    contents["terms/g/2024.toml"] =
        edition_head("2024") + facts + (facts.find("[[section]]") == std::string::npos ? section() : "");
    for (const SourceText& file : more) contents[file.path] = file.text;
    return said_of(contents);
}

}  // namespace remit::test
