// The keys of one struct with their values, for whoever looks at two structs at once.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "generator/model/date.h"
#include "generator/model/key.h"
#include "generator/model/located_reference.h"
#include "generator/model/rich_text.h"

namespace remit {

/// Where the value of a key is.
using KeyValue = std::variant<const std::string*, const Located<std::string>*, const RichText*, const bool*,
                              const std::optional<bool>*, const std::optional<int>*, const PartialDate*,
                              const std::vector<std::string>*, const std::vector<Located<std::string>>*,
                              const std::optional<LocatedReference>*, const std::vector<LocatedReference>*>;

/// Collects the keys of a struct that has no tables within it, such as a fact. Points into the struct.
class KeyValues : public KeyVisitor {
public:
    explicit KeyValues(const Described auto& thing) { describe_keys(thing, *this); }

    using KeyVisitor::operator();
    void operator()(const Key& key, const auto& member) { all_.emplace_back(key, &member); }

    [[nodiscard]] const std::vector<std::pair<Key, KeyValue>>& all() const { return all_; }

private:
    std::vector<std::pair<Key, KeyValue>> all_;
};

}  // namespace remit
