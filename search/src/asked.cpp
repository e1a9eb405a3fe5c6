#include "search/src/asked.h"

#include <algorithm>

#include "search/src/name_key.h"
#include "search/src/ranking.h"
#include "search/src/schema.h"

namespace remit::search {
namespace {

bool is_content(const AskedWord& word) { return !word.stop && word.sign != Sign::excluded; }

AskedWord make_word(std::string text, const QueryWord& typed, Stems& stems) {
    AskedWord word;
    word.stem = stems.of(text);
    word.stop = stems.is_stop(text);
    word.text = std::move(text);
    word.sign = typed.sign;
    word.phrase = typed.phrase;
    return word;
}

// "scrs" for "SCRs": the stemmer takes no s from a word without vowels, nor from one in -us.
void make_singular(AskedWord& word, const QueryWord& typed, OpenIndex& index) {
    if (!word.text.ends_with('s') || index.has_stem(word.stem)) return;
    std::string singular = word.text.substr(0, word.text.size() - 1);
    if (singular.empty() || !index.has_stem(index.stems().of(singular))) return;
    word = make_word(std::move(singular), typed, index.stems());
}

void complete(AskedWord& word, OpenIndex& index) {
    for (const std::string_view whole : index.dictionary().completions(word.text, ranking::most_completions)) {
        const std::string& stem = index.stems().of(std::string(whole));
        if (stem == word.stem ||
            std::find(word.completions.begin(), word.completions.end(), stem) != word.completions.end()) {
            continue;
        }
        word.completions.push_back(stem);
    }
    // "who" is a stop word, "wh" is not, and "whe" may become "where" or "wheel".
    if (!word.completions.empty()) word.stop = false;
}

template <typename Words, typename TextOf>
std::optional<Intent> intent_of(const Words& words, TextOf text_of, const Stems& stems) {
    if (!stems.english()) return std::nullopt;
    std::vector<std::string> texts;
    for (const auto& word : words) texts.push_back(text_of(word));
    return find_intent(texts);
}

// Reads the words; those that no record has are corrected where the dictionary has something near.
void read_words(const ParsedQuery& parsed, std::string_view query, bool completing, OpenIndex& index, Asked& asked) {
    // "sits" of "who sits on …" need not be in any record: it is understood, and no slip for "site".
    const auto question = intent_of(parsed.words, [](const QueryWord& word) { return word.word.text; }, index.stems());
    std::string suggestion;
    std::size_t copied = 0;
    bool any_found = false;
    for (std::size_t at = 0; at < parsed.words.size(); ++at) {
        const QueryWord& typed = parsed.words[at];
        const bool open = completing && parsed.open_end && at + 1 == parsed.words.size();
        AskedWord word = make_word(typed.word.text, typed, index.stems());
        make_singular(word, typed, index);
        if (open) complete(word, index);
        const bool found = !word.completions.empty() || index.has_stem(word.stem);
        const bool understood = found || word.stop || (question && question->own[at]);
        const auto better = understood || typed.sign == Sign::excluded ? std::nullopt
                                                                  : index.dictionary().correction(word.text, open);
        if (!better) {
            if (found && is_content(word)) any_found = true;
            asked.words.push_back(std::move(word));
            continue;
        }
        suggestion.append(query.substr(copied, typed.word.begin - copied)).append(*better);
        copied = typed.word.end;
        for (Word& part : split_words(*better)) {  // Two words where they had been run together.
            asked.words.push_back(make_word(std::move(part.text), typed, index.stems()));
            asked.words.back().guessed = true;
        }
    }
    if (copied == 0) return;
    asked.suggestion = suggestion.append(query.substr(copied));
    asked.all_guessed = !any_found;
}

// A query of nothing but stop words ("IT", "WHO", "who are we") is searched for as it is.
void keep_lone_stop_words(Asked& asked) {
    if (std::any_of(asked.words.begin(), asked.words.end(), is_content)) return;
    for (AskedWord& word : asked.words) word.stop = false;
}

// Numbers of the words that may be part of a name: plain or required, in order.
std::vector<std::size_t> content_words(const Asked& asked) {
    std::vector<std::size_t> content;
    for (std::size_t at = 0; at < asked.words.size(); ++at) {
        if (is_content(asked.words[at])) content.push_back(at);
    }
    return content;
}

std::string key_of(const Asked& asked, const std::vector<std::size_t>& content, std::size_t first, std::size_t count) {
    std::string key;
    for (std::size_t at = first; at < first + count; ++at) {
        if (at > first) key += ' ';
        key += asked.words[content[at]].stem;
    }
    return key;
}

std::string key_of(const Asked& asked, const Alternatives& alternatives) {
    std::string key;
    for (std::size_t at = alternatives.first; at < alternatives.first + alternatives.count; ++at) {
        if (is_content(asked.words[at])) key.append(key.empty() ? "" : " ").append(asked.words[at].stem);
    }
    return key;
}

// Calls `use(first, count, key)` for stretches of content words, longest first, until it says that it took one; then
// goes on with what the stretch leaves free.
template <typename Use>
void for_each_stretch(const Asked& asked, const std::vector<std::size_t>& content, Use use) {
    std::vector<bool> taken(content.size(), false);
    for (std::size_t count = std::min(longest_name, content.size()); count > 0; --count) {
        for (std::size_t first = 0; first + count <= content.size(); ++first) {
            const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(first);
            const auto end = begin + static_cast<std::ptrdiff_t>(count);
            if (std::find(begin, end, true) != end) continue;
            if (use(first, count, key_of(asked, content, first, count))) std::fill(begin, end, true);
        }
    }
}

// The names (or topics, by `prefix`) of the index that the query holds; then those that are a synonym of all the
// query's words, or, with `among_others`, of some.
std::vector<AskedName> find_keys(const char* prefix, const std::vector<std::size_t>& content, const OpenIndex& index,
                                 const Asked& asked, bool among_others) {
    std::vector<AskedName> found;
    for_each_stretch(asked, content, [&](std::size_t, std::size_t count, std::string key) {
        if (!index.database().term_exists(make_term(prefix, key))) return false;
        found.push_back({std::move(key), count, count == content.size()});
        return true;
    });
    // "EqIA" is a topic because "equality impact assessment" is, and "CRG" a name because "Case Review Group" is.
    const auto known = [&](const std::string& key) {
        return std::any_of(found.begin(), found.end(), [&](const AskedName& name) { return name.key == key; });
    };
    for (const Alternatives& alternatives : asked.alternatives) {
        if (!alternatives.whole && (!among_others || known(key_of(asked, alternatives)))) continue;
        for (const std::vector<std::string>& stems : alternatives.stems) {
            std::string key;
            for (const std::string& stem : stems) key.append(key.empty() ? "" : " ").append(stem);
            if (!index.database().term_exists(make_term(prefix, key))) continue;
            found.push_back({std::move(key), stems.size(), alternatives.whole});
        }
    }
    return found;
}

// Names that begin with all that was typed so far. None if there are very many: a letter or two say nothing yet.
std::vector<std::string> find_begun_names(const std::vector<std::size_t>& content, const OpenIndex& index,
                                          const Asked& asked) {
    std::vector<std::string> found;
    if (content.empty() || content.back() + 1 != asked.words.size()) return found;
    const AskedWord& last = asked.words.back();
    std::string start = key_of(asked, content, 0, content.size());
    // Keys have stems: "procedure" begins "procedur", "proce" is no stem yet.
    if (!last.text.starts_with(last.stem)) start.replace(start.size() - last.stem.size(), last.stem.size(), last.text);
    const std::string term = make_term(prefix::name, start);
    const Xapian::Database& database = index.database();
    for (auto name = database.allterms_begin(term); name != database.allterms_end(term); ++name) {
        if (found.size() == ranking::most_begun_names) return {};
        found.push_back((*name).substr(std::string_view(prefix::name).size()));
    }
    return found;
}

void find_synonyms(const std::vector<std::size_t>& content, const OpenIndex& index, Asked& asked) {
    for_each_stretch(asked, content, [&](std::size_t first, std::size_t count, const std::string& key) {
        const auto start = content.begin() + static_cast<std::ptrdiff_t>(first);
        const Sign sign = asked.words[*start].sign;
        if (std::any_of(start, start + static_cast<std::ptrdiff_t>(count),
                        [&](std::size_t at) { return asked.words[at].sign != sign; })) {
            return false;
        }
        Alternatives found{
            content[first], content[first + count - 1] - content[first] + 1, count == content.size(), {}};
        const std::string term = make_term("", key);
        for (auto name = index.database().synonyms_begin(term); name != index.database().synonyms_end(term); ++name) {
            if (found.stems.size() == ranking::most_synonyms) break;
            std::vector<std::string>& stems = found.stems.emplace_back();
            const std::string all = *name;
            for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end + 1) {
                end = std::min(all.find(' ', begin), all.size());
                stems.push_back(all.substr(begin, end - begin));
            }
        }
        if (found.stems.empty()) return false;
        asked.alternatives.push_back(std::move(found));
        return true;
    });
    std::sort(asked.alternatives.begin(), asked.alternatives.end(),
              [](const Alternatives& one, const Alternatives& other) { return one.first < other.first; });
}

}  // namespace

