#include "generator/write/site_writer.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

#include "generator/base/file_system.h"
#include "generator/write/manifest.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& path, const std::string& what) {
    throw std::runtime_error(path.string() + ": " + what);
}

void check(const std::error_code& error, const fs::path& path) {
    if (error) fail(path, error.message());
}

// A folder that a killed build left. With a manifest it is an old or new site, of which only listed files are ours to
// delete; without one it was being staged, and all of it is ours.
void clear_leftover(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder)) return;
    if (fs::exists(folder / manifest_name)) {
        remove_listed(folder, read_manifest(folder));
        if (fs::exists(folder)) fail(folder, "holds files that are not of a site built by remit; move them away");
    } else {
        fs::remove_all(folder, error);
        check(error, folder);
    }
}

}  // namespace

SiteWriter::SiteWriter(const fs::path& output) {
    std::error_code error;
    output_ = fs::weakly_canonical(fs::absolute(output), error);
    check(error, output);
    if (!output_.has_filename()) output_ = output_.parent_path();
    if (output_ == output_.root_path()) fail(output_, "cannot be the output folder");
    work_ = output_.parent_path() / ("." + output_.filename().string() + ".remit");
    staged_ = work_ / "site";

    // Where two folders cannot be exchanged in one step, a killed build may have left the old site here.
    const fs::path old = work_ / "old";
    if (!fs::exists(output_) && fs::exists(old)) fs::rename(old, output_);
    exists_ = fs::exists(output_);
    if (exists_) refuse_foreign_files();
    fs::create_directories(work_, error);
    check(error, work_);
    lock_ = ::open((work_ / "lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    if (lock_ < 0) fail(work_ / "lock", std::strerror(errno));
    try {
        if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) fail(output_, "another build is writing this folder");
        clear_leftover(staged_);
        clear_leftover(old);
        for (const auto& entry : fs::directory_iterator(work_)) {
            if (entry.path().filename() != "lock") fs::remove_all(entry.path());
        }
        fs::create_directories(staged_, error);
        check(error, staged_);
        if (exists_) old_files_ = read_manifest(output_);
    } catch (...) {
        ::close(lock_);
        throw;
    }
}

SiteWriter::~SiteWriter() {
    // What cannot be removed now the next build removes; a destructor has nobody to tell.
    std::error_code ignored;
    if (!committed_) fs::remove_all(staged_, ignored);
    for (const auto& name : scratch_) fs::remove_all(work_ / name, ignored);
    fs::remove(work_ / "lock", ignored);
    fs::remove(work_, ignored);
    ::close(lock_);
}

void SiteWriter::refuse_foreign_files() const {
    if (!fs::is_directory(output_)) fail(output_, "is not a folder");
    const bool ours = fs::exists(output_ / manifest_name);
    const std::set<std::string> listed = ours ? read_manifest(output_) : std::set<std::string>{};
    for (const std::string& file : list_all_files(output_)) {
        if (listed.contains(file)) continue;
        fail(output_, std::string(ours ? "holds a file that remit did not write: "
                                       : "is not empty and was not made by remit: it holds ") +
                          file + "; nothing was changed. Move it away, or choose another folder with -o");
    }
}

void SiteWriter::claim(const std::string& path) {
    const std::lock_guard guard(mutex_);
    if (!files_.insert(path).second) fail(path, "is written twice");
    const fs::path folder = (staged_ / path).parent_path();
    if (!folders_.insert(folder.native()).second) return;
    std::error_code error;
    fs::create_directories(folder, error);
    check(error, folder);
}

bool SiteWriter::reuse(const std::string& path, std::string_view bytes) {
    if (!old_files_.contains(path)) return false;
    const fs::path old = output_ / path;
    std::error_code error;
    if (fs::file_size(old, error) != bytes.size() || error || !fs::is_regular_file(fs::symlink_status(old))) {
        return false;
    }
    if (read_file(old) != bytes) return false;
    fs::create_hard_link(old, staged_ / path, error);
    return !error;  // Where links are not to be had the file is written again.
}

void SiteWriter::write(const std::string& path, std::string_view bytes) {
    claim(path);
    if (reuse(path, bytes)) return;
    write_file(staged_ / path, bytes);
    const std::lock_guard guard(mutex_);
    ++changed_;
}

fs::path SiteWriter::scratch_file(const std::string& name) {
    scratch_.insert(name);
    return work_ / name;
}

fs::path SiteWriter::make_scratch_folder(const std::string& name) {
    fs::create_directories(scratch_file(name));
    return work_ / name;
}

void SiteWriter::adopt(const std::string& path, const fs::path& from) {
    claim(path);
    if (old_files_.contains(path) && reuse(path, read_file(from))) {
        fs::remove(from);
        return;
    }
    std::error_code error;
    fs::rename(from, staged_ / path, error);
    check(error, staged_ / path);
    ++changed_;
}

std::size_t SiteWriter::commit() {
    files_.insert(std::string(manifest_name));
    // Moved in when it is whole: a staged site has its whole manifest or none.
    const fs::path manifest = scratch_file("manifest");
    write_file(manifest, manifest_text(files_));
    fs::rename(manifest, staged_ / manifest_name);
    if (exists_) refuse_foreign_files();  // Somebody may have put a file there meanwhile.
    exchange();
    committed_ = true;
    if (fs::exists(staged_)) remove_listed(staged_, old_files_);
    return changed_;
}

void SiteWriter::exchange() const {
    const auto rename_or_fail = [](const fs::path& from, const fs::path& to, unsigned flags) {
        return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0;
    };
    if (!exists_) {
        if (!rename_or_fail(staged_, output_, 0)) fail(output_, std::strerror(errno));
        return;
    }
    if (rename_or_fail(staged_, output_, RENAME_EXCHANGE)) return;
    if (errno == EBUSY) fail(output_, "is a mount point and cannot be exchanged; build into a folder inside it");
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) fail(output_, std::strerror(errno));
    // Some file systems (FAT, some network ones) cannot exchange: for a moment there is no site, and a failure brings
    // the old one back.
    const fs::path old = work_ / "old";
    if (!rename_or_fail(output_, old, 0)) fail(output_, std::strerror(errno));
    if (!rename_or_fail(staged_, output_, 0)) {
        const int reason = errno;
        rename_or_fail(old, output_, 0);
        fail(output_, std::strerror(reason));
    }
    rename_or_fail(old, staged_, 0);
}

}  // namespace remit
