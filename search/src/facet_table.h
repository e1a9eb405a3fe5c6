// The sets of kind, status, group, partnerships and agencies that records have, each set once: a record holds the number
// of its set. So counting facets is counting numbers, and a choice of facets is tried on sets, not on records.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/record.h"

namespace remit::search {

/// One set. Numbers are those of FacetTable::names; 0 is the empty name.
struct FacetSet {
    std::uint32_t kind = 0;
    std::uint32_t group = 0;
    bool superseded = false;
    std::vector<std::uint32_t> partnerships;
    std::vector<std::uint32_t> agencies;
};

/// All sets of one index, in the order in which its records first have them.
class FacetTable {
public:
    /// The number of the set of `record`, added where it is new.
    std::uint32_t add(const Record& record);

    /// For the index's metadata, and back; nothing of `bytes` that is damaged is believed: false.
    [[nodiscard]] std::string pack() const;
    [[nodiscard]] bool unpack(std::string_view bytes);

    [[nodiscard]] const std::vector<FacetSet>& sets() const { return sets_; }
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::uint32_t name(const std::string& text);

    std::vector<std::string> names_{std::string()};
    std::vector<FacetSet> sets_;
    std::unordered_map<std::string, std::uint32_t> name_numbers_{{std::string(), 0}};
    std::unordered_map<std::string, std::uint32_t> set_numbers_;  // By packed form; filled by add() only.
};

}  // namespace remit::search
