#include "tests/golden/theme_reference.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

namespace remit::test {
namespace {

class ReferenceWriter {
public:
    ReferenceWriter(NameReference& reference, const Templates& templates,
                    const std::map<std::string, std::string, std::less<>>& words)
        : reference_(reference), words_(words) {
        for (const auto& [path, text] : templates) tags_[path] = tags_of(text);
        for (const ViewNames& section : reference.sections) {
            for (const std::string& key : section.has) uses_[key] += 2;   // What several may have is told once, apart.
            for (const ViewName& name : section.names) {
                if (!name.things.empty() && name.things != section.key) ++uses_[name.things];
            }
        }
    }

    std::string write() {
        out_ << "\n## Layouts\n\nEvery layout has the names of [frame](#frame) as well as its own.\n\n| layout | makes "
                "| at |\n|---|---|---|\n";
        for (const ViewNames& section : reference_.sections) {
            if (section.layout)
                out_ << "| [" << section.key << "](#layouts" << section.key << ") | " << section.is << " | "
                     << section.at << " |\n";
        }
        for (ViewNames& section : reference_.sections) {
            if (section.layout) write_section(section, "### layouts/" + section.key);
        }
        out_ << "\n## Things\n\nWhat more than one layout has, or shows in lists.\n";
        for (ViewNames& section : reference_.sections) {
            if (!section.layout && uses_[section.key] != 1) write_section(section, "### " + section.key);
        }
        write_partials();
        write_markup();
        return out_.str();
    }

private:
    static std::string link(const std::string& key) {
        std::string anchor = key;
        std::replace(anchor.begin(), anchor.end(), ' ', '-');
        return "[" + key + "](#" + anchor + ")";
    }

    void write_section(ViewNames& section, const std::string& heading) {
        out_ << '\n' << heading << "\n\n" << section.is;
        std::string has;
        for (const std::string& key : section.has) {
            if (!section.layout || key != "frame") has += (has.empty() ? "" : ", ") + link(key);
        }
        if (!has.empty())
            out_ << (section.names.empty() ? " It has the names of " : " Besides its own names it has those of ") << has
                 << ".";
        if (section.layout && section.names.empty() && has.empty()) out_ << " It has no names of its own.";
        out_ << '\n';
        if (section.names.empty()) return;
        out_ << "\n| name | is | |\n|---|---|---|\n";
        for (const ViewName& name : section.names) {
            const std::string kind = name.things.empty() ? kind_of(name)
                                     : name.many         ? "list of " + link(name.things)
                                                         : "one " + link(name.things) + ", or none";
            out_ << "| `" << name.name << "` | " << kind << " | " << name.meaning << " |\n";
        }
        for (const ViewName& name : section.names) {
            if (!name.things.empty() && name.things != section.key && uses_[name.things] == 1)
                write_section(*reference_.find(name.things, false), "#### " + name.things);
        }
    }

    // Every name that the template's own text uses, as it does first.
    std::string names_used(const std::vector<TemplateTag>& tags) const {
        static const std::regex braces("\\{([a-z_]+)\\}");
        std::vector<std::string> names;
        const auto add = [&](std::string name) {
            if (name.starts_with("has_")) name.erase(0, 4);   // Every list has it.
            if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        };
        for (const TemplateTag& tag : tags) {
            if (tag.name.starts_with("words.")) {
                const std::string& words = words_.at(tag.name.substr(6));
                for (std::sregex_iterator at(words.begin(), words.end(), braces), end; at != end; ++at) add((*at)[1]);
            } else if (std::string_view("!>/").find(tag.sigil) == std::string_view::npos || tag.sigil == 0) {
                add(tag.name);
            }
        }
        std::string list;
        for (const std::string& name : names) list += (list.empty() ? "`" : ", `") + name + "`";
        return list;
    }

    std::string users_of(const std::string& partial) const {
        std::string list;
        std::size_t users = 0;
        for (const auto& [path, tags] : tags_) {
            const bool uses = std::any_of(tags.begin(), tags.end(), [&](const TemplateTag& tag) {
                return tag.sigil == '>' && tag.name == partial;
            });
            const std::string user = path.starts_with("partials/") ? path.substr(9) : path;
            if (!uses || user == partial) continue;
            list += (list.empty() ? "`" : ", `") + user + "`";
            ++users;
        }
        return users > 12 ? "most layouts" : list;
    }

    void write_partials() {
        out_ << "\n## Partials\n\nA partial may use every name that there is where it is put in. These are the "
                "partials of the default theme, with the names that each uses there.\n"
             << "\n| partial | makes | put in by | uses |\n|---|---|---|---|\n";
        for (const auto& [name, meaning] : reference_.partials) {
            const auto found = tags_.find("partials/" + name);
            const std::string used = found == tags_.end() ? "" : names_used(found->second);
            out_ << "| `" << name << "` | " << meaning << " | " << users_of(name) << " | " << used << " |\n";
        }
    }

    void write_markup() {
        out_ << "\n## Markup\n\nTexts of authors become HTML by these templates.\n\n| template | makes |\n|---|---|\n";
        for (const auto& [name, meaning] : reference_.markup) out_ << "| `" << name << "` | " << meaning << " |\n";
        out_ << "\nEach may use these values, which are empty where they do not apply:\n\n| value | |\n|---|---|\n";
        for (const auto& [name, meaning] : reference_.values) out_ << "| `" << name << "` | " << meaning << " |\n";
    }

    NameReference& reference_;
    const std::map<std::string, std::string, std::less<>>& words_;
    std::map<std::string, int> uses_;
    std::map<std::string, std::vector<TemplateTag>> tags_;   // Of each template, read once.
    std::ostringstream out_;
};

}  // namespace

std::vector<TemplateTag> tags_of(const std::string& text) {
    static const std::regex tag("\\{\\{([{#^/>!&]?)\\s*([^{}\\s][^{}]*?)?\\s*\\}\\}\\}?");
    std::vector<TemplateTag> tags;
    for (std::sregex_iterator at(text.begin(), text.end(), tag), end; at != end; ++at) {
        tags.push_back({(*at)[1].length() == 0 ? '\0' : (*at)[1].str()[0], (*at)[2].str()});
    }
    return tags;
}

std::string kind_of(const ViewName& name) { return name.seen.html ? "HTML" : name.seen.text ? "text" : "flag"; }

std::string write_reference(NameReference& reference, const Templates& templates,
                            const std::map<std::string, std::string, std::less<>>& words) {
    return ReferenceWriter(reference, templates, words).write();
}

}  // namespace remit::test
