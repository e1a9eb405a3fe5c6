#include "search/src/stamp.h"

namespace remit::search {
namespace {

// Up to eight bytes, the first lowest; eight compile to one load.
std::uint64_t number_at(const char* bytes, std::size_t size = 8) {
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < size; ++at) {
        number |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at])) << (8 * at);
    }
    return number;
}

void append_number(std::string& out, std::uint64_t number, int bytes) {
    for (int at = 0; at < bytes; ++at) out += static_cast<char>((number >> (8 * at)) & 0xFF);
}

}  // namespace

void Digest::add(std::string_view piece) {
    // Each step can be undone, so two files that differ in one word never have one digest.
    const auto mix = [&](std::uint64_t number) {
        value_ = (value_ ^ number) * 0x9FB21C651E98DF25U;
        value_ ^= value_ >> 32;
    };
    std::size_t at = 0;
    for (; at + 8 <= piece.size(); at += 8) mix(number_at(piece.data() + at));
    if (at < piece.size()) mix(number_at(piece.data() + at, piece.size() - at) ^ 0x8000000000000000U);
}

std::string make_stamp(std::uint64_t digest, std::uint64_t file_size) {
    std::string stamp(format_mark);
    append_number(stamp, file_size, 4);
    append_number(stamp, digest, 8);
    return stamp;
}

}  // namespace remit::search
