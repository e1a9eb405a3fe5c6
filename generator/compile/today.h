// What day it is, for a site that does not say as at which day it is to be read.
#pragma once

#include "generator/model/date.h"

namespace remit {

/// The day of SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set, else the machine's, in UTC. Throws
/// std::runtime_error when SOURCE_DATE_EPOCH is not a number of seconds.
[[nodiscard]] PartialDate today();

}  // namespace remit
