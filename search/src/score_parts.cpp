#include "search/src/score_parts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "search/src/query_parts.h"
#include "search/src/schema.h"

namespace remit::search {
namespace {

using Xapian::Query;
using Weights = std::vector<double>;  // One for each document that was hit.

class OnlyThese : public Xapian::MatchDecider {
public:
    explicit OnlyThese(const std::vector<Xapian::docid>& documents) : documents_(documents) {}
    bool operator()(const Xapian::Document& document) const override {
        return std::find(documents_.begin(), documents_.end(), document.get_docid()) != documents_.end();
    }

private:
    const std::vector<Xapian::docid>& documents_;
};

// Where the index has a term (schema.h): stems are in small letters, prefixes in capitals.
std::string_view place_of(std::string_view term, std::string& stem) {
    const bool in_trail = term.starts_with(prefix::trail);
    const bool in_title = !in_trail && term.starts_with(prefix::title);
    const std::string_view start = in_trail ? prefix::trail : in_title ? prefix::title : "";
    stem = term.substr(start.size());
    return in_trail ? "trail" : in_title ? "title" : "text";
}

class Measure {
public:
    Measure(const Working& working, const OpenIndex& index) : documents_(working.documents), index_(index) {}

    Weights of(const Query& query) const {
        Weights weights(documents_.size(), 0);
        const OnlyThese these(documents_);
        Xapian::Enquire enquire(index_.database());
        enquire.set_query(query);
        enquire.set_weighting_scheme(weighting());
        const auto most = static_cast<Xapian::doccount>(documents_.size());
        const Xapian::MSet matches = enquire.get_mset(0, most, 0, nullptr, &these);
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            const auto at = std::find(documents_.begin(), documents_.end(), *match);
            weights[static_cast<std::size_t>(at - documents_.begin())] = match.get_weight();
        }
        return weights;
    }

    // Adds to `parts`, for each document where `counts`, what the terms of `query` weigh times `factor`.
    void take_apart(const Query& query, double factor, const std::vector<bool>& counts,
                    std::vector<std::vector<ScorePart>>& parts) const {
        const Weights weights = of(query);
        switch (query.get_type()) {
            case Query::OP_OR:
            case Query::OP_AND:
                for (std::size_t at = 0; at < query.get_num_subqueries(); ++at) {
                    take_apart(query.get_subquery(at), factor, both(counts, weights), parts);
                }
                return;
            case Query::OP_SCALE_WEIGHT: {
                const Query inner = query.get_subquery(0);
                const Weights unscaled = of(inner);
                for (std::size_t at = 0; at < weights.size(); ++at) {  // The scale is the same for all.
                    if (unscaled[at] > 0) return take_apart(inner, factor * weights[at] / unscaled[at], counts, parts);
                }
                return;
            }
            case Query::OP_MAX:
                take_best_apart(query, factor, counts, parts);
                return;
            default:  // A term, or several that count as one.
                for (std::size_t at = 0; at < weights.size(); ++at) {
                    if (!counts[at] || weights[at] <= 0) continue;
                    ScorePart part{{}, {}, weights[at] * factor, {}};
                    part.kind = place_of(*query.get_terms_begin(), part.name);
                    if (query.get_type() == Query::OP_SYNONYM) part.name += "…";
                    parts[at].push_back(std::move(part));
                }
        }
    }

private:
    static std::vector<bool> both(std::vector<bool> counts, const Weights& weights) {
        for (std::size_t at = 0; at < weights.size(); ++at) counts[at] = counts[at] && weights[at] > 0;
        return counts;
    }

    void take_best_apart(const Query& query, double factor, const std::vector<bool>& counts,
                         std::vector<std::vector<ScorePart>>& parts) const {
        const std::size_t size = query.get_num_subqueries();
        std::vector<Weights> weights;
        for (std::size_t at = 0; at < size; ++at) weights.push_back(of(query.get_subquery(at)));
        for (std::size_t at = 0; at < size; ++at) {
            std::vector<bool> best = both(counts, weights[at]);
            for (std::size_t other = 0; other < size; ++other) {
                for (std::size_t document = 0; document < best.size(); ++document) {
                    const double more = weights[other][document] - weights[at][document];
                    if (more > 0 || (more == 0 && other < at)) best[document] = false;
                }
            }
            if (std::find(best.begin(), best.end(), true) != best.end()) {
                take_apart(query.get_subquery(at), factor, best, parts);
            }
        }
    }

