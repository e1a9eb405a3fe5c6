// One function a subcommand. Internal to cli/.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace remit {

/// What was typed.
struct CommandLine {
    std::string source, theme, deny, slug, older, newer, kind, output_folder;
    std::string format = "text";
    std::string output = "public";
    std::string site = "public";
    std::vector<std::string> query;
    std::size_t limit = 10;
    bool explain = false;
    bool pdf = false;
};

/// The folder that was named, else the present one, or site-src in it.
[[nodiscard]] std::string source_of(const CommandLine& line);

[[nodiscard]] int run_build(const CommandLine& line, std::ostream& err);
[[nodiscard]] int run_check(const CommandLine& line, std::ostream& out, std::ostream& err);
[[nodiscard]] int run_search(const CommandLine& line, std::ostream& out);
[[nodiscard]] int run_diff(const CommandLine& line, std::ostream& out, std::ostream& err);
[[nodiscard]] int run_schema(const CommandLine& line, std::ostream& out, std::ostream& err);
[[nodiscard]] int run_explain(const CommandLine& line, std::ostream& out, std::ostream& err);

}  // namespace remit
