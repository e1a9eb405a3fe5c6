#include "generator/schema/toml_schema.h"

#include "generator/model/things.h"
#include "generator/schema/key_schema.h"

namespace remit {
namespace {

// Files that hold all things of their kind are named for themselves.
std::string_view name_of_file(const auto& kind) {
    if (kind.file.empty()) return name_of(kind.kind);
    return kind.file.substr(0, kind.file.find('.'));
}

std::string_view path_of(const auto& kind) {
    switch (kind.kind) {
        case Kind::partnership: return "partnerships/<id>.toml";
        case Kind::group: return "groups/<id>.toml";
        case Kind::edition: return "terms/<group>/<edition>.toml";
        case Kind::agency: return "agencies/<id>.toml";
        case Kind::person: return "people/<id>.toml";
        case Kind::document: return "documents/<id>.toml";
        case Kind::page: return "pages/<id>.toml";
        case Kind::checklist: return "checklists/<id>.toml";
        case Kind::chart: return "charts/<id>.toml";
        default: return kind.file;
    }
}

template <class T>
std::string schema_of_file(std::string_view path, std::string_view meaning) {
    Json definitions = Json::object();
    KeySchema visit(Side::source, definitions);
    if constexpr (std::is_same_v<T, Term>) visit(Key{"term", meaning}, std::vector<Term>{});
    else {
        const T thing{};
        describe_keys(thing, visit);
    }
    visit(Key{"allow", "a warning that is right about the text, where the text is right too"},
          std::vector<Allowance>{});
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", path},
                {"description", sentence_of(meaning)}};
    schema.update(visit.finish());
    if (!definitions.empty()) schema["$defs"] = std::move(definitions);
    return schema.dump(1) + "\n";
}

}  // namespace

std::vector<SourceFileKind> source_file_kinds() {
    std::vector<SourceFileKind> kinds;
    for_each_kind([&](const auto& kind) {
        if (kind.kind != Kind::post) kinds.push_back({name_of_file(kind), path_of(kind)});
    });
    return kinds;
}

std::optional<std::string> schema_of_source(std::string_view name) {
    std::optional<std::string> schema;
    for_each_kind([&](const auto& kind) {
        using T = typename std::remove_cvref_t<decltype(kind)>::Thing;
        if (kind.kind == Kind::post || name_of_file(kind) != name) return;
        schema = schema_of_file<T>(path_of(kind), kind.meaning);
    });
    return schema;
}

}  // namespace remit
