#include "search/src/facet_filter.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace remit::search {
namespace {

constexpr std::string_view facet_names[] = {"kind", "partnership", "group", "agency", "status"};

// The values that records of `set` have in the facet.
std::vector<std::string_view> values_of(const FacetSet& set, std::string_view facet,
                                        const std::vector<std::string>& names) {
    std::vector<std::string_view> values;
    if (facet == "kind") values.push_back(names[set.kind]);
    if (facet == "status") values.push_back(set.superseded ? "superseded" : "current");
    if (facet == "group" && set.group != 0) values.push_back(names[set.group]);
    if (facet == "partnership") for (const auto number : set.partnerships) values.push_back(names[number]);
    if (facet == "agency") for (const auto number : set.agencies) values.push_back(names[number]);
    return values;
}

bool has_any(const std::vector<std::string_view>& values, const std::vector<std::string>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    });
}

}  // namespace

FacetFilter::FacetFilter(const FieldDemands& demands, const FacetChoice& choice, std::vector<Phrase> wanted,
                         std::vector<Phrase> unwanted, OpenIndex& index)
    : index_(index), wanted_(std::move(wanted)), unwanted_(std::move(unwanted)) {
    const std::vector<std::string>& names = index.facets().names();
    for (const FacetSet& set : index.facets().sets()) {
        bool demanded = true;
        unsigned failed = 0;
        for (std::size_t at = 0; at < std::size(facet_names); ++at) {
            const std::string facet(facet_names[at]);
            const auto want = demands.wanted.find(facet);
            const auto avoid = demands.unwanted.find(facet);
            const auto chosen = choice.find(facet);
            const bool is_chosen = chosen != choice.end() && !chosen->second.empty();
            if (want == demands.wanted.end() && avoid == demands.unwanted.end() && !is_chosen) continue;
            const auto values = values_of(set, facet, names);
            if (want != demands.wanted.end() && !has_any(values, want->second)) demanded = false;
            if (avoid != demands.unwanted.end() && has_any(values, avoid->second)) demanded = false;
            if (is_chosen && !has_any(values, chosen->second)) failed |= 1U << at;
        }
        demanded_.push_back(demanded);
        failed_.push_back(failed);
    }
    counts_.assign(failed_.size(), 0);
}

bool FacetFilter::operator()(const Xapian::Document& document) const {
    const std::size_t set = index_.set_number_of(document);
    if (set >= counts_.size() || !demanded_[set]) return false;
    if (!wanted_.empty() || !unwanted_.empty()) {
        const Record record = index_.record_of(document);
        const auto holds = [&](const Phrase& phrase) { return holds_phrase(record, phrase, index_.stems()); };
        if (!std::all_of(wanted_.begin(), wanted_.end(), holds) ||
            std::any_of(unwanted_.begin(), unwanted_.end(), holds)) {
            return false;
        }
    }
    ++counts_[set];
    return failed_[set] == 0;
}

std::size_t FacetFilter::admitted() const {
    std::size_t count = 0;
    for (std::size_t set = 0; set < counts_.size(); ++set) count += failed_[set] == 0 ? counts_[set] : 0;
    return count;
}

std::size_t FacetFilter::admitted_of_group(std::uint32_t group) const {
    std::size_t count = 0;
    for (std::size_t set = 0; set < counts_.size(); ++set) {
        if (failed_[set] == 0 && index_.facets().sets()[set].group == group) count += counts_[set];
    }
    return count;
}

std::map<std::string, std::map<std::string, std::size_t>> FacetFilter::facets() const {
    std::map<std::string, std::map<std::string, std::size_t>> facets;
    for (const std::string_view facet : facet_names) facets.try_emplace(std::string(facet));
    for (std::size_t set = 0; set < counts_.size(); ++set) {
        if (counts_[set] == 0) continue;
        for (std::size_t at = 0; at < std::size(facet_names); ++at) {
            if ((failed_[set] & ~(1U << at)) != 0) continue;
            for (const std::string_view value :
                 values_of(index_.facets().sets()[set], facet_names[at], index_.facets().names())) {
                facets[std::string(facet_names[at])][std::string(value)] += counts_[set];
            }
        }
    }
    return facets;
}

}  // namespace remit::search
