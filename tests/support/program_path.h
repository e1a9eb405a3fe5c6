// The PATH of the test's own process.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include "tests/support/temporary_folder.h"

namespace remit::test {

/// Is the PATH while it lives; puts back the one before.
class ProgramPath {
public:
    explicit ProgramPath(const std::filesystem::path& path) : before_(std::getenv("PATH")) {
        ::setenv("PATH", path.c_str(), 1);
    }
    ~ProgramPath() { ::setenv("PATH", before_.c_str(), 1); }
    ProgramPath(const ProgramPath&) = delete;
    ProgramPath& operator=(const ProgramPath&) = delete;

private:
    std::string before_;
};

/// A program `name` below bin/ of the folder that does as the shell's `commands` say.
inline void write_program(const TemporaryFolder& folder, const std::string& name, const std::string& commands) {
    folder.write("bin/" + name, "#!/bin/sh\n" + commands + "\n");
    std::filesystem::permissions(folder.path() / "bin" / name, std::filesystem::perms::owner_all);
}

}  // namespace remit::test
