#include "generator/write/manifest.h"

#include <algorithm>
#include <stdexcept>

#include "generator/base/file_system.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view first_line = "remit manifest 1\n";

// A manifest is a file that others can write to: a path that leads out of the folder is no path of ours.
bool stays_inside(const std::string& path) {
    const fs::path parsed(path);
    return !path.empty() && parsed.is_relative() &&
           std::none_of(parsed.begin(), parsed.end(), [](const fs::path& part) { return part == ".."; });
}

}  // namespace

std::string manifest_text(const std::set<std::string>& files) {
    std::string text(first_line);
    for (const std::string& file : files) text += file + "\n";
    return text;
}

std::set<std::string> read_manifest(const fs::path& folder) {
    const fs::path path = folder / manifest_name;
    if (!fs::exists(path)) return {};
    const std::string text = read_file(path);
    if (!text.starts_with(first_line)) {
        throw std::runtime_error(path.string() + ": is not a manifest that this remit can read");
    }
    std::set<std::string> files;
    for (std::size_t at = first_line.size(); at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string file = text.substr(at, end - at);
        if (!stays_inside(file)) throw std::runtime_error(path.string() + ": lists a file outside the site: " + file);
        files.insert(std::move(file));
        at = end + 1;
    }
    return files;
}

std::vector<std::string> list_all_files(const fs::path& folder) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_symlink() || !entry.is_directory()) {
            files.push_back(entry.path().lexically_relative(folder).generic_string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

void remove_listed(const fs::path& folder, const std::set<std::string>& files) {
    std::error_code ignored;
    std::set<fs::path> folders{folder};
    for (const std::string& file : files) {
        fs::remove(folder / file, ignored);
        for (fs::path parent = (folder / file).parent_path(); parent != folder && !parent.empty();
             parent = parent.parent_path()) {
            folders.insert(parent);
        }
    }
    // Deepest first: a path sorts behind the folders it is in. A folder that still holds something stays.
    for (auto each = folders.rbegin(); each != folders.rend(); ++each) fs::remove(*each, ignored);
}

}  // namespace remit
