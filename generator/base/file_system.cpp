#include "generator/base/file_system.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace remit {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& path, const std::string& what) {
    throw std::runtime_error(path.string() + ": " + what);
}

void list_into(const fs::path& folder, const std::string& prefix, std::vector<std::string>& files) {
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with('.')) continue;
        if (entry->is_directory(error) && !entry->is_symlink(error)) {
            list_into(entry->path(), prefix + name + "/", files);
        } else if (entry->is_regular_file(error)) {
            files.push_back(prefix + name);
        }
        error.clear();
    }
    if (error) fail(folder, error.message());
}

}  // namespace

std::string read_file(const fs::path& path) {
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) fail(path, std::strerror(errno));
    std::string bytes;
    in.seekg(0, std::ios::end);
    const auto size = in.tellg();
    if (size > 0) bytes.resize(static_cast<std::size_t>(size));
    in.seekg(0);
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!in) fail(path, errno != 0 ? std::strerror(errno) : "cannot be read");
    return bytes;
}

std::vector<std::string> list_files(const fs::path& folder) {
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (!fs::exists(status)) fail(folder, "there is no such folder");
    if (!fs::is_directory(status)) fail(folder, "is not a folder");
    std::vector<std::string> files;
    list_into(folder, "", files);
    std::sort(files.begin(), files.end());
    return files;
}

void write_file(const fs::path& path, std::string_view bytes) {
    // Not a stream: its buffer, made and thrown away for each of ten thousand pages, cost as much as the writing.
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0) fail(path, std::strerror(errno));
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            const int reason = errno;
            ::close(file);
            fail(path, std::strerror(reason));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::close(file) != 0) fail(path, std::strerror(errno));
}

}  // namespace remit
