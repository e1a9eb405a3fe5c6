#include "search/index_writer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <oneapi/tbb/parallel_for.h>
#include <xapian.h>

#include "search/src/dictionary.h"
#include "search/src/facet_table.h"
#include "search/src/initials.h"
#include "search/src/json_writer.h"
#include "search/src/name_key.h"
#include "search/src/schema.h"
#include "search/src/shard.h"
#include "search/src/stamp.h"
#include "search/src/stems.h"
#include "search/src/words.h"

namespace remit::search {
namespace {

namespace fs = std::filesystem;

// The files in the scratch folder. They are removed also when something throws.
class Parts {
public:
    Parts(const fs::path& scratch, std::size_t shards) : merged_(scratch / "merged") {
        for (std::size_t at = 0; at < shards; ++at) {
            paths_.push_back((scratch / ("shard-" + std::to_string(at))).string());
        }
        paths_.push_back((scratch / "head").string());
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() {
        std::error_code ignored;
        for (const std::string& path : paths_) fs::remove_all(path, ignored);
        fs::remove(merged_, ignored);
    }

    [[nodiscard]] const std::string& shard(std::size_t at) const { return paths_[at]; }
    [[nodiscard]] const std::string& head() const { return paths_.back(); }
    [[nodiscard]] const std::vector<std::string>& all() const { return paths_; }
    [[nodiscard]] const fs::path& merged() const { return merged_; }

private:
    std::vector<std::string> paths_;
    fs::path merged_;
};

std::vector<WordCount> merge_two(std::vector<WordCount> left, std::vector<WordCount> right) {
    std::vector<WordCount> all;
    all.reserve(left.size() + right.size());
    auto one = left.begin();
    auto two = right.begin();
    while (one != left.end() && two != right.end()) {
        const int order = one->first.compare(two->first);
        all.push_back(std::move(order <= 0 ? *one : *two));
        if (order == 0) all.back().second += two->second;
        if (order <= 0) ++one;
        if (order >= 0) ++two;
    }
    all.insert(all.end(), std::make_move_iterator(one), std::make_move_iterator(left.end()));
    all.insert(all.end(), std::make_move_iterator(two), std::make_move_iterator(right.end()));
    return all;
}

std::vector<WordCount> merge_words(std::vector<std::vector<WordCount>> lists) {
    while (lists.size() > 1) {
        std::vector<std::vector<WordCount>> merged((lists.size() + 1) / 2);
        tbb::parallel_for(std::size_t{0}, merged.size(), [&](std::size_t at) {
            merged[at] = std::move(lists[2 * at]);
            if (2 * at + 1 < lists.size()) merged[at] = merge_two(std::move(merged[at]), std::move(lists[2 * at + 1]));
        });
        lists = std::move(merged);
    }
    return lists.empty() ? std::vector<WordCount>() : std::move(lists.front());
}

void add_synonyms(Xapian::WritableDatabase& head, const Corpus& corpus) {
    Stems stems(corpus.language);
    for (const SynonymSet& names : corpus.synonyms) {
        for (const std::string& from : names) {
            const std::string key = name_key(from, stems);
            if (key.empty()) continue;
            for (const std::string& to : names) {
                const std::string other = name_key(to, stems);
                if (!other.empty() && other != key) head.add_synonym(make_term("", key), other);
            }
        }
    }
}

// Initials that no text has become synonyms of the name that they abbreviate, if only one group or agency has them;
// those that a text has are the author's to explain. They lead to the name and not back: whoever types the name should
// not be led to what else the letters may mean.
void add_initials(Xapian::WritableDatabase& head, const Corpus& corpus, const std::vector<WordCount>& words) {
    Stems stems(corpus.language);
    const auto is_word = [&](const std::string& text) {
        const auto before = [](const WordCount& one, const std::string& other) { return one.first < other; };
        const auto at = std::lower_bound(words.begin(), words.end(), text, before);
        return stems.is_stop(text) || (at != words.end() && at->first == text);
    };
    struct Owner {
        const Record* record;
        std::string name;  // Empty where two have these initials.
    };
    std::map<std::string, Owner> owners;
    for (const Record& record : corpus.records) {
        if (record.kind != "group" && record.kind != "agency") continue;
        std::vector<std::string> names{record.title};
        names.insert(names.end(), record.names.begin(), record.names.end());
        for (const std::string& name : names) {
            for (const std::string& initials : initials_of(name, stems)) {
                if (is_word(split_words(initials, 1).front().text)) continue;
                const auto [owner, is_new] = owners.try_emplace(name_key(initials, stems), Owner{&record, name});
                if (!is_new && owner->second.record != &record) owner->second.name.clear();
            }
        }
    }
    for (const auto& [key, owner] : owners) {
        if (!owner.name.empty()) head.add_synonym(make_term("", key), name_key(owner.name, stems));
    }
}

std::string labels_json(const Labels& labels) {
    JsonWriter json;
    json.raw("{");
    for (const auto& [facet, names] : labels) {
        json.key(facet);
        json.raw("{");
        for (const auto& [id, name] : names) json.member(id, name);
        json.raw("}");
    }
    json.raw("}");
    return json.take();
}

// What belongs to the whole index and to no record.
void write_head(const Corpus& corpus, const FacetTable& facets, std::vector<WordCount> words, const std::string& path) {
    Xapian::WritableDatabase head(path, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                                            Xapian::DB_NO_TERMLIST);
    head.set_metadata(metadata_key::language, corpus.language);
    head.set_metadata(metadata_key::facets, facets.pack());
    head.set_metadata(metadata_key::labels, labels_json(corpus.labels));
    add_synonyms(head, corpus);
    add_initials(head, corpus, words);
    head.set_metadata(metadata_key::dictionary, pack_dictionary(std::move(words)));
    head.commit();
    head.close();
}

void write_stamp(const fs::path& path) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.exceptions(std::ios::badbit | std::ios::failbit);
    const std::array<char, stamp_size> blank{};
    file.seekp(stamp_offset).write(blank.data(), blank.size());
    file.seekg(0);

