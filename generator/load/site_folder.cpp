#include "generator/load/site_folder.h"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <stdexcept>

#include "generator/base/file_system.h"
#include "generator/base/run_program.h"
#include "generator/base/text.h"
#include "generator/load/load_site.h"

namespace remit {
namespace {

std::string first_line(std::string_view text) { return std::string(trim(text.substr(0, text.find('\n')))); }

ProgramResult run_git(const std::string& folder, std::vector<std::string> arguments, std::string_view input = {}) {
    std::vector<std::string> all{"git", "-C", folder, "--no-pager"};
    all.insert(all.end(), std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()));
    return run_program(all, input);
}

std::string output_of(const std::string& folder, std::vector<std::string> arguments, std::string_view input = {}) {
    ProgramResult result = run_git(folder, std::move(arguments), input);
    if (result.status != 0) throw std::runtime_error("git: " + first_line(result.err));
    return std::move(result.out);
}

struct GitFile {
    std::string path, object;
};

// `git ls-tree -r -z`: "mode type object\tpath\0" each. Files alone: no links, nothing hidden.
std::vector<GitFile> files_in(std::string_view listing) {
    std::vector<GitFile> files;
    while (!listing.empty()) {
        const std::size_t end = listing.find('\0');
        const std::string_view entry = listing.substr(0, end);
        listing.remove_prefix(end == std::string_view::npos ? listing.size() : end + 1);
        const std::size_t tab = entry.find('\t');
        if (tab == std::string_view::npos) continue;
        const std::string_view path = entry.substr(tab + 1);
        const bool hidden = path.starts_with('.') || path.find("/.") != std::string_view::npos;
        if (hidden || !entry.starts_with("100")) continue;
        files.push_back(
            {std::string(path), std::string(entry.substr(entry.rfind(' ', tab) + 1, tab - entry.rfind(' ', tab) - 1))});
    }
    return files;
}

// `git cat-file --batch`: "object type size\n" and that many bytes and "\n", in the order that was asked for.
std::string take_object(std::string_view& batch) {
    const std::size_t line = batch.find('\n');
    const std::string_view head = batch.substr(0, line);
    std::size_t size = 0;
    const std::size_t digits = head.rfind(' ') + 1;
    const auto parsed = std::from_chars(head.data() + digits, head.data() + head.size(), size);
    if (line == std::string_view::npos || parsed.ec != std::errc{} || batch.size() < line + 1 + size + 1) {
        throw std::runtime_error("git: cannot read " + std::string(head));
    }
    std::string bytes(batch.substr(line + 1, size));
    batch.remove_prefix(line + 1 + size + 1);
    return bytes;
}

// Nothing where git knows no such revision.
std::optional<std::string> find_commit(const std::string& path, const std::string& revision) {
    // A name like an option would be taken for one; git knows no revision of such a name.
    if (revision.empty() || revision.starts_with('-')) return std::nullopt;
    const ProgramResult found = run_git(path, {"rev-parse", "--verify", "--quiet", revision + "^{commit}"});
    if (!found.found) {
        throw std::runtime_error("\"" + revision +
                                 "\" is no folder, file or edition here; to read it as a revision, git is needed, " +
                                 "which is not installed");
    }
    if (found.status == 0) return first_line(found.out);
    // Where git says why, other than that it knows no such name, the user should hear it.
    const auto says = [&](const char* words) { return found.err.find(words) != std::string::npos; };
    const bool unknown = found.err.empty() || says("not a git repository") || says("ambiguous argument");
    if (!unknown) throw std::runtime_error("git: " + first_line(found.err));
    return std::nullopt;
}

}  // namespace

SiteFolder read_folder(const std::string& path) {
    SiteFolder folder;
    folder.root = path == "." ? std::string{} : path + (path.ends_with('/') ? "" : "/");
    for (const std::string& file : list_files(path)) {
        if (is_content_file(file)) folder.content.emplace_back(folder.root + file, std::string{});
        else if (file.starts_with(assets_folder)) folder.assets.push_back(file.substr(assets_folder.size()));
    }
    tbb::parallel_for(std::size_t{0}, folder.content.size(), [&](std::size_t i) {
        folder.content[i].second = read_file(folder.content[i].first);
    });
    return folder;
}

std::optional<SiteFolder> read_revision(const std::string& path, const std::string& revision) {
    const std::optional<std::string> commit = find_commit(path, revision);
    if (!commit) return std::nullopt;
    std::string prefix = output_of(path, {"rev-parse", "--show-prefix"});
    while (prefix.ends_with('\n')) prefix.pop_back();
    const ProgramResult listing = run_git(path, {"ls-tree", "-r", "-z", "--full-tree", *commit + ":" + prefix});
    const std::vector<GitFile> files = files_in(listing.out);
    const bool has_site =
        std::any_of(files.begin(), files.end(), [](const GitFile& file) { return file.path == "site.toml"; });
    if (listing.status != 0 || !has_site) {
        const std::string shown = prefix.empty() ? "the repository's own folder" : prefix;
        throw std::runtime_error("revision " + revision + " has no site.toml in " + shown);
    }
    SiteFolder folder;
    folder.root = revision + ":";
    std::string wanted;
    for (const GitFile& file : files) {
        if (is_content_file(file.path)) {
            folder.content.emplace_back(folder.root + file.path, std::string{});
            wanted += file.object + "\n";
        } else if (file.path.starts_with(assets_folder)) {
            folder.assets.push_back(file.path.substr(assets_folder.size()));
        }
    }
    const std::string batch = output_of(path, {"cat-file", "--batch"}, wanted);
    std::string_view rest = batch;
    for (auto& [name, bytes] : folder.content) bytes = take_object(rest);
    return folder;
}

}  // namespace remit
