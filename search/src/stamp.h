// The stamp of an index file: 16 bytes of its header, where Xapian would keep a random UUID. It says that the file is
// an index, of which format, and lets its reader check that it is whole. So the same records give the same bytes; and
// Xapian, which trusts what it reads, is never given a damaged file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace remit::search {

inline constexpr int stamp_offset = 16;
inline constexpr std::size_t stamp_size = 16;

/// The beginning of the stamp. Its last character is the version of the format: change it whenever schema.h,
/// stored_record.h, facet_table.h or dictionary.h changes what they write.
inline constexpr std::string_view format_mark = "RMT2";

/// A digest of bytes that are added piece by piece, for finding damage by accident: any change within eight bytes at a
/// multiple of eight changes it. No protection against changes on purpose.
class Digest {
public:
    /// REQUIRES: the size of every piece but the last is a multiple of eight bytes.
    void add(std::string_view piece);
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0x9E3779B97F4A7C15U;
};

/// The stamp of a file of `file_size` bytes. `digest` is that of all its bytes, with NULs in the place of the stamp.
[[nodiscard]] std::string make_stamp(std::uint64_t digest, std::uint64_t file_size);

}  // namespace remit::search
