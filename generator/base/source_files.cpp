#include "generator/base/source_files.h"

#include <algorithm>
#include <cassert>

#include "generator/base/text.h"

namespace remit {

FileNumber SourceFiles::add(std::string path, std::string text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
    SourceFile file{std::move(path), std::move(text), {0}};
    for (std::size_t at = file.text.find('\n'); at != std::string::npos; at = file.text.find('\n', at + 1)) {
        file.line_starts.push_back(static_cast<std::uint32_t>(at + 1));
    }
    files_.push_back(std::move(file));
    return static_cast<FileNumber>(files_.size() - 1);
}

Position SourceFiles::position(FileNumber number, std::uint32_t offset) const {
    const SourceFile& file = files_[number];
    assert(offset <= file.text.size());
    const auto after = std::upper_bound(file.line_starts.begin(), file.line_starts.end(), offset);
    const auto line = static_cast<std::size_t>(after - file.line_starts.begin());
    const std::uint32_t start = file.line_starts[line - 1];
    return {line, 1 + count_code_points(std::string_view(file.text).substr(start, offset - start))};
}

std::string_view SourceFiles::line(FileNumber number, std::size_t line) const {
    const SourceFile& file = files_[number];
    const std::uint32_t start = file.line_starts[line - 1];
    const std::size_t end = line < file.line_starts.size() ? file.line_starts[line] - 1 : file.text.size();
    std::string_view found = std::string_view(file.text).substr(start, end - start);
    if (found.ends_with('\r')) found.remove_suffix(1);
    return found;
}

std::uint32_t offset_at(const SourceFile& file, std::size_t line, std::size_t column) {
    if (line == 0 || line > file.line_starts.size()) return static_cast<std::uint32_t>(file.text.size());
    std::size_t at = file.line_starts[line - 1];
    for (std::size_t passed = 1; passed < column && at < file.text.size(); ++passed) {
        at += code_point_length(file.text, at);
    }
    return static_cast<std::uint32_t>(std::min(at, file.text.size()));
}

}  // namespace remit
