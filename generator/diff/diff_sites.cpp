#include "generator/diff/diff_sites.h"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "generator/diff/diff_side.h"
#include "generator/diff/tell_edition.h"
#include "generator/diff/thing_fields.h"

namespace remit {
namespace {

std::vector<ToldField> differing(const Fields& before, const Fields& after) {
    std::vector<ToldField> told;
    const auto find = [](const Fields& fields, const std::string& key) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.first == key; });
        return found == fields.end() ? std::string{} : found->second;
    };
    for (const auto& [key, value] : before) {
        if (find(after, key) != value) told.push_back({key, value, find(after, key)});
    }
    for (const auto& [key, value] : after) {
        if (find(before, key).empty()) told.push_back({key, {}, value});
    }
    return told;
}

// Two sites, thing by thing.
class SiteTeller {
public:
    SiteTeller(const DiffSite& before, const DiffSite& after, DiffResult& result) : before_(before), after_(after), result_(result) {}

    void tell() {
        const Site& was = before_.site->site();
        const Site& is = after_.site->site();
        tell_things("partnership", was.partnerships, is.partnerships, "partnerships/");
        tell_things("group", was.groups, is.groups, "groups/");
        tell_things("agency", was.agencies, is.agencies, "agencies/");
        tell_things("post", was.posts, is.posts, "");
        tell_things("person", was.people, is.people, "people/");
        tell_things("document", was.documents, is.documents, "documents/");
        tell_things("term", was.terms, is.terms, "");
        tell_things("page", was.pages, is.pages, "pages/");
        tell_editions(was, is);
        if (contents_differ("site.toml")) result_.things.push_back({"site", "site.toml", is.settings.title, "changed", {}});
    }

private:
    // By id. A thing whose file differs and whose keys do not is told as changed without fields.
    template <class Thing>
    void tell_things(const char* kind, const std::vector<Thing>& before, const std::vector<Thing>& after, const std::string& folder) {
        std::map<std::string_view, const Thing*> left;
        for (const Thing& each : before) left.emplace(each.id.value, &each);
        for (const Thing& each : after) {
            const auto was = left.find(each.id.value);
            if (was == left.end()) {
                result_.things.push_back({kind, each.id.value, each.name, "added", {}});
                continue;
            }
            std::vector<ToldField> fields = differing(fields_of(*before_.context, *was->second), fields_of(*after_.context, each));
            const bool file = !folder.empty() && contents_differ(folder + each.id.value + ".toml");
            if (file || !fields.empty()) result_.things.push_back({kind, each.id.value, each.name, "changed", std::move(fields)});
            left.erase(was);
        }
        for (const auto& [id, thing] : left) result_.things.push_back({kind, std::string(id), thing->name, "dropped", {}});
    }

    void tell_editions(const Site& before, const Site& after) {
        std::map<std::string, const Edition*> left;
        for (const Edition& each : before.editions) left.emplace(each.key(), &each);
        for (const Edition& each : after.editions) {
            const auto was = left.find(each.key());
            if (was == left.end()) {
                result_.things.push_back({"edition", each.key(), each.title, "added", {}});
                continue;
            }
            if (contents_differ("terms/" + each.key() + ".toml")) tell_edition_of_both(*was->second, each);
            left.erase(was);
        }
        for (const auto& [key, edition] : left) result_.things.push_back({"edition", key, edition->title, "dropped", {}});
    }

    void tell_edition_of_both(const Edition& before, const Edition& after) {
        ToldEdition told = tell_edition(*before_.context, before, *after_.context, after);
        told.fields = differing(fields_of(*before_.context, before), fields_of(*after_.context, after));
        told.only_file = told.fields.empty() && told.facts.empty() && told.texts.empty();
        result_.editions.push_back(std::move(told));
    }

    bool contents_differ(const std::string& path) const {
        const auto was = before_.contents.find(path);
        const auto is = after_.contents.find(path);
        return was != before_.contents.end() && is != after_.contents.end() && was->second != is->second;
    }

    const DiffSite& before_;
    const DiffSite& after_;
    DiffResult& result_;
};

const Edition& edition_of(const DiffSide& side) {
    const Edition* edition = side.site->site->index().find_edition(side.edition);
    if (edition == nullptr) throw std::runtime_error("the site has no edition \"" + side.edition + "\"");
    return *edition;
}

}  // namespace

DiffResult diff_sites(const DiffRequest& request) {
    DiffResult result;
    DiffSides sides(request.source);
    const DiffSide before = sides.find(request.older);
    const DiffSide after = sides.find(request.newer);
    if (before.edition.empty() != after.edition.empty()) {
        const bool first = before.edition.empty();
        throw std::runtime_error("\"" + (first ? request.older : request.newer) + "\" is a site and \"" + (first ? request.newer : request.older) +
                                 "\" is an edition: name two of one kind");
    }
    for (const auto& [side, name] : {std::pair{&before, &request.older}, std::pair{&after, &request.newer}}) {
        if (side->site->site) continue;
        result.faulty = *name;
        result.files = std::move(side->site->files);
        result.diagnostics = std::move(side->site->diagnostics);
        result.diagnostics.remove_if([](const Diagnostic& each) { return describe(each.rule).severity != Severity::error; });
        return result;
    }
    result.good = true;
    if (before.edition.empty()) {
        SiteTeller(*before.site, *after.site, result).tell();
        return result;
    }
    ToldEdition told = tell_edition(*before.site->context, edition_of(before), *after.site->context, edition_of(after));
    if (!told.facts.empty() || !told.texts.empty()) result.editions.push_back(std::move(told));
    return result;
}

}  // namespace remit
