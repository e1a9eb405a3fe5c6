#include "generator/diff/thing_fields.h"

namespace remit {

std::string KeyWords::say(const Key&, const Palette& colours) const {
    Fields fields;
    for (const auto& [name, colour] : colours.light) fields.emplace_back(name, colour.value.text());
    for (const auto& [name, colour] : colours.dark) fields.emplace_back("dark " + name, colour.value.text());
    fields.insert(fields.begin(), {"", ""});
    return in_a_row(fields);
}

std::string KeyWords::say(const Key&, const SizeMap& sizes) const {
    Fields fields{{"", ""}};
    for (const auto& [name, size] : sizes) fields.emplace_back(name, size.value);
    return in_a_row(fields);
}

// The first value alone, the others behind their names.
std::string KeyWords::in_a_row(const Fields& fields) {
    std::string words;
    for (const auto& [name, value] : fields) {
        if (value.empty()) continue;
        words += words.empty() && &value == &fields.front().second ? value
                                                                   : (words.empty() ? "" : ", ") + name + " " + value;
    }
    return words;
}

}  // namespace remit
