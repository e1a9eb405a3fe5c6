// The only file that there is in a page: the index, in memory. In place of a file system, the functions of POSIX that
// open_index.cpp and Xapian read it with.
#pragma once

#include <cstddef>
#include <string_view>

namespace remit::search {

inline constexpr std::string_view held_file_name = "search index";

/// Takes over `bytes`, from malloc, as the file's contents. What was held before is freed: nothing may have it open.
void hold_file(char* bytes, std::size_t size);

}  // namespace remit::search