    const std::vector<Xapian::docid>& documents_;
    const OpenIndex& index_;
};

ScorePart name_part(const QueryPart& part, const Asked& asked, const Hit& hit) {
    const auto question = [&] { return "asked for: " + std::string(asked.intent->facts[part.number]); };
    switch (part.kind) {
        case PartKind::words: return {"word", words_from(asked, part.number), 0, {}};
        case PartKind::all_words: return {"all-words", "all words together", 0, {}};
        case PartKind::whole_name: return {"whole-name", "the query is its name", 0, {}};
        case PartKind::whole_name_of_body: return {"whole-name", "the query is the " + hit.kind + "'s name", 0, {}};
        case PartKind::begun_name: return {"whole-name", "the query begins its name", 0, {}};
        case PartKind::begun_name_of_body: return {"whole-name", "the query begins the " + hit.kind + "'s name", 0, {}};
        case PartKind::whole_topic: return {"whole-topic", "the query is a topic of the group", 0, {}};
        case PartKind::fact_of_group: return {"fact", question() + ", of the group named", 0, {}};
        case PartKind::fact_of_all: return {"fact", question() + ", with all other words", 0, {}};
        case PartKind::fact_of_some: return {"fact", question(), 0, {}};
        case PartKind::prior_kind: return {"prior", "kind: " + hit.kind, 0, {}};
        case PartKind::prior_current: return {"prior", "in force", 0, {}};
        case PartKind::named_group: return {"named-group", "the query names its group", 0, {}};
        case PartKind::topic_of_group: return {"topic", "the query holds a topic of the group", 0, {}};
    }
    return {};
}

bool is_whole(const ScorePart& part) { return part.kind == "whole-name" || part.kind == "whole-topic"; }

bool is_heavier(const ScorePart& one, const ScorePart& other) { return one.weight > other.weight; }

// Sorts, and keeps of the parts for whole names and topics the first: only the heaviest of them counts.
void order(std::vector<ScorePart>& parts) {
    std::stable_sort(parts.begin(), parts.end(), is_heavier);
    const auto best = std::find_if(parts.begin(), parts.end(), is_whole);
    if (best != parts.end()) parts.erase(std::remove_if(best + 1, parts.end(), is_whole), parts.end());
}

}  // namespace

std::string words_from(const Asked& asked, std::size_t first) {
    std::size_t count = 1;
    for (const Alternatives& each : asked.alternatives) {
        if (each.first == first) count = each.count;
    }
    std::string words;
    for (std::size_t at = first; at < first + count; ++at) {
        const AskedWord& word = asked.words[at];
        if (!word.stop && word.sign != Sign::excluded) words.append(words.empty() ? "" : " ").append(word.text);
    }
    return words;
}

std::vector<ExplainedHit> explain_hits(const SearchResult& result, const Working& working, const OpenIndex& index) {
    const Measure measure(working, index);
    std::vector<ExplainedHit> hits(working.documents.size());
    for (const QueryPart& part : working.parts) {
        const Weights weights = measure.of(part.query);
        std::vector<std::vector<ScorePart>> inner(hits.size());
        if (part.kind == PartKind::words) {
            measure.take_apart(part.query, 1, std::vector<bool>(hits.size(), true), inner);
        }
        for (std::size_t at = 0; at < hits.size(); ++at) {
            ScorePart named = name_part(part, working.asked, result.hits[at]);
            named.weight = weights[at];
            named.parts = std::move(inner[at]);
            std::stable_sort(named.parts.begin(), named.parts.end(), is_heavier);
            if (named.weight > 0) {
                hits[at].parts.push_back(std::move(named));
            } else if (part.kind == PartKind::words) {
                hits[at].lacks.push_back(std::move(named.name));
            }
        }
    }
    for (ExplainedHit& hit : hits) order(hit.parts);
    return hits;
}

}  // namespace remit::search
