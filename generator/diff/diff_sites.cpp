#include "generator/diff/diff_sites.h"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "generator/diff/diff_side.h"
#include "generator/diff/tell_edition.h"
#include "generator/diff/thing_fields.h"
#include "generator/model/things.h"

namespace remit {
namespace {

std::vector<ToldField> differing(const Fields& before, const Fields& after) {
    std::vector<ToldField> told;
    const auto find = [](const Fields& fields, const std::string& key) {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.first == key; });
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
    SiteTeller(const DiffSite& before, const DiffSite& after, DiffResult& result)
        : before_(before), after_(after), result_(result) {}

    void tell() {
        for_each_kind([&](const auto& kind) { tell_kind(kind); });
    }

private:
    // Things by id. One whose file differs and whose keys do not is told as changed without fields.
    void tell_kind(const auto& kind) {
        using T = typename std::remove_cvref_t<decltype(kind)>::Thing;
        std::map<std::string, const T*> left;
        for (const T& each : kind.of(before_.site->site())) left.emplace(id_of(kind, each), &each);
        for (const T& each : kind.of(after_.site->site())) {
            const std::string id = id_of(kind, each);
            const auto was = left.find(id);
            if (was == left.end()) {
                add(kind, id, each, "added");
                continue;
            }
            tell_both(kind, id, *was->second, each);
            left.erase(was);
        }
        for (const auto& [id, thing] : left) add(kind, id, *thing, "dropped");
    }

    void tell_both(const auto& kind, const std::string& id, const auto& before, const auto& after) {
        std::vector<ToldField> fields =
            differing(fields_of(*before_.context, before), fields_of(*after_.context, after));
        if (contents_differ(file_of(kind, id)) || !fields.empty()) add(kind, id, after, "changed", std::move(fields));
    }
    void tell_both(const auto& kind, const std::string& id, const Edition& before, const Edition& after) {
        if (contents_differ(file_of(kind, id))) tell_edition_of_both(before, after);
    }

    void add(const auto& kind, const std::string& id, const auto& thing, const char* fate,
             std::vector<ToldField> fields = {}) {
        const std::string_view name = kind.is_one() ? kind.list : name_of(kind.kind);
        result_.things.push_back(
            {std::string(name), std::string(kind.list), id, title_of(thing), fate, std::move(fields)});
    }

    // The one thing of its kind goes by its file.
    template <class T>
    static std::string id_of(const auto& kind, const T& thing) {
        if constexpr (std::is_same_v<T, Edition>) return thing.key();
        else if constexpr (requires { thing.id; }) return thing.id.value;
        else return std::string(kind.file);
    }
    // Empty where several things stand in one file.
    static std::string file_of(const auto& kind, const std::string& id) {
        if (kind.is_one()) return std::string(kind.file);
        return kind.folder.empty() ? std::string{} : std::string(kind.folder) + id + ".toml";
    }
    static std::string title_of(const Named& thing) { return thing.name; }
    static std::string title_of(const Edition& edition) { return edition.title; }
    static std::string title_of(const Settings& settings) { return settings.title; }
    static std::string title_of(const AccessibilityStatement& statement) { return statement.organisation; }

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
        throw std::runtime_error("\"" + (first ? request.older : request.newer) + "\" is a site and \"" +
                                 (first ? request.newer : request.older) + "\" is an edition: name two of one kind");
    }
    for (const auto& [side, name] : {std::pair{&before, &request.older}, std::pair{&after, &request.newer}}) {
        if (side->site->site) continue;
        result.faulty = *name;
        result.files = std::move(side->site->files);
        result.diagnostics = std::move(side->site->diagnostics);
        result.diagnostics.remove_if(
            [](const Diagnostic& each) { return describe(each.rule).severity != Severity::error; });
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
