#include "search/src/compose.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "search/src/query_parts.h"
#include "search/src/ranking.h"
#include "search/src/schema.h"

namespace remit::search {
namespace {

using Xapian::Query;

// A template, so that the engine in the page, which never explains, is not the larger for it.
template <bool explaining>
class Composer {
public:
    Composer(const Asked& asked, bool loose, OpenIndex& index, std::vector<QueryPart>* parts)
        : asked_(asked), loose_(loose), index_(index), parts_(parts) {}

    Query compose(const std::vector<Query>& conditions) {
        read_segments();
        named_ = groups_of(prefix::name, asked_.names);
        topical_ = groups_of(prefix::topic, asked_.topics);
        Query query = words_query();
        query = with_questions(std::move(query));
        query = with_whole_names(std::move(query));
        if (!conditions.empty()) query = Query(Query::OP_FILTER, query, all_of(conditions));
        if (!excluded_.empty()) query = Query(Query::OP_AND_NOT, query, any_of(excluded_));
        return Query(Query::OP_AND_MAYBE, query, priors_query());
    }

private:
    // A stretch of the query that is matched as one: a word, or words that have synonyms together.
    struct Segment {
        Query some;  // Ranks.
        Query all;   // Every word of it, or an alternative.
        Sign sign;
        std::size_t first;
    };

    struct NamedGroup {
        std::uint32_t group;
        double words;
    };

    // What all records of a set have before words are weighed, in units.
    struct Priors {
        double kind, current, named, topical;
    };

    Query part([[maybe_unused]] PartKind kind, [[maybe_unused]] std::size_t number, const Query& query) const {
        if constexpr (explaining) parts_->push_back({kind, number, query});
        return query;
    }

    Query word_query(const AskedWord& word) const {
        Query query = stem_query(word.stem);
        if (!word.completions.empty()) {
            query = best_of({query, scaled(ranking::completion, stems_as_one(word.completions))});
        }
        return word.guessed && !asked_.all_guessed ? scaled(ranking::guess, query) : query;
    }

    bool is_searched(const AskedWord& word) const { return !word.stop && word.sign != Sign::excluded; }

    Sign sign_of(const AskedWord& word) const {
        return loose_ && word.phrase != 0 && word.sign == Sign::required ? Sign::plain : word.sign;
    }

    void read_segments() {
        for (const AskedWord& word : asked_.words) {
            if (word.sign == Sign::excluded && word.phrase == 0) excluded_.push_back(stem_query(word.stem));
        }
        auto next = asked_.alternatives.begin();
        for (std::size_t at = 0; at < asked_.words.size(); ++at) {
            while (next != asked_.alternatives.end() && next->first < at) ++next;
            if (next != asked_.alternatives.end() && next->first == at) {
                segments_.push_back(segment_of(*next));
                at += next->count - 1;
                continue;
            }
            const AskedWord& word = asked_.words[at];
            if (!is_searched(word)) continue;
            const Query query = word_query(word);
            segments_.push_back({query, query, sign_of(word), at});
        }
    }

    Segment segment_of(const Alternatives& alternatives) const {
        std::vector<Query> words;
        for (std::size_t at = alternatives.first; at < alternatives.first + alternatives.count; ++at) {
            const AskedWord& word = asked_.words[at];
            if (!is_searched(word)) continue;
            words.push_back(word_query(word));
        }
        std::vector<Query> some{any_of(words)}, all{all_of(words)};
        for (const std::vector<std::string>& stems : alternatives.stems) {
            std::vector<Query> other;
            for (const std::string& stem : stems) other.push_back(stem_query(stem));
            // A long name for a short one would else weigh as much as all its words together.
            const double share = static_cast<double>(words.size()) / static_cast<double>(other.size());
            some.push_back(scaled(ranking::synonym * std::min(1.0, std::sqrt(share)), all_of(other)));
            all.push_back(some.back());
        }
        return {best_of(some), best_of(all), sign_of(asked_.words[alternatives.first]), alternatives.first};
    }

