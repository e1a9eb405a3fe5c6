// docs/themes.md says every name that templates may use, and no other: held against the views of every page of the
// golden sites and Kent's, and against the templates of the themes here. UPDATE_GOLDEN=1 writes its reference anew.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "generator/compile/site_and_theme.h"
#include "generator/data/data_files.h"
#include "generator/data/linked_data.h"
#include "generator/load/load_words.h"
#include "generator/pages/plan_pages.h"
#include "tests/golden/golden_folder.h"
#include "tests/golden/theme_reference.h"
#include "tests/support/temporary_folder.h"

using namespace remit;
using namespace remit::test;
namespace fs = std::filesystem;

namespace {

const fs::path root = REMIT_SOURCE_DIR;

// Looks at every page of a site as a build makes it.
void look_at_site(const std::string& source, NameReference& reference, std::set<std::string>& faults) {
    SourceFiles files;
    Diagnostics diagnostics;
    const SiteAndTheme made = read_site_and_theme(source, {}, files, diagnostics);
    INFO(source);
    REQUIRE(made.site);
    SiteContext context(*made.site, made.theme.words, "theme/", true);
    std::vector<DataFile> data;
    for (const DataMaker& maker : data_makers()) {
        if (const std::string bytes = maker.make(context); !bytes.empty())
            data.push_back({std::string(maker.path), bytes.size()});
    }
    context.set_data_files(std::move(data));
    std::vector<DataFile> pdfs;
    for (const Edition& edition : context.site().editions) {
        pdfs.push_back({address_of(PageKind::edition_pdf, {edition.group.value, edition.id.value}).path, 1000});
    }
    context.set_pdfs(std::move(pdfs));
    for (const PlannedPage& page : plan_pages(context)) {
        View view = view_page(context, page);
        view.set("linked_data", linked_data(context, page.path));
        const std::string layout(describe(page.kind).layout);
        ViewNames* section = reference.find(layout, true);
        if (section == nullptr) faults.insert("docs/theme-names has no [layout." + layout + "]");
        else reference.look_at(*section, view, layout, faults);
    }
}

struct Looked {
    NameReference reference{(root / "docs/theme-names").string()};
    std::set<std::string> faults;
};

// What no other site here has, and more groups than are drawn.
void look_at_rare_names(Looked& looked) {
    const TemporaryFolder folder;
    make_source(fs::path(REMIT_GOLDEN_DIR) / "all-names", folder.path() / "site-src");
    const auto state = [&](const std::string& facts, const std::string& problem) {
        std::ofstream(folder.path() / "site-src/accessibility.toml")
            << facts << "organisation = 'O'\ndate = 2024-01-01\n[feedback]\nemail = 'a@example.org'\n"
            << "[[test]]\ndate = 2024-01-01\nmethod = 'self-assessment'\nby = 'B'\n"
            << problem;
    };
    state("status = 'full'\nenforcement = 'ni'\n", "");
    look_at_site((folder.path() / "site-src").string(), looked.reference, looked.faults);
    state("status = 'not'\nenforcement = 'gb'\n",
          "[[problem]]\nwhat = 'W'\ncriteria = ['1.1.1']\nreason = 'non-compliance'\n");
    for (int i = 0; i < 251; ++i) {
        const std::string name = "group-" + std::to_string(i);
        std::ofstream(folder.path() / "site-src/groups" / (name + ".toml"))
            << "name = \"" << name
            << "\"\nkind = \"sub-group\"\nstatus = \"active\"\nremit = \"Works.\"\nparent = \"board\"\n";
    }
    look_at_site((folder.path() / "site-src").string(), looked.reference, looked.faults);
}

// Made once: it reads thirty sites.
Looked& looked() {
    static Looked* made = [] {
        auto* fresh = new Looked;
        for (const fs::path& golden_case : golden_cases("good")) {
            const TemporaryFolder folder;
            make_source(golden_case, folder.path() / "site-src");
            look_at_site((folder.path() / "site-src").string(), fresh->reference, fresh->faults);
        }
        look_at_site((root / "site-src").string(), fresh->reference, fresh->faults);
        look_at_rare_names(*fresh);
        return fresh;
    }();
    return *made;
}

std::string lines_of(const std::set<std::string>& faults) {
    std::string lines;
    for (const std::string& each : faults) lines += each + "\n";
    return lines;
}

template <class Names>
std::set<std::string> set_of(const Names& names) { return {std::begin(names), std::end(names)}; }

std::set<std::string> names_of(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::set<std::string> names;
    for (const auto& [name, meaning] : entries) names.insert(name);
    return names;
}

// The templates of a theme by path without ending, over those of the default theme.
Templates templates_of(const std::string& theme) {
    Templates templates;
    for (const std::string& each : std::set<std::string>{"default", theme}) {
        for (const std::string folder : {"layouts", "partials"}) {
            const fs::path path = root / "themes" / each / folder;
            if (!fs::exists(path)) continue;
            for (const auto& entry : fs::directory_iterator(path)) {
                templates[folder + "/" + entry.path().stem().string()] = read_bytes(entry.path());
            }
        }
    }
    return templates;
}

std::map<std::string, std::string, std::less<>> words_of_interface() {
    SourceFiles files;
    Diagnostics diagnostics;
    std::map<std::string, std::string, std::less<>> words;
    load_words(files, files.add("strings.toml", read_bytes(root / "themes/default/strings.toml")), words, diagnostics);
    return words;
}

// Follows a layout through its sections and partials, and asks the reference for each name.
class TemplateWalk {
public:
    TemplateWalk(NameReference& reference, const Templates& templates,
                 const std::map<std::string, std::string, std::less<>>& words, std::set<std::string>& faults)
        : reference_(reference), templates_(templates), words_(words), faults_(faults) {}

