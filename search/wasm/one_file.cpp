#include "search/wasm/one_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int number = 3;  // After standard input, output and error.
char* contents = nullptr;
std::size_t contents_size = 0;
std::size_t place = 0;  // Where read() goes on.

bool is_ours(int file) {
    if (file != number) errno = EBADF;
    return file == number;
}

int refuse() {
    errno = EROFS;
    return -1;
}

}  // namespace

void remit::search::hold_file(char* bytes, std::size_t size) {
    std::free(contents);
    contents = bytes;
    contents_size = size;
    place = 0;
}

// Defined here, they are linked in place of the C library's, which would ask JavaScript for a file system.
extern "C" {

int open(const char* path, int, ...) {
    if (contents != nullptr && path == remit::search::held_file_name) return number;
    errno = ENOENT;
    return -1;
}

int close(int file) { return is_ours(file) ? 0 : -1; }

int fstat(int file, struct stat* status) {
    if (!is_ours(file)) return -1;
    *status = {};
    status->st_mode = S_IFREG;
    status->st_size = static_cast<off_t>(contents_size);
    return 0;
}

off_t lseek(int file, off_t offset, int from) {
    if (!is_ours(file)) return -1;
    const off_t to = (from == SEEK_CUR ? static_cast<off_t>(place) : 0) + offset;
    if ((from != SEEK_SET && from != SEEK_CUR) || to < 0) {
        errno = EINVAL;
        return -1;
    }
    place = static_cast<std::size_t>(to);
    return to;
}

ssize_t pread(int file, void* to, size_t size, off_t offset) {
    if (!is_ours(file)) return -1;
    if (offset < 0) {
        errno = EINVAL;
        return -1;
    }
    const std::size_t begin = std::min(contents_size, static_cast<std::size_t>(offset));
    const std::size_t count = std::min(size, contents_size - begin);
    std::memcpy(to, contents + begin, count);
    return static_cast<ssize_t>(count);
}

ssize_t read(int file, void* to, size_t size) {
    const ssize_t count = pread(file, to, size, static_cast<off_t>(place));
    if (count > 0) place += static_cast<std::size_t>(count);
    return count;
}

// Xapian holds code that writes, which nothing here calls.
ssize_t write(int, const void*, size_t) { return refuse(); }
ssize_t pwrite(int, const void*, size_t, off_t) { return refuse(); }
int unlink(const char*) { return refuse(); }
int posix_fadvise(int, off_t, off_t, int) { return 0; }
}
