#include "generator/pages/frame/size_in_words.h"

namespace remit {

std::string size_in_words(const Words& words, std::size_t bytes) {
    const std::size_t kilobytes = bytes < 1000 ? 1 : (bytes + 500) / 1000;
    if (kilobytes < 1000) return words.with("size.kilobytes", {std::to_string(kilobytes)});
    const std::size_t tenths = (bytes + 50'000) / 100'000;
    return words.with("size.megabytes", {std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)});
}

}  // namespace remit
