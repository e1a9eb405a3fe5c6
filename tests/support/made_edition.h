// Editions in a few lines, for tests that compare them.
#pragma once

#include <string>

#include "generator/load/load_site.h"

namespace remit::test {

/// A site with the group "g", the agencies "a" and "b" (which took over from "a") and "c", and two editions, 2020 and
/// 2024. A text of an edition is in lines: "= 1.|Title" a section, "1.1|Text" a clause, "- a)|Text" an item of it; what
/// has no "=" or number is TOML for the edition's head, in front of all.
struct MadeEditions {
    MadeEditions(const std::string& before, const std::string& after,
                 const std::string& more_of_after = "status = 'in-force'") {
        SourceFiles files;
        Diagnostics diagnostics;
        files.add("site.toml", "title = 'T'\nlanguage = 'en'\n");
        files.add("groups/g.toml", "name = 'G'\nkind = 'board'\nstatus = 'active'\nremit = 'R'\n");
        files.add("agencies/a.toml", "name = 'A now'\n[[name_history]]\nname = 'A then'\nto = '2022'\n");
        files.add("agencies/b.toml", "name = 'B'\n[[succeeds]]\nagency = 'a'\n");
        files.add("agencies/c.toml", "name = 'C'\n");
        files.add("terms/g/2020.toml", toml("date = '2020'\nstatus = 'superseded'\n", before));
        files.add("terms/g/2024.toml", toml("date = '2024'\n" + more_of_after + "\n", after));
        site = load_site(files, "", {}, diagnostics);
    }

    [[nodiscard]] const Edition& before() const { return site.editions.at(0); }
    [[nodiscard]] const Edition& after() const { return site.editions.at(1); }

    static std::string toml(const std::string& head, const std::string& lines) {
        std::string out = "title = 'T'\npartnership = []\n" + head;
        std::string facts, text;
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            const std::string line = lines.substr(at, end - at);
            at = end + 1;
            const std::size_t bar = line.find('|');
            if (bar == std::string::npos) {
                facts += line + "\n";
                continue;
            }
            const bool section = line.starts_with("= ");
            const bool item = line.starts_with("- ");
            const std::string number = line.substr(section || item ? 2 : 0, bar - (section || item ? 2 : 0));
            text += section ? "[[section]]\n" : item ? "[[section.clause.item]]\n" : "[[section.clause]]\n";
            if (!number.empty()) text += "number = '" + number + "'\n";
            text += (section ? "title = \"\"\"" : "text = \"\"\"") + line.substr(bar + 1) + "\"\"\"\n";
        }
        return out + facts + text;
    }

    Site site;
};

}  // namespace remit::test
