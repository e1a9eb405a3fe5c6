#include <fmt/format.h>

#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/base/embedded_file.h"
#include "generator/cli/cli.h"
#include "generator/cli/commands.h"

namespace remit {
namespace {

// The part of docs/diagnostics.md under "## slug".
std::string_view section_of(std::string_view manual, std::string_view slug) {
    const std::string heading = fmt::format("\n## {}\n", slug);
    const std::size_t begin = manual.find(heading);
    if (begin == std::string_view::npos) return {};
    const std::size_t end = manual.find("\n## ", begin + heading.size());
    return manual.substr(begin + 1, end == std::string_view::npos ? std::string_view::npos : end - begin);
}

}  // namespace

int run_explain(const CommandLine& line, std::ostream& out, std::ostream& err) {
    if (line.slug.empty()) {
        for (const RuleDescription& rule : all_rules()) {
            out << fmt::format("{:<22} {:<8} {}\n", rule.slug, name_of(rule.severity), rule.meaning);
        }
        return exit_good;
    }
    const auto rule = find_rule(line.slug);
    if (!rule) {
        std::vector<std::string_view> slugs;
        for (const RuleDescription& each : all_rules()) slugs.push_back(each.slug);
        const std::string hint = did_you_mean(line.slug, slugs);
        err << fmt::format("remit: there is no diagnostic \"{}\"{}\n", line.slug,
                           hint.empty() ? "; `remit explain` lists them all" : "; " + hint);
        return exit_failure;
    }
    out << section_of(embedded_manual().front().bytes, line.slug);
    return exit_good;
}

}  // namespace remit
