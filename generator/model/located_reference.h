// A reference and the place where the author wrote it.
#pragma once

#include "generator/base/source_files.h"
#include "generator/model/reference.h"

namespace remit {

using LocatedReference = Located<Reference>;

}  // namespace remit
