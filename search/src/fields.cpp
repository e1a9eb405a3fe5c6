#include "search/src/fields.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "search/src/name_key.h"
#include "search/src/ranking.h"
#include "search/src/schema.h"

namespace remit::search {
namespace {

using Xapian::Query;

bool is_year(const std::string& value) {
    return value.size() == 4 && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class FieldReader {
public:
    explicit FieldReader(OpenIndex& index) : index_(index) {}

    bool read(const QueryField& field, FieldDemands& demands) {
        if (field.name == "year" || field.name == "chair") {
            const Query condition = field.name == "year" ? year(field.value) : chair(field.value);
            if (condition.empty()) return false;
            const bool excluded = field.sign == Sign::excluded;
            demands.conditions.push_back(excluded ? Query(Query::OP_AND_NOT, Query::MatchAll, condition) : condition);
            return true;
        }
        const std::vector<std::string> names = field.name == "kind" ? kinds(field.value) : ids(field.name, field.value);
        if (names.empty()) return false;
        auto& list = (field.sign == Sign::excluded ? demands.unwanted : demands.wanted)[field.name];
        list.insert(list.end(), names.begin(), names.end());
        return true;
    }

private:
    static Query year(const std::string& value) {
        return is_year(value) ? Query(make_term(prefix::year, value)) : Query();
    }

    Query chair(const std::string& value) {
        std::vector<Query> words;
        for (const Word& word : split_words(value, longest_name)) {
            if (index_.stems().is_stop(word.text)) continue;
            words.emplace_back(prefix::chair + index_.stems().of(word.text));
        }
        Query query(Query::OP_AND, words.begin(), words.end());
        return count(query, 1).empty() ? Query() : query;
    }

    // "clauses" is the kind clause.
    std::vector<std::string> kinds(const std::string& value) {
        const std::string wanted = name_key(value, index_.stems());
        for (const std::string& kind : known_ids("kind")) {
            if (name_key(kind, index_.stems()) == wanted) return {kind};
        }
        return {};
    }

    // An id; or the whole name of something of that kind; or words that its names have.
    std::vector<std::string> ids(const std::string& facet, const std::string& value) {
        const std::vector<std::string> known = known_ids(facet);
        if (std::find(known.begin(), known.end(), value) != known.end()) return {value};

        const Query kind(make_term(prefix::kind, facet));
        const std::string key = name_key(value, index_.stems());
        const Query named(make_term(prefix::name, key));
        std::vector<std::string> found = ids_of(Query(Query::OP_AND, kind, named), facet, known);
        if (!found.empty()) return found;

        std::vector<Query> words{kind};
        for (const Word& word : split_words(value, longest_name)) {
            if (!index_.stems().is_stop(word.text)) words.emplace_back(prefix::title + index_.stems().of(word.text));
        }
        if (words.size() == 1) return {};
        return ids_of(Query(Query::OP_AND, words.begin(), words.end()), facet, known);
    }

    // The ids, as facets have them, of the groups, agencies or partnerships that `query` finds.
    std::vector<std::string> ids_of(const Query& query, const std::string& facet,
                                    const std::vector<std::string>& known) {
        std::vector<std::string> found;
        const Xapian::MSet matches = count(query, ranking::most_resolved);
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            const FacetSet* set = index_.set_of(match.get_document());
            if (set == nullptr) continue;
            std::vector<std::uint32_t> numbers{set->group};
            if (facet == "partnership") numbers = set->partnerships;
            if (facet == "agency") numbers = set->agencies;
            // A thing's own record has its id among its facets; where it has several, the record's id says which.
            for (const std::uint32_t number : numbers) {
                const std::string& name = index_.facets().names()[number];
                if (numbers.size() > 1 && !index_.record_of(match.get_document()).id.ends_with(":" + name)) continue;
                if (std::find(known.begin(), known.end(), name) != known.end()) found.push_back(name);
            }
        }
        return found;
    }

    Xapian::MSet count(const Query& query, Xapian::doccount most) {
        Xapian::Enquire enquire(index_.database());
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        return enquire.get_mset(0, most);
    }

    std::vector<std::string> known_ids(const std::string& facet) {
        std::vector<bool> used(index_.facets().names().size(), false);
        for (const FacetSet& set : index_.facets().sets()) {
            if (facet == "kind") used[set.kind] = true;
            if (facet == "group") used[set.group] = true;
            if (facet == "partnership") for (const auto number : set.partnerships) used[number] = true;
            if (facet == "agency") for (const auto number : set.agencies) used[number] = true;
        }
        std::vector<std::string> names;
        for (std::size_t number = 1; number < used.size(); ++number) {
            if (used[number]) names.push_back(index_.facets().names()[number]);
        }
        return names;
    }

    OpenIndex& index_;
};

}  // namespace

FieldDemands take_fields(ParsedQuery& parsed, OpenIndex& index) {
    FieldDemands demands;
    FieldReader reader(index);
    std::vector<QueryField> fields = std::move(parsed.fields);
    parsed.fields.clear();
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {  // Backwards: places stay true.
        if (reader.read(*field, demands)) continue;
        std::vector<QueryWord> words;
        for (Word& word :
             split_words(field->value, most_query_words - std::min(most_query_words, parsed.words.size()))) {
            word.begin += field->begin;
            word.end += field->begin;
            words.push_back({std::move(word), field->sign, 0});
        }
        parsed.words.insert(parsed.words.begin() + static_cast<std::ptrdiff_t>(field->place),
                            std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
    }
    return demands;
}

}  // namespace remit::search
