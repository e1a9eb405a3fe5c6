// The author's files as they were read, and places in them. Knows nothing of TOML.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Number of a file in SourceFiles.
using FileNumber = std::uint32_t;

/// A stretch of one source file: byte offsets, `end` exclusive.
struct Span {
    static constexpr FileNumber no_file = 0xFFFFFFFF;

    FileNumber file = no_file;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    /// False for things that stand in no file, such as a default.
    [[nodiscard]] bool known() const { return file != no_file; }
};

/// A value and the place where the author wrote it. Whatever a rule may complain about is Located.
template <class T>
struct Located {
    T value{};
    Span span;
};

/// A place as a person counts it: both from 1, columns in code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// One file: its path as shown to the author, and its bytes without a byte order mark.
struct SourceFile {
    std::string path;
    std::string text;
    std::vector<std::uint32_t> line_starts;  ///< Offset of each line's first byte; never empty.
};

/// All files of one build, numbered in the order they were added. Entries are never removed, so numbers and
/// references to files stay good until the next add().
class SourceFiles {
public:
    /// Takes a file over and numbers it.
    FileNumber add(std::string path, std::string text);

    /// REQUIRES: number came from add().
    [[nodiscard]] const SourceFile& file(FileNumber number) const { return files_[number]; }
    [[nodiscard]] std::size_t size() const { return files_.size(); }

    /// REQUIRES: offset <= size of the file.
    [[nodiscard]] Position position(FileNumber number, std::uint32_t offset) const;

    /// The line's bytes without its end. REQUIRES: line is a line of the file, from 1.
    [[nodiscard]] std::string_view line(FileNumber number, std::size_t line) const;

private:
    std::vector<SourceFile> files_;
};

/// Byte offset of a place given as line and column (from 1, code points); clamped to the file's end.
[[nodiscard]] std::uint32_t offset_at(const SourceFile& file, std::size_t line, std::size_t column);

}  // namespace remit
