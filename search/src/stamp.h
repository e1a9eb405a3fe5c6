// The 16 bytes in the file's header where Xapian would keep a random UUID: that this is an index, of which format, and
// whole. So that the same records give the same bytes, and Xapian, which trusts its blocks, never reads damaged ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace remit::search {

inline constexpr int stamp_offset = 16;
inline constexpr std::size_t stamp_size = 16;

/// Begins the stamp; the last character is the version of the format (schema.h, stored_record.h, facet_table.h,
/// dictionary.h): it changes with any of them.
inline constexpr std::string_view format_mark = "RMT2";

/// The digest of bytes added piece by piece. Any one changed word changes it; no defence against intent.
class Digest {
public:
    /// REQUIRES: every piece but the last is a multiple of eight bytes long.
    void add(std::string_view piece);
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0x9E3779B97F4A7C15U;
};

/// The stamp of a file of `file_size` bytes whose digest, with a stamp of NULs, is `digest`.
[[nodiscard]] std::string make_stamp(std::uint64_t digest, std::uint64_t file_size);

}  // namespace remit::search
