// remit schema: JSON Schemas of source files, for editors.
#include <fmt/format.h>

#include <filesystem>
#include <stdexcept>

#include "generator/base/diagnostics.h"
#include "generator/base/file_system.h"
#include "generator/cli/cli.h"
#include "generator/cli/commands.h"
#include "generator/schema/toml_schema.h"

namespace remit {
namespace {

void write_all(const std::filesystem::path& folder, std::ostream& err) {
    std::filesystem::create_directories(folder);
    for (const SourceFileKind& kind : source_file_kinds()) {
        write_file(folder / fmt::format("{}.schema.json", kind.name), *schema_of_source(kind.name));
    }
    err << fmt::format("{}: {} schemas\n", folder.string(), source_file_kinds().size());
}

}  // namespace

int run_schema(const CommandLine& line, std::ostream& out, std::ostream& err) {
    if (!line.output_folder.empty()) {
        write_all(line.output_folder, err);
        return exit_good;
    }
    if (line.kind.empty()) {
        for (const SourceFileKind& kind : source_file_kinds()) out << fmt::format("{:<14} {}\n", kind.name, kind.files);
        return exit_good;
    }
    if (const auto schema = schema_of_source(line.kind)) {
        out << *schema;
        return exit_good;
    }
    std::vector<std::string_view> names;
    for (const SourceFileKind& kind : source_file_kinds()) names.push_back(kind.name);
    const std::string hint = did_you_mean(line.kind, names);
    err << fmt::format("remit: there is no kind of file \"{}\"; {}\n", line.kind,
                       hint.empty() ? "`remit schema` lists them all" : hint);
    return exit_failure;
}

}  // namespace remit
