// A small site with a past: a partnership that took over from another, groups of both, and one that lives on.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "generator/load/load_site.h"
#include "generator/model/history.h"

namespace remit::test {

using SourceList = std::vector<std::pair<std::string, std::string>>;

/// The files as a site, not checked.
inline Site site_of(const SourceList& sources) {
    SourceFiles files;
    Diagnostics diagnostics;
    for (const auto& [path, text] : sources) files.add(path, text);
    return load_site(files, "", {}, diagnostics);
}

inline std::string group_file(const std::string& name, const std::string& status, const std::string& more = {}) {
    return "name = '" + name + "'\nkind = 'sub-group'\nstatus = '" + status + "'\nremit = 'R'\n" + more;
}

inline std::string edition_file(const std::string& date, const std::string& partnership, const std::string& facts = {},
                                const std::string& status = "in-force") {
    return "title = 'T'\ndate = '" + date + "'\nstatus = '" + status + "'\npartnership = ['" + partnership + "']\n" +
           facts;
}

/// old-board (2018, ended with partnership "old" in 2019-09), new-board (from 2019-09), lasting (2018 under old, 2022
/// under new), lost (2018 only, nobody knows), named (external, named by lost), adults (external, named by lasting in
/// 2022).
inline SourceList dated_sources() {
    return {
        {"site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n"},
        {"partnerships/old.toml",
         "name = 'Old'\nto = '2019-09'\napproximate = true\n[[post]]\nid = 'head'\nname = 'Head'\n"},
        {"partnerships/new.toml", "name = 'New'\nfrom = '2019-09'\n"},
        {"groups/old-board.toml", group_file("Old Board", "replaced", "to = '2019-09'\n")},
        {"groups/new-board.toml", group_file("New Board", "active", "from = '2019-09'\npartnership = ['new']\n")},
        {"groups/lasting.toml", group_file("Lasting", "active", "[[name_history]]\nname = 'Former'\nto = '2022'\n")},
        {"groups/lost.toml", group_file("Lost", "not-known", "parent = 'old-board'\n")},
        {"groups/named.toml", "name = 'Named'\nkind = 'external'\nstatus = 'not-known'\n"},
        {"groups/adults.toml",
         "name = 'Adults'\nkind = 'external'\nstatus = 'active'\n"
         "[[post]]\nid = 'adults-chair'\nname = 'Chair of Adults'\n"},
        {"groups/never.toml", "name = 'Never'\nkind = 'external'\nstatus = 'not-known'\n"},
        {"terms/old-board/2018-04.toml", edition_file("2018-04", "old", "[[chair]]\npost = 'head'\n")},
        {"terms/lost/2018-04.toml",
         edition_file("2018-04", "old", "[[reports_to]]\ngroup = 'named'\n[[reports_to]]\npost = 'head'\n")},
        {"terms/lasting/2018-04.toml",
         edition_file("2018-04", "old", "[[reports_to]]\ngroup = 'old-board'\n", "superseded")},
        {"terms/lasting/2022.toml",
         edition_file("2022", "new",
                      "approximate = true\n[[reports_to]]\ngroup = 'new-board'\ninferred = true\n"
                      "[[chair]]\npost = 'head'\nto = '2023'\n[[chair]]\npost = 'adults-chair'\nfrom = '2023'\n"
                      "[[scope]]\njoint_with = ['adults']\n[[relation]]\nkind = 'advises'\ngroup = 'new-board'\n")},
        {"terms/lasting/2030.toml", edition_file("2030", "new", "", "draft")},
        {"terms/new-board/2022-03.toml",
         edition_file("2022-03", "new", "[[member]]\ngroup = 'lasting'\n[[member]]\npost = 'adults-chair'\n")},
    };
}

}  // namespace remit::test
