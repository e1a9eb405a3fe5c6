#include "generator/cli/cli.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <stdexcept>

#include "generator/base/diagnostics.h"
#include "generator/cli/commands.h"

namespace remit {
namespace {

void add_source(CLI::App& command, CommandLine& line) {
    command.add_option("SOURCE", line.source, "Folder that holds site.toml (default: here, else site-src)");
    command.add_option("--theme", line.theme, "Folder whose templates take the place of the default theme's")
        ->check(CLI::ExistingDirectory);
    command.add_option("--format", line.format, "How diagnostics are printed: text, or json (one object a line)")
        ->check(CLI::IsMember({"text", "json"}));
    command.add_option("--deny", line.deny, "Count warnings as errors: --deny warnings")
        ->check(CLI::IsMember({"warnings"}));
}

// CLI11 would say no more than that a command is missing.
bool is_unknown_command(const CLI::App& app, std::string_view typed, std::ostream& err) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    if (typed.starts_with('-') || std::find(names.begin(), names.end(), typed) != names.end()) return false;
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const std::string hint = did_you_mean(typed, candidates);
    err << "remit: there is no command \"" << typed << '"' << (hint.empty() ? "" : "; ") << hint
        << "\nTry: remit --help\n";
    return true;
}

}  // namespace

int run_cli(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
    CommandLine line;
    CLI::App app{"Compiles TOML descriptions of a partnership into a linked, searchable static website.", "remit"};
    app.set_version_flag("--version", "remit " REMIT_VERSION);
    app.require_subcommand(1);
    app.failure_message([](const CLI::App* failed, const CLI::Error& error) {
        return std::string("remit: ") + error.what() + "\nTry: " + failed->get_name() + " --help\n";
    });

    CLI::App* build = app.add_subcommand("build", "Check the content and write the whole site");
    add_source(*build, line);
    build->add_option("-o,--output", line.output, "Folder of the site (default: public)");
    build->add_flag("--pdf", line.pdf,
                    "Also make a PDF of every edition that holds today, with Chromium, which must be installed");

    CLI::App* check = app.add_subcommand("check", "Print the diagnostics alone");
    add_source(*check, line);

    CLI::App* search = app.add_subcommand("search", "Search a built site");
    const char* syntax = "Words, \"phrases\", +word, -word, group:, agency:, chair:, kind:, partnership:, year:";
    search->add_option("QUERY", line.query, syntax)->required();
    search->add_option("--site", line.site, "Folder of the site (default: public)");
    search->add_option("--format", line.format, "text, or json (one object)")->check(CLI::IsMember({"text", "json"}));
    search->add_option("--limit", line.limit, "Most hits (default: 10)")->check(CLI::Range(1, 1000));
    search->add_flag("--explain", line.explain,
                     "Say how the query was understood and what each hit's score is made of");

    CLI::App* diff = app.add_subcommand("diff", "Tell what differs between two editions, or two sites");
    diff->add_option(
            "OLD", line.older,
            "An edition (group/2018-04, or its file), a site's folder, or a git revision of the site (HEAD~3, v1.2)")
        ->required();
    diff->add_option("NEW", line.newer, "What it is compared with: one of the same kind")->required();
    diff->add_option("--source", line.source,
                     "Folder of the site that editions and revisions are of (default: here, else site-src)");
    diff->add_option("--format", line.format, "text, or json (one object)")->check(CLI::IsMember({"text", "json"}));
    diff->footer("Exit status: 0 no difference, 1 differences, 2 they could not be compared.");

    CLI::App* explain = app.add_subcommand("explain", "Explain a diagnostic; without SLUG list them all");
    explain->add_option("SLUG", line.slug, "What stands in square brackets behind the diagnostic");

    CLI::App* schema =
        app.add_subcommand("schema", "Print the JSON Schema of a kind of TOML file; without KIND list them all");
    CLI::Option* kind = schema->add_option("KIND", line.kind, "group, edition, site, …");
    schema->add_option("--all", line.output_folder, "Write all of them into this folder")->excludes(kind);
    schema->footer(
        "Editors that know Taplo check and complete a file that begins with: #:schema PATH/group.schema.json");

    if (argc > 1 && is_unknown_command(app, argv[1], err)) return exit_failure;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, out, err) == 0 ? exit_good : exit_failure;
    }
    try {
        if (build->parsed()) return run_build(line, err);
        if (check->parsed()) return run_check(line, out, err);
        if (search->parsed()) return run_search(line, out);
        if (diff->parsed()) return run_diff(line, out, err);
        if (schema->parsed()) return run_schema(line, out, err);
        return run_explain(line, out, err);
    } catch (const std::runtime_error& error) {
        err << "remit: " << error.what() << '\n';
        return exit_failure;
    }
}

}  // namespace remit