    Digest digest;
    std::vector<char> block(1 << 20);
    const std::uint64_t size = fs::file_size(path);
    for (std::uint64_t left = size; left > 0;) {
        const std::size_t part = left < block.size() ? static_cast<std::size_t>(left) : block.size();
        file.read(block.data(), static_cast<std::streamsize>(part));
        digest.add({block.data(), part});
        left -= part;
    }
    file.seekp(stamp_offset).write(make_stamp(digest.value(), size).data(), stamp_size);
    file.close();
}

void write_parts(const Corpus& corpus, const std::vector<ShardRange>& shards, const Parts& parts) {
    FacetTable facets;
    std::vector<FacetNumbers> numbers;
    numbers.reserve(corpus.records.size());
    for (const Record& record : corpus.records) {
        const std::uint32_t set = facets.add(record);
        numbers.push_back({set, facets.sets()[set].group});
    }
    std::vector<std::vector<WordCount>> words(shards.size());
    tbb::parallel_for(std::size_t{0}, shards.size(), [&](std::size_t at) {
        const auto [begin, end] = shards[at];
        words[at] = write_shard(std::span(corpus.records).subspan(begin, end - begin),
                                std::span(numbers).subspan(begin, end - begin), corpus.language, parts.shard(at));
    });
    write_head(corpus, facets, merge_words(std::move(words)), parts.head());
}

}  // namespace

void write_index(const Corpus& corpus, const fs::path& path, const fs::path& scratch) {
    const std::vector<ShardRange> shards = cut_shards(corpus.records);
    const Parts parts(scratch, shards.size());
    try {
        write_parts(corpus, shards, parts);
        Xapian::Database all;
        for (const std::string& part : parts.all()) all.add_database(Xapian::Database(part, Xapian::DB_BACKEND_GLASS));
        all.compact(parts.merged().string(), Xapian::DBCOMPACT_SINGLE_FILE);
        write_stamp(parts.merged());
    } catch (const Xapian::Error& error) {
        throw std::runtime_error(path.string() + ": cannot write the search index: " + error.get_description());
    } catch (const std::ios::failure& error) {
        throw std::runtime_error(path.string() + ": cannot write the search index: " + error.what());
    }
    fs::rename(parts.merged(), path);
}

}  // namespace remit::search