Asked understand(const ParsedQuery& parsed, std::string_view query, bool completing, OpenIndex& index) {
    Asked asked;
    read_words(parsed, query, completing, index, asked);
    keep_lone_stop_words(asked);
    asked.intent = intent_of(asked.words, [](const AskedWord& word) { return word.text; }, index.stems());
    const std::vector<std::size_t> content = content_words(asked);
    find_synonyms(content, index, asked);
    asked.names = find_keys(prefix::name, content, index, asked, true);
    asked.topics = find_keys(prefix::topic, content, index, asked, false);
    if (completing && parsed.open_end) asked.begun_names = find_begun_names(content, index, asked);
    return asked;
}

std::vector<Phrase> phrases_of(const Asked& asked, bool excluded) {
    std::vector<Phrase> phrases;
    std::uint32_t current = 0;
    for (const AskedWord& word : asked.words) {
        if (word.phrase == 0 || (word.sign == Sign::excluded) != excluded) continue;
        if (word.phrase != current) phrases.emplace_back();
        current = word.phrase;
        phrases.back().push_back(word.stem);
    }
    return phrases;
}

Wanted wanted_of(const Asked& asked) {
    Wanted wanted;
    for (const AskedWord& word : asked.words) {
        if (word.stop || word.sign == Sign::excluded) continue;
        wanted.stems.push_back(word.stem);
        wanted.stems.insert(wanted.stems.end(), word.completions.begin(), word.completions.end());
    }
    for (const Alternatives& alternatives : asked.alternatives) {
        for (const auto& other : alternatives.stems) {
            if (other.size() == 1) wanted.stems.push_back(other.front());
            if (other.size() > 1) wanted.names.push_back(other);
        }
    }
    std::sort(wanted.stems.begin(), wanted.stems.end());
    wanted.stems.erase(std::unique(wanted.stems.begin(), wanted.stems.end()), wanted.stems.end());
    return wanted;
}

}  // namespace remit::search
