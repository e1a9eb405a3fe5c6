// What records share: many have the same kind, status, group, partnerships and agencies. The table holds each such set
// once, and each record the number of its set. So facets are counted, and choices of facets tried, by set.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/record.h"

namespace remit::search {

/// One set. Numbers are indexes into FacetTable::names(), where 0 is the empty name: none.
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
    /// The number of the set of `record`, which is added if it is new.
    std::uint32_t add(const Record& record);

    /// The table as bytes, for the index's metadata.
    [[nodiscard]] std::string pack() const;
    /// Reads what pack() wrote. False if `bytes` are damaged; then the table is of no use.
    [[nodiscard]] bool unpack(std::string_view bytes);

    [[nodiscard]] const std::vector<FacetSet>& sets() const { return sets_; }
    /// Kinds, and ids of groups, partnerships and agencies.
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::uint32_t name(const std::string& text);

    std::vector<std::string> names_{std::string()};
    std::vector<FacetSet> sets_;
    std::unordered_map<std::string, std::uint32_t> name_numbers_{{std::string(), 0}};
    std::unordered_map<std::string, std::uint32_t> set_numbers_;  // By packed form. Only add() fills it.
};

}  // namespace remit::search