    Query words_query() const {
        std::vector<Query> required, some, all;
        for (const Segment& segment : segments_) {
            if (segment.sign == Sign::required) {
                required.push_back(part(PartKind::words, segment.first, segment.all));
            } else {
                some.push_back(part(PartKind::words, segment.first, segment.some));
            }
            all.push_back(segment.all);
        }
        if (segments_.empty()) return Query::MatchAll;
        if (all.size() > 1 && !some.empty()) {
            some.push_back(part(PartKind::all_words, 0, scaled(ranking::all_words, all_of(all))));
        }
        if (required.empty()) return any_of(some);
        return some.empty() ? all_of(required) : Query(Query::OP_AND_MAYBE, all_of(required), any_of(some));
    }

    // All that was typed is a name or a topic: what it names leads, a group or partnership before its namesakes.
    Query with_whole_names(Query query) const {
        const Query body =
            any_of({Query(make_term(prefix::kind, "group")), Query(make_term(prefix::kind, "partnership"))});
        std::vector<Query> wholes;
        const auto add = [&](PartKind kind, std::size_t number, double weight, const Query& condition) {
            wholes.push_back(part(kind, number, fixed(weight * index_.unit(), condition)));
        };
        for (std::size_t at = 0; at < asked_.names.size(); ++at) {
            if (!asked_.names[at].whole) continue;
            const Query named(make_term(prefix::name, asked_.names[at].key));
            add(PartKind::whole_name, at, ranking::whole_name, named);
            add(PartKind::whole_name_of_body, at, ranking::whole_name_of_body, Query(Query::OP_AND, named, body));
        }
        for (std::size_t at = 0; at < asked_.topics.size(); ++at) {
            if (!asked_.topics[at].whole) continue;
            add(PartKind::whole_topic, at, ranking::whole_topic,
                Query(make_term(prefix::topic, asked_.topics[at].key)));
        }
        if (!asked_.begun_names.empty()) {
            std::vector<Query> names;
            for (const std::string& key : asked_.begun_names) names.emplace_back(make_term(prefix::name, key));
            const Query named = any_of(names);
            add(PartKind::begun_name, 0, ranking::begun_name * ranking::whole_name, named);
            add(PartKind::begun_name_of_body, 0, ranking::begun_name * ranking::whole_name_of_body,
                Query(Query::OP_AND, named, body));
        }
        return wholes.empty() ? query : Query(Query::OP_AND_MAYBE, query, best_of(wholes));
    }

    // The groups whose name (or topic) the query holds, each with the number of its words.
    std::vector<NamedGroup> groups_of(const char* prefix, const std::vector<AskedName>& names) const {
        const Xapian::Database& database = index_.database();
        std::vector<NamedGroup> groups;
        for (const AskedName& name : names) {
            const std::string term = make_term(prefix, name.key);
            std::size_t seen = 0;
            for (auto at = database.postlist_begin(term); at != database.postlist_end(term) && seen < 20;
                 ++at, ++seen) {
                const FacetSet* set = index_.set_of(database.get_document(*at));
                if (set == nullptr || set->group == 0 || index_.facets().names()[set->kind] != "group") continue;
                groups.push_back({set->group, static_cast<double>(std::min(name.words, ranking::most_named_words))});
            }
        }
        return groups;
    }

