#include "generator/naming/words.h"

namespace remit {

std::string Words::operator()(std::string_view key) const {
    const std::string* found = find(key);
    return found == nullptr ? std::string(key) : *found;
}

const std::string* Words::find(std::string_view key) const {
    const auto found = words_.find(key);
    return found == words_.end() ? nullptr : &found->second;
}

std::vector<std::string_view> Words::keys() const {
    std::vector<std::string_view> keys;
    for (const auto& [key, words] : words_) keys.push_back(key);
    return keys;
}

std::string Words::of(std::string_view group, std::string_view name) const {
    if (name.empty()) return {};
    return (*this)(std::string(group) + "." + std::string(name));
}

std::string Words::with(std::string_view key, std::initializer_list<std::string_view> values) const {
    const std::string pattern = (*this)(key);
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool placeholder = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}' &&
                                 pattern[at + 1] >= '0' &&
                                 static_cast<std::size_t>(pattern[at + 1] - '0') < values.size();
        if (!placeholder) {
            text += pattern[at];
            continue;
        }
        text += *(values.begin() + (pattern[at + 1] - '0'));
        at += 2;
    }
    return text;
}

}  // namespace remit
