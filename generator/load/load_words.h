// A theme's strings.toml → words of the interface.
#pragma once

#include <map>
#include <string>

#include "generator/base/diagnostics.h"

namespace remit {

/// Words by "table.key"; tables may be nested. Puts what it finds over what `words` has; a key that `words`, where it
/// is not empty, does not have is reported, as are other faults, at its place.
void load_words(const SourceFiles& files, FileNumber number, std::map<std::string, std::string, std::less<>>& words,
                Diagnostics& diagnostics);

}  // namespace remit