    void layout(const std::string& name) {
        stack_ = {reference_.find(name, true)};
        follow("layouts/" + name);
    }

private:
    // The innermost thing that has the name. `has_x` stands beside every list x.
    ViewName* find(const std::string& name) {
        for (auto section = stack_.rbegin(); section != stack_.rend(); ++section) {
            if (*section == nullptr) continue;
            if (ViewName* found = reference_.find_name(**section, name)) return found;
            ViewName* list = name.starts_with("has_") ? reference_.find_name(**section, name.substr(4)) : nullptr;
            if (list != nullptr && list->seen.list) return list;
        }
        return nullptr;
    }

    void follow(const std::string& path) {
        if (!templates_.contains(path)) return;   // missing-template is for the build to say.
        if (!been_.insert({path, stack_.back()}).second) return;
        for (const TemplateTag& tag : tags_of(templates_.at(path))) {
            if (tag.sigil == '!') continue;
            if (tag.sigil == '/') {
                stack_.pop_back();
            } else if (tag.sigil == '>') {
                follow("partials/" + tag.name);
            } else if (tag.name.starts_with("words.")) {
                const std::string words = words_.at(tag.name.substr(6));
                for (std::size_t at = words.find('{'); at != std::string::npos; at = words.find('{', at + 1)) {
                    const std::string name = words.substr(at + 1, words.find('}', at) - at - 1);
                    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos)
                        ask(path, {0, name});
                }
            } else {
                const ViewName* name = ask(path, tag);
                const bool enters =
                    tag.sigil == '#' && name != nullptr && !name->things.empty() && !tag.name.starts_with("has_");
                if (tag.sigil == '#' || tag.sigil == '^')
                    stack_.push_back(enters ? reference_.find(name->things, false) : stack_.back());
            }
        }
    }

