#include "search/compose.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "search/query_parts.h"
#include "search/ranking.h"
#include "search/schema.h"

namespace remit::search {
namespace {

using Xapian::Query;

class Composer {
public:
    Composer(const Asked& asked, bool loose, OpenIndex& index) : asked_(asked), loose_(loose), index_(index) {}

    Query compose(const std::vector<Query>& conditions) {
        read_segments();
        named_ = groups_of(prefix::name, asked_.names);
        topical_ = groups_of(prefix::topic, asked_.topics);
        Query query = words_query();
        query = with_questions(std::move(query));
        query = with_whole_names(std::move(query));
        if (!conditions.empty()) query = Query(Query::OP_FILTER, query, all_of(conditions));
        if (!excluded_.empty()) query = Query(Query::OP_AND_NOT, query, any_of(excluded_));
        return Query(Query::OP_AND_MAYBE, query, weigh_sets(set_weights()));
    }

private:
    // A stretch of the query that is matched as one: a word, or words that have synonyms together.
    struct Segment {
        Query some;  // Ranks.
        Query all;   // Every word of it, or an alternative.
        Sign sign;
    };

    struct NamedGroup {
        std::uint32_t group;
        double words;
    };

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
            segments_.push_back({query, query, sign_of(word)});
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
        return {best_of(some), best_of(all), sign_of(asked_.words[alternatives.first])};
    }

    Query words_query() const {
        std::vector<Query> required, some, all;
        for (const Segment& segment : segments_) {
            if (segment.sign == Sign::required) {
                required.push_back(segment.all);
            } else {
                some.push_back(segment.some);
            }
            all.push_back(segment.all);
        }
        if (segments_.empty()) return Query::MatchAll;
        if (all.size() > 1 && !some.empty()) some.push_back(scaled(ranking::all_words, all_of(all)));
        if (required.empty()) return any_of(some);
        return some.empty() ? all_of(required) : Query(Query::OP_AND_MAYBE, all_of(required), any_of(some));
    }

    // All that was typed is a name or a topic: what it names leads, a group before its namesakes.
    Query with_whole_names(Query query) const {
        const Query group(make_term(prefix::kind, "group"));
        std::vector<Query> wholes;
        for (const AskedName& name : asked_.names) {
            if (!name.whole) continue;
            const Query named(make_term(prefix::name, name.key));
            wholes.push_back(fixed(ranking::whole_name * index_.unit(), named));
            wholes.push_back(fixed(ranking::whole_name_of_group * index_.unit(), Query(Query::OP_AND, named, group)));
        }
        for (const AskedName& topic : asked_.topics) {
            if (!topic.whole) continue;
            wholes.push_back(fixed(ranking::whole_topic * index_.unit(), Query(make_term(prefix::topic, topic.key))));
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
            for (auto at = database.postlist_begin(term); at != database.postlist_end(term) && seen < 20; ++at, ++seen) {
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
        for (const NamedGroup& named : named_) groups.emplace_back(make_term(prefix::group, index_.facets().names()[named.group]));

        std::vector<Query> boosts;
        double weight = index_.unit();
        for (const std::string_view fact : intent->facts) {
            const Query facts(make_term(prefix::fact, fact));
            if (!rest.empty()) {
                boosts.push_back(fixed(weight * ranking::fact_of_all, Query(Query::OP_FILTER, facts, all_of(rest))));
            }
            if (!groups.empty()) {
                const Query theirs(Query::OP_FILTER, facts, any_of(groups));
                query = Query(Query::OP_OR, query, fixed(weight * ranking::fact_of_all, theirs));
            }
            const Query some = rest.empty() ? facts : Query(Query::OP_FILTER, facts, any_of(rest));
            boosts.push_back(fixed(weight * ranking::fact_of_some, some));
            weight *= ranking::second_fact;
        }
        return Query(Query::OP_AND_MAYBE, query, any_of(boosts));
    }

    std::vector<double> set_weights() const {
        const std::vector<std::string>& names = index_.facets().names();
        std::vector<double> weights;
        for (const FacetSet& set : index_.facets().sets()) {
            const bool is_group = names[set.kind] == "group";
            double weight = is_group ? ranking::prior_group : names[set.kind] == "fact" ? ranking::prior_fact : 0;
            if (!set.superseded) weight += is_group ? ranking::prior_current_group : ranking::prior_current;
            for (const NamedGroup& named : named_) {
                if (named.group == set.group) weight += ranking::named_group * named.words;
            }
            for (const NamedGroup& topical : topical_) {
                if (topical.group == set.group && is_group) weight += ranking::topic_of_group * topical.words;
            }
            weights.push_back(weight * index_.unit());
        }
        return weights;
    }

    const Asked& asked_;
    bool loose_;
    OpenIndex& index_;
    std::vector<Segment> segments_;
    std::vector<Query> excluded_;
    std::vector<NamedGroup> named_;
    std::vector<NamedGroup> topical_;
};

}  // namespace

Query compose(const Asked& asked, const std::vector<Query>& conditions, bool loose, OpenIndex& index) {
    return Composer(asked, loose, index).compose(conditions);
}

}  // namespace remit::search
