#include "generator/model/size.h"

#include <algorithm>

namespace remit {

bool is_size(std::string_view text) {
    const auto take_digits = [&text] {
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(end);
        return end >= 1 && end <= 4;
    };
    if (!take_digits()) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!take_digits()) return false;
    }
    return text == "rem" || text == "em" || text == "px" || text == "ch" || text == "%";
}

}  // namespace remit