    // What a question wants to know, of the groups it names or of what the rest of it matches. Also finds facts that
    // hold none of the words: "how often does the MASE meet" → "At least four times a year."
    Query with_questions(Query query) {
        const std::optional<Intent>& intent = asked_.intent;
        if (!intent) return query;
        std::vector<Query> rest, groups;
        for (std::size_t at = 0; at < asked_.words.size(); ++at) {
            if (is_searched(asked_.words[at]) && !intent->own[at]) rest.push_back(word_query(asked_.words[at]));
        }
        for (const NamedGroup& named : named_) {
            groups.emplace_back(make_term(prefix::group, index_.facets().names()[named.group]));
        }

        std::vector<Query> boosts;
        double weight = index_.unit();
        for (std::size_t at = 0; at < intent->facts.size(); ++at) {
            const Query facts(make_term(prefix::fact, intent->facts[at]));
            const auto boost = [&](PartKind kind, double factor, const Query& condition) {
                return part(kind, at, fixed(weight * factor, condition));
            };
            if (!rest.empty()) {
                const Query with_all(Query::OP_FILTER, facts, all_of(rest));
                boosts.push_back(boost(PartKind::fact_of_all, ranking::fact_of_all, with_all));
            }
            if (!groups.empty()) {
                const Query theirs(Query::OP_FILTER, facts, any_of(groups));
                query = Query(Query::OP_OR, query, boost(PartKind::fact_of_group, ranking::fact_of_all, theirs));
            }
            const Query some = rest.empty() ? facts : Query(Query::OP_FILTER, facts, any_of(rest));
            boosts.push_back(boost(PartKind::fact_of_some, ranking::fact_of_some, some));
            weight *= ranking::second_fact;
        }
        return Query(Query::OP_AND_MAYBE, query, any_of(boosts));
    }

    Query priors_query() const {
        std::vector<Priors> priors;
        for (const FacetSet& set : index_.facets().sets()) priors.push_back(priors_of(set));
        const auto weigh = [&](auto weight_of) {
            std::vector<double> weights;
            for (const Priors& each : priors) weights.push_back(weight_of(each) * index_.unit());
            return weigh_sets(std::move(weights));
        };
        if constexpr (explaining) {
            part(PartKind::prior_kind, 0, weigh([](const Priors& each) { return each.kind; }));
            part(PartKind::prior_current, 0, weigh([](const Priors& each) { return each.current; }));
            part(PartKind::named_group, 0, weigh([](const Priors& each) { return each.named; }));
            part(PartKind::topic_of_group, 0, weigh([](const Priors& each) { return each.topical; }));
        }
        return weigh([](const Priors& each) { return each.kind + each.current + each.named + each.topical; });
    }

    Priors priors_of(const FacetSet& set) const {
        const std::string& kind = index_.facets().names()[set.kind];
        const bool is_group = kind == "group";
        const bool is_fact = kind == "fact";
        Priors priors{};
        priors.kind = is_group ? ranking::prior_group : is_fact ? ranking::prior_fact : 0;
        if (!set.superseded) {
            priors.current = is_group                      ? ranking::prior_current_group
                             : is_fact && asked_.intent    ? ranking::prior_current_asked
                                                           : ranking::prior_current;
        }
        bool another_is_named = !named_.empty();
        for (const NamedGroup& named : named_) {
            if (named.group != set.group) continue;
            priors.named += ranking::named_group * named.words;
            another_is_named = false;
        }
        for (const NamedGroup& topical : topical_) {
            if (topical.group == set.group && is_group) priors.topical += ranking::topic_of_group * topical.words;
        }
        if (another_is_named) priors.topical *= ranking::topic_of_another;
        return priors;
    }

    const Asked& asked_;
    bool loose_;
    OpenIndex& index_;
    std::vector<QueryPart>* parts_;
    std::vector<Segment> segments_;
    std::vector<Query> excluded_;
    std::vector<NamedGroup> named_;
    std::vector<NamedGroup> topical_;
};

}  // namespace

Query compose(const Asked& asked, const std::vector<Query>& conditions, bool loose, OpenIndex& index,
              std::vector<QueryPart>* parts) {
    if (parts != nullptr) return Composer<true>(asked, loose, index, parts).compose(conditions);
    return Composer<false>(asked, loose, index, nullptr).compose(conditions);
}

}  // namespace remit::search
