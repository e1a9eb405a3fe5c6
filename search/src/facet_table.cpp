#include "search/src/facet_table.h"

#include <algorithm>
#include <utility>

#include "search/src/packed.h"

namespace remit::search {
namespace {

void pack_numbers(std::string& out, const std::vector<std::uint32_t>& numbers) {
    pack_number(out, static_cast<std::uint32_t>(numbers.size()));
    for (const std::uint32_t number : numbers) pack_number(out, number);
}

bool unpack_names(std::string_view& bytes, std::size_t names, std::vector<std::uint32_t>& numbers) {
    std::uint32_t count = 0;
    if (!unpack_number(bytes, count) || count > bytes.size()) return false;
    numbers.resize(count);
    for (std::uint32_t& number : numbers) {
        if (!unpack_number(bytes, number) || number >= names) return false;
    }
    return true;
}

// Adds `number`, unless it is the empty name's or there already.
void add_new(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    if (number != 0 && std::find(numbers.begin(), numbers.end(), number) == numbers.end()) numbers.push_back(number);
}

std::string pack_set(const FacetSet& set) {
    std::string bytes;
    pack_number(bytes, set.kind);
    pack_number(bytes, set.group);
    pack_number(bytes, set.superseded ? 1 : 0);
    pack_numbers(bytes, set.partnerships);
    pack_numbers(bytes, set.agencies);
    return bytes;
}

}  // namespace

std::uint32_t FacetTable::name(const std::string& text) {
    const auto [found, is_new] = name_numbers_.try_emplace(text, static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(text);
    return found->second;
}

std::uint32_t FacetTable::add(const Record& record) {
    FacetSet set{name(record.kind), name(record.group), record.superseded, {}, {}};
    for (const std::string& id : record.partnerships) add_new(set.partnerships, name(id));
    for (const std::string& id : record.agencies) add_new(set.agencies, name(id));
    const auto [found, is_new] = set_numbers_.try_emplace(pack_set(set), static_cast<std::uint32_t>(sets_.size()));
    if (is_new) sets_.push_back(std::move(set));
    return found->second;
}

std::string FacetTable::pack() const {
    std::string bytes;
    pack_number(bytes, static_cast<std::uint32_t>(names_.size()));
    for (const std::string& name : names_) pack_text(bytes, name);
    pack_number(bytes, static_cast<std::uint32_t>(sets_.size()));
    for (const FacetSet& set : sets_) bytes += pack_set(set);
    return bytes;
}

bool FacetTable::unpack(std::string_view bytes) {
    std::uint32_t count = 0;
    if (!unpack_number(bytes, count) || count > bytes.size()) return false;
    names_.assign(count, {});
    for (std::string& name : names_) {
        if (!unpack_text(bytes, name)) return false;
    }
    if (names_.empty() || !unpack_number(bytes, count) || count > bytes.size()) return false;
    sets_.assign(count, {});
    for (FacetSet& set : sets_) {
        std::uint32_t superseded = 0;
        if (!unpack_number(bytes, set.kind) || !unpack_number(bytes, set.group) || !unpack_number(bytes, superseded) ||
            !unpack_names(bytes, names_.size(), set.partnerships) ||
            !unpack_names(bytes, names_.size(), set.agencies) || set.kind >= names_.size() ||
            set.group >= names_.size()) {
            return false;
        }
        set.superseded = superseded != 0;
    }
    return true;
}

}  // namespace remit::search
