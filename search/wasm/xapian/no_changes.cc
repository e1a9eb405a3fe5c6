// In place of Xapian's glass_changes.cc, the log of what a writer changed: nothing is written in the page. It also
// keeps the engine reproducible: that file is the only one that LLVM 14 does not compile to the same bytes each time.
#include <config.h>

#include "backends/glass/glass_changes.h"

GlassChanges::~GlassChanges() = default;
GlassChanges* GlassChanges::start(glass_revision_number_t, glass_revision_number_t, int) { return nullptr; }
void GlassChanges::write_block(const char*, size_t) {}
void GlassChanges::commit(glass_revision_number_t, int) {}
void GlassChanges::check(const std::string&) {}
