#include "search/searcher.h"

#include <algorithm>
#include <utility>

#include <xapian.h>

#include "search/src/answer.h"
#include "search/src/facet_filter.h"
#include "search/src/fields.h"
#include "search/src/open_index.h"
#include "search/src/query_parser.h"
#include "search/src/query_parts.h"
#include "search/src/schema.h"
#include "search/src/snippet.h"

namespace remit::search {
namespace {

Xapian::MSet run(const Xapian::Query& query, const SearchOptions& options, const FacetFilter& filter,
                 const OpenIndex& index) {
    const Xapian::doccount all = index.database().get_doccount();
    const auto bounded = [&](std::size_t wanted) {
        return static_cast<Xapian::doccount>(std::min<std::size_t>(wanted, all));
    };
    Xapian::Enquire enquire(index.database());
    enquire.set_query(query);
    enquire.set_weighting_scheme(weighting());
    if (options.hits_per_group > 0) enquire.set_collapse_key(group_slot, bounded(options.hits_per_group));
    // All are looked at, so that facets are counted to the last record. Ties stay in the order of the records.
    return enquire.get_mset(bounded(options.offset), bounded(options.limit), all, nullptr, &filter);
}

Hit make_hit(const Xapian::MSetIterator& match, const SearchOptions& options, const FacetFilter& filter,
             const Wanted& wanted, OpenIndex& index) {
    const Xapian::Document document = match.get_document();
    Record record = index.record_of(document);
    Hit hit;
    hit.snippet = make_snippet(record.text, wanted, index.stems());
    hit.id = std::move(record.id);
    hit.kind = std::move(record.kind);
    hit.title = std::move(record.title);
    hit.url = std::move(record.url);
    hit.trail = std::move(record.trail);
    hit.group = std::move(record.group);
    hit.edition = std::move(record.edition);
    hit.date = std::move(record.date);
    hit.fact = std::move(record.fact);
    hit.partnerships = std::move(record.partnerships);
    hit.shown_facts = std::move(record.shown_facts);
    hit.superseded = record.superseded;
    hit.score = match.get_weight();
    const FacetSet* set = index.set_of(document);
    if (set != nullptr && set->group != 0 && options.hits_per_group > 0) {
        const std::size_t in_group = filter.admitted_of_group(set->group);
        hit.more_in_group = in_group - std::min(in_group, options.hits_per_group);
    }
    return hit;
}

}  // namespace

SearchResult answer(std::string_view query, const SearchOptions& options, OpenIndex& index, Working* working) {
    SearchResult result;
    result.query = query;
    ParsedQuery parsed = parse_query(query);
    const bool completing = options.completing && parsed.open_end;
    const FieldDemands demands = take_fields(parsed, index);
    if (parsed.words.empty() && demands.conditions.empty() && demands.wanted.empty() && demands.unwanted.empty() &&
        options.facets.empty()) {
        return result;  // Nothing was asked, which does not mean: everything.
    }
    const Asked asked = understand(parsed, query, completing, index);
    result.suggestion = asked.suggestion;
    result.corrected = asked.all_guessed;

    std::vector<Phrase> phrases = phrases_of(asked, false);
    for (bool loose = false;; loose = true) {
        const FacetFilter filter(demands, options.facets, loose ? std::vector<Phrase>() : phrases,
                                 phrases_of(asked, true), index);
        if (working != nullptr) *working = {asked, loose, {}, {}};
        const Xapian::Query composed =
            compose(asked, demands.conditions, loose, index, working != nullptr ? &working->parts : nullptr);
        const Xapian::MSet matches = run(composed, options, filter, index);
        // The quoted words stand together nowhere: records that have them are better than none.
        if (filter.admitted() == 0 && !phrases.empty() && !loose) continue;
        const Wanted wanted = wanted_of(asked);
        result.estimate = filter.admitted();
        result.facets = filter.facets();
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            result.hits.push_back(make_hit(match, options, filter, wanted, index));
            if (working != nullptr) working->documents.push_back(*match);
        }
        return result;
    }
}

Searcher::Searcher(const std::string& path)
    : index_(reading(path, [&] { return std::make_unique<OpenIndex>(path); })) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

std::string Searcher::labels() const {
    return reading(index_->path(), [&] { return index_->database().get_metadata(metadata_key::labels); });
}

SearchResult Searcher::search(std::string_view query, const SearchOptions& options) const {
    return reading(index_->path(), [&] { return answer(cut_utf8(query, longest_query), options, *index_, nullptr); });
}

}  // namespace remit::search
