// generate_site GROUPS FOLDER [--markdown FOLDER2]: writes a made-up site of GROUPS groups for Remit and, word for
// word, for Hugo.
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tests/bench/made_site.h"

namespace fs = std::filesystem;

namespace remit::bench {
namespace {

void write(const fs::path& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

// What an older run left would be measured too.
void make_folder(const fs::path& folder) {
    if (fs::exists(folder)) throw std::runtime_error(folder.string() + " is there already");
    fs::create_directories(folder);
}

std::string two_digits(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string quorum_text() { return "Half of the members, with the chair among them."; }
std::string meetings_text(const MadeGroup& group) {
    return "The group meets " + std::to_string(group.meetings_a_year) + " times a year.";
}
std::string papers_text() { return "Papers go out five working days before the meeting."; }
std::string minutes_text() { return "Minutes go out within ten working days of the meeting."; }

/// As TOML. Words are letters alone, so that no text needs an escape.
class RemitWriter {
public:
    RemitWriter(const MadeSite& site, fs::path folder) : site_(site), folder_(std::move(folder)) {
        make_folder(folder_);
        for (const char* part : {"partnerships", "groups", "agencies", "people", "terms"}) {
            fs::create_directory(folder_ / part);
        }
    }

    void write_all() const {
        write(folder_ / "site.toml",
              "title = \"A made-up partnership\"\nlanguage = \"en-GB\"\nas_of = 2025-01-01\n\n"
              "[home]\ntitle = \"Who does what\"\n"
              "text = \"A site to measure with.\"\npartnership = \"partnership-1\"\n");
        for (std::size_t i = 1; i <= site_.partnership_count(); ++i) {
            const std::string number = std::to_string(i);
            write(folder_ / "partnerships" / ("partnership-" + number + ".toml"),
                  "name = \"Partnership " + number + "\"\nfrom = \"2020\"\n");
        }
        for (const MadeAgency& agency : site_.agencies()) write_agency(agency);
        std::string glossary;
        for (const MadeTerm& term : site_.terms()) {
            glossary += "[[term]]\nname = \"" + term.name + "\"\nacronym = \"" + term.acronym + "\"\ndefinition = \"" +
                        term.definition + "\"\n\n";
        }
        write(folder_ / "glossary.toml", glossary);
        for (std::size_t i = 0; i < site_.group_count(); ++i) write_group(i, site_.make_group(i));
    }

private:
    void write_agency(const MadeAgency& agency) const {
        write(folder_ / "agencies" / (agency.id + ".toml"),
              "name = \"" + agency.name + "\"\nsector = \"" + agency.sector + "\"\n\n[[post]]\nid = \"director-of-" +
                  agency.id + "\"\nname = \"Director of " + agency.name + "\"\n");
        write(folder_ / "people" / ("person-of-" + agency.id + ".toml"),
              "name = \"" + agency.person + "\"\n\n[[holds]]\npost = \"director-of-" + agency.id +
                  "\"\nfrom = \"2021\"\n");
    }

    void write_group(std::size_t number, const MadeGroup& group) const {
        const std::string& id = site_.group_id(number);
        write(folder_ / "groups" / (id + ".toml"),
              "name = \"" + group.name + "\"\nkind = \"" + group.kind + "\"\nstatus = \"active\"\nremit = \"" +
                  group.remit + "\"\n");
        fs::create_directory(folder_ / "terms" / id);
        const std::string month = "2024-" + two_digits(group.month);
        std::string out = "title = \"" + group.name + " terms of reference\"\ndate = \"" + month +
                          "\"\nstatus = \"in-force\"\npartnership = [\"partnership-" +
                          std::to_string(group.partnership) + "\"]\n\n" + facts(number, group);
        for (const MadeSection& section : group.sections) {
            out += "[[section]]\nnumber = \"" + section.number + "\"\ntitle = \"" + section.title + "\"\n\n";
            for (const MadeClause& clause : section.clauses) out += clause_text(clause);
        }
        write(folder_ / "terms" / id / (month + ".toml"), out);
    }

    std::string facts(std::size_t number, const MadeGroup& group) const {
        const std::string& chair = site_.agencies()[group.seats[0]].id;
        std::string out =
            "[[chair]]\nagency = \"" + chair + "\"\npost = \"director-of-" + chair + "\"\nclause = \"2.1-1\"\n\n";
        if (group.related[0] != number) {
            out += "[[reports_to]]\ngroup = \"" + site_.group_id(group.related[0]) + "\"\nclause = \"5.1\"\n\n";
        }
        for (std::size_t i = 0; i < group.seats.size(); ++i) {
            out += "[[member]]\nagency = \"" + site_.agencies()[group.seats[i]].id +
                   "\"\nvoting = true\nclause = \"2.1-" + std::to_string(i + 1) + "\"\n\n";
        }
        out += "[meetings]\nper_year = " + std::to_string(group.meetings_a_year) + "\ntext = \"" +
               meetings_text(group) + "\"\nclause = \"4.1\"\n\n";
        out += "[quorum]\nfraction = \"1/2\"\nof = \"members\"\nincludes_chair = true\ntext = \"" + quorum_text() +
               "\"\nclause = \"3.1\"\n\n";
        out += "[[deadline]]\nwhat = \"papers\"\nbefore = \"5 working days\"\ntext = \"" + papers_text() +
               "\"\nclause = \"4.2\"\n\n";
        out += "[[deadline]]\nwhat = \"minutes\"\nafter = \"10 working days\"\ntext = \"" + minutes_text() +
               "\"\nclause = \"4.3\"\n\n";
        if (group.related[1] != number) {
            out += "[[relation]]\nkind = \"informs\"\ngroup = \"" + site_.group_id(group.related[1]) +
                   "\"\nclause = \"1.1\"\n\n";
        }
        if (group.related[2] != number) {
            out += "[[relation]]\nkind = \"supports\"\ngroup = \"" + site_.group_id(group.related[2]) +
                   "\"\nclause = \"1.1\"\n\n";
        }
        return out;
    }

    static std::string clause_text(const MadeClause& clause) {
        std::string out = "[[section.clause]]\nnumber = \"" + clause.number + "\"\ntext = \"" + clause.text + "\"\n";
        if (!clause.items.empty()) {
            out += "items = [\n";
            for (const std::string& item : clause.items) out += "  \"" + item + "\",\n";
            out += "]\n";
        }
        return out + '\n';
    }

    const MadeSite& site_;
    fs::path folder_;
};

/// As Markdown, with the least of a Hugo site around it: a page a group, one for agencies, one for terms.
class HugoWriter {
public:
    HugoWriter(const MadeSite& site, fs::path folder) : site_(site), folder_(std::move(folder)) {
        make_folder(folder_);
        fs::create_directories(folder_ / "content" / "groups");
        fs::create_directories(folder_ / "layouts" / "_default");
    }

    void write_all() const {
        write(folder_ / "hugo.toml",
              "baseURL = \"/\"\nlanguageCode = \"en-GB\"\ntitle = \"A made-up partnership\"\n"
              "disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n");
        const std::string before =
            "<!doctype html>\n<html lang=\"en-GB\">\n"
            "<head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head>\n<body>\n"
            "<main data-pagefind-body>\n<h1>{{ .Title }}</h1>\n";
        const std::string after = "</main>\n</body>\n</html>\n";
        write(folder_ / "layouts" / "_default" / "single.html", before + "{{ .Content }}\n" + after);
        const std::string list =
            "<ul>{{ range .Pages }}\n<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}\n</ul>\n";
        write(folder_ / "layouts" / "_default" / "list.html", before + list + after);
        std::string agencies = "---\ntitle: Agencies\n---\n", terms = "---\ntitle: Glossary\n---\n";
        for (const MadeAgency& agency : site_.agencies()) {
            agencies += "\n## " + agency.name + " {#" + agency.id + "}\n\nDirector of " + agency.name + ": " +
                        agency.person + "\n";
        }
        for (const MadeTerm& term : site_.terms()) {
            terms += "\n## " + term.acronym + "\n\n" + term.name + ". " + term.definition + "\n";
        }
        write(folder_ / "content" / "agencies.md", agencies);
        write(folder_ / "content" / "glossary.md", terms);
        for (std::size_t i = 0; i < site_.group_count(); ++i) write_group(i, site_.make_group(i));
    }

private:
    void write_group(std::size_t number, const MadeGroup& group) const {
        std::string out = "---\ntitle: " + group.name + "\n---\n\n" + group.remit + "\n\n## Key facts\n\n";
        out += "- Chair: Director of " + site_.agencies()[group.seats[0]].name + "\n";
        if (group.related[0] != number) out += "- Reports to: " + link(group.related[0]) + "\n";
        out += "- Informs: " + link(group.related[1]) + "\n- Supports: " + link(group.related[2]) + "\n- " +
               quorum_text() + "\n- " + meetings_text(group) + "\n- " + papers_text() + "\n- " + minutes_text() + "\n";
        for (const MadeSection& section : group.sections) {
            out += "\n## " + section.number + " " + section.title + " {#s" + section.number.substr(0, 1) + "}\n";
            for (const MadeClause& clause : section.clauses) {
                out += "\n" + clause.number + " " + web_links(clause.text) + "\n";
                if (!clause.items.empty()) out += "\n";
                for (const std::string& item : clause.items) out += "- " + web_links(item) + "\n";
            }
        }
        write(folder_ / "content" / "groups" / (site_.group_id(number) + ".md"), out);
    }

    std::string link(std::size_t group) const {
        return "[" + site_.group_name(group) + "](/groups/" + site_.group_id(group) + "/)";
    }

    // From Remit's typed links to the addresses that Hugo gives.
    static std::string web_links(std::string text) {
        const auto replace = [&](std::string_view from, std::string_view to) {
            for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;) {
                text.replace(at, from.size(), to);
            }
        };
        replace("](group:", "](/groups/");
        replace("](agency:", "](/agencies/#");
        replace("](clause:#3.1", "](#s3");
        return text;
    }

    const MadeSite& site_;
    fs::path folder_;
};

}  // namespace
}  // namespace remit::bench

int main(int argc, char** argv) {
    using namespace remit::bench;
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    std::size_t groups = 0;
    if (arguments.size() >= 2) {
        (void)std::from_chars(arguments[0].data(), arguments[0].data() + arguments[0].size(), groups);
    }
    const bool with_markdown = arguments.size() == 4 && arguments[2] == "--markdown";
    if (groups == 0 || groups > 1'000'000 || (arguments.size() != 2 && !with_markdown)) {
        std::cerr << "usage: generate_site GROUPS FOLDER [--markdown FOLDER2]\n";
        return 2;
    }
    try {
        const MadeSite site(groups);
        RemitWriter(site, arguments[1]).write_all();
        if (with_markdown) HugoWriter(site, arguments[3]).write_all();
    } catch (const std::exception& error) {
        std::cerr << "generate_site: " << error.what() << '\n';
        return 2;
    }
    return 0;
}