    ViewName* ask(const std::string& path, const TemplateTag& tag) {
        ViewName* name = find(tag.name);
        const std::string what = path + ": {{" + tag.name + "}}";
        if (name == nullptr) {
            faults_.insert(what + " is not in docs/themes.md for layouts/" + stack_.front()->key);
        } else if (tag.sigil == 0 || tag.sigil == '{') {
            // JSON-LD is for a script, which takes no entities.
            const bool raw = name->seen.html || tag.name == "linked_data";
            if (raw != (tag.sigil == '{')) faults_.insert(what + (raw ? " wants three braces" : " wants two braces"));
        }
        return name;
    }

    NameReference& reference_;
    const Templates& templates_;
    const std::map<std::string, std::string, std::less<>>& words_;
    std::set<std::string>& faults_;
    std::vector<ViewNames*> stack_;
    std::set<std::pair<std::string, ViewNames*>> been_;
};

}  // namespace

TEST_CASE("docs/theme-names has every name that a view sets, and no other", "[themes]") {
    CHECK(lines_of(looked().faults) == "");
}

TEST_CASE("what docs/theme-names says of each name is what views show", "[themes]") {
    std::set<std::string> faults;
    for (ViewNames& section : looked().reference.sections) {
        for (const ViewName& name : section.names) {
            const std::string what = section.key + "." + name.name;
            const SeenValues& seen = name.seen;
            if (!seen.something) faults.insert(what + ": no site shows it");
            if (!name.things.empty() && !seen.list) faults.insert(what + ": is no list");
            if (!name.things.empty() && name.many && seen.most < 2)
                faults.insert(what + ": no site shows two; is it one or nothing?");
            if (!name.things.empty() && !name.many && seen.most > 1) faults.insert(what + ": is a list of many");
            if (seen.list + seen.html + (seen.text || seen.flag) > 1) faults.insert(what + ": is of several kinds");
            if (name.meaning.empty() || name.meaning.back() != '.')
                faults.insert(what + ": its meaning is no sentence");
        }
    }
    CHECK(lines_of(faults) == "");
}

TEST_CASE("docs/theme-names has every layout, partial and markup template", "[themes]") {
    const NameReference& reference = looked().reference;
    std::set<std::string> layouts, partials;
    for (const ViewNames& section : reference.sections) {
        if (section.layout) layouts.insert(section.key);
    }
    CHECK(layouts == set_of(layout_names()));
    CHECK(names_of(reference.markup) == set_of(markup_names));
    CHECK(names_of(reference.values) == set_of(markup_values));
    for (const auto& entry : fs::directory_iterator(root / "themes/default/partials"))
        partials.insert(entry.path().stem().string());
    CHECK(names_of(reference.partials) == partials);
}

TEST_CASE("templates of the themes use names of docs/themes.md alone, with as many braces as each wants", "[themes]") {
    for (const std::string theme : {"default", "plain"}) {
        DYNAMIC_SECTION(theme) {
            const Templates templates = templates_of(theme);
            const auto words = words_of_interface();
            std::set<std::string> faults;
            for (const std::string_view layout : layout_names())
                TemplateWalk(looked().reference, templates, words, faults).layout(std::string(layout));
            CHECK(lines_of(faults) == "");
        }
    }
}

TEST_CASE("the reference in docs/themes.md is what the code gives", "[themes]") {
    constexpr std::string_view begin =
        "<!-- From here on tests/golden/themes.cpp writes (UPDATE_GOLDEN=1), from docs/theme-names. -->\n";
    const fs::path path = root / "docs/themes.md";
    const std::string text = read_bytes(path);
    const std::size_t at = text.find(begin);
    REQUIRE(at != std::string::npos);
    const std::string whole = text.substr(0, at + begin.size()) +
                              write_reference(looked().reference, templates_of("default"), words_of_interface());
    if (updating_golden()) std::ofstream(path, std::ios::binary) << whole;
    // The whole text would bury the line that matters.
    std::istringstream written(read_bytes(path)), wanted(whole);
    for (std::string line, other; std::getline(wanted, line);) {
        std::getline(written, other);
        REQUIRE(other == line);
    }
    CHECK(read_bytes(path).size() == whole.size());
}
