// Puts a whole site on disk, or nothing. Knows nothing of what the files hold.
#pragma once

#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Stages a site beside its output folder and then exchanges the two in one step, so that whoever looks, and whenever
/// the build is killed, finds the old site or the new one. A file that did not change stays the same file on disk.
///
/// The output folder holds `.remit-manifest`, the list of its files. Only files on that list are ever deleted: an
/// output folder that holds anything else is refused.
///
/// All failures are std::runtime_error with the path. Without commit() nothing has changed.
class SiteWriter {
public:
    /// Takes the output for this build. Throws when the folder holds other people's files, is no folder,
    /// or is being built by another process.
    explicit SiteWriter(const std::filesystem::path& output);
    /// Removes what was staged and not committed.
    ~SiteWriter();
    SiteWriter(const SiteWriter&) = delete;
    SiteWriter& operator=(const SiteWriter&) = delete;

    /// Stages a file. `path` is below the site's root, with `/`. May be called by several threads.
    void write(const std::string& path, std::string_view bytes);

    /// A place for a file that another writes; adopt() then takes it in.
    [[nodiscard]] std::filesystem::path scratch_file(const std::string& name);
    /// An empty folder for work on the same disk, gone after the build.
    [[nodiscard]] std::filesystem::path make_scratch_folder(const std::string& name);
    /// Stages the file at `from`, which is moved.
    void adopt(const std::string& path, const std::filesystem::path& from);

    /// Puts the staged site in place of the old one. Returns the number of files that were new or different.
    std::size_t commit();

private:
    void claim(const std::string& path);
    [[nodiscard]] bool reuse(const std::string& path, std::string_view bytes);
    void refuse_foreign_files() const;
    void exchange() const;

    std::filesystem::path output_, work_, staged_;
    int lock_ = -1;
    bool exists_ = false;             ///< There is an old site.
    std::set<std::string> old_files_; ///< Of the old manifest.
    bool committed_ = false;
    std::set<std::string> scratch_;   ///< Names in the work folder that go with the build.
    std::mutex mutex_;                ///< Guards the three below and the making of folders.
    std::set<std::string> files_;
    std::set<std::string> folders_;   ///< Made so far.
    std::size_t changed_ = 0;
};

}  // namespace remit
