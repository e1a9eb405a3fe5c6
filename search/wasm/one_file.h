// The only file that there is in a page: the index, in memory. In place of a file system there are the functions of
// POSIX with which open_index.cpp and Xapian read it.
#pragma once

#include <cstddef>
#include <string_view>

namespace remit::search {

/// Its path: that of the index for Searcher.
inline constexpr std::string_view held_file_name = "search index";

/// Makes `bytes`, which malloc() gave and which it takes over, the file's contents. Frees what was held before, which
/// nothing may have open.
void hold_file(char* bytes, std::size_t size);

}  // namespace remit::search
