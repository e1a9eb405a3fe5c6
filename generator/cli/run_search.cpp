#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <tuple>

#include "generator/base/text.h"
#include "generator/compile/compile_site.h"
#include "generator/cli/cli.h"
#include "generator/cli/commands.h"
#include "generator/cli/explanation_text.h"
#include "generator/cli/terminal.h"
#include "generator/model/page_kinds.h"
#include "search/explain.h"
#include "search/result_json.h"
#include "search/searcher.h"

namespace remit {
namespace {

std::string text_of(const search::Hit& hit, bool colour) {
    const auto [bold, mark, dim, off] =
        colour ? std::tuple("\x1b[1m", "\x1b[1;33m", "\x1b[2m", "\x1b[0m") : std::tuple("", "", "", "");
    std::string text = fmt::format("{}{}{}{}\n", bold, hit.title, off, hit.superseded ? " (superseded)" : "");
    text += fmt::format("  {}{}{}\n", dim, hit.trail, off);
    std::string snippet;
    for (const search::SnippetPart& part : hit.snippet) snippet += part.matched ? mark + part.text + off : part.text;
    if (!snippet.empty()) text += fmt::format("  {}\n", snippet);
    for (const std::string& fact : hit.shown_facts) text += fmt::format("  {}\n", fact);
    text += fmt::format("  {}{}{}\n", dim, hit.url, off);
    if (hit.more_in_group > 0) {
        text += fmt::format("  {}and {} more in this group: group:{}{}\n", dim, hit.more_in_group, hit.group, off);
    }
    return text;
}

}  // namespace

int run_search(const CommandLine& line, std::ostream& out) {
    const std::filesystem::path index = std::filesystem::path(line.site) / index_path;
    if (!std::filesystem::exists(index)) {
        throw std::runtime_error(
            line.site + ": there is no search index here; build the site first, or name its folder with --site");
    }
    const search::Searcher searcher(index.string());
    search::SearchOptions options;
    options.limit = line.limit;
    const std::string query = join_list(line.query, " ", " ");
    search::Explanation explanation;
    if (line.explain) explanation = searcher.explain(query, options);
    else explanation.result = searcher.search(query, options);
    const search::SearchResult& result = explanation.result;
    if (line.format == "json") {
        out << (line.explain ? search::to_json(explanation) : search::to_json(result)) << '\n';
        return exit_good;
    }
    const bool colour = wants_colour(STDOUT_FILENO);
    if (line.explain) out << text_of_query(explanation) << '\n';
    if (result.suggestion) {
        out << (result.corrected ? "Showing results for: " : "Did you mean: ") << *result.suggestion << "\n\n";
    }
    for (std::size_t at = 0; at < result.hits.size(); ++at) {
        out << text_of(result.hits[at], colour) << '\n';
        if (line.explain) out << text_of_score(explanation, at) << '\n';
    }
    if (result.hits.empty()) {
        out << "Nothing found. The site's A to Z lists every name: " << describe(PageKind::a_to_z).address << '\n';
    } else {
        out << fmt::format("{} of about {}\n", result.hits.size(), result.estimate);
    }
    return exit_good;
}

}  // namespace remit
