// Reading folders and files. Every failure is a std::runtime_error that names the path.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace remit {

/// The whole file. Throws std::runtime_error when it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// The files below `folder`, relative to it with `/`, in byte order; hidden files and folders (".git") are left out,
/// symbolic links to files are followed, those to folders are not. Throws std::runtime_error when a folder cannot be
/// read.
[[nodiscard]] std::vector<std::string> list_files(const std::filesystem::path& folder);

/// Writes a new or emptied file. Throws std::runtime_error when the disk refuses; then the file may be cut short.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace remit
