#include "search/src/shard.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "search/src/initials.h"
#include "search/src/name_key.h"
#include "search/src/packed.h"
#include "search/src/schema.h"
#include "search/src/stems.h"
#include "search/src/stored_record.h"
#include "search/src/words.h"

namespace remit::search {
namespace {

// The size from which a shard may end: at one group in eight; from six times that size on, at any group. Smaller shards
// would cost more time for their files than they save. The size is doubled where it grows, so that a few more records
// rarely change it.
std::size_t least_shard_size(std::size_t all) {
    std::size_t least = 150'000;
    while (all / least > 256) least *= 2;  // Merging opens two files a shard; a process may have 1,024.
    return least;
}
constexpr std::size_t most_records = 8'000;  // Xapian writes out of its own accord after 10,000.

std::size_t size_of(const Record& record) { return record.text.size() + record.title.size() + record.trail.size(); }

const std::string& owner(const Record& record) { return record.group.empty() ? record.id : record.group; }

std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 0x811c9dc5U;  // FNV-1a.
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
    return hash ^ (hash >> 15);
}

bool is_named(const Record& record) {
    return record.kind != "clause" && record.kind != "fact" && record.kind != "edition";
}

class ShardWriter {
public:
    ShardWriter(const std::string& path, const std::string& language)
        : database_(path, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                              Xapian::DB_NO_TERMLIST),
          stems_(language) {}

    void add(const Record& record, FacetNumbers facets) {
        Xapian::Document document;
        add_words(record.text, Of::text);
        for (const std::string& keyword : record.keywords) add_words(keyword, Of::text);
        const std::size_t body = occurrences_.size();
        add_words(record.title, Of::title);
        for (const std::string& name : record.names) add_words(name, Of::title);
        titles_.assign(occurrences_.begin() + static_cast<std::ptrdiff_t>(body), occurrences_.end());
        add_terms(document, "", occurrences_);
        add_terms(document, prefix::title, titles_);
        occurrences_.clear();
        // The trail of a thing with a name says its kind and which group speaks of it, not what it is about.
        if (!is_named(record)) add_words(record.trail, Of::trail);
        add_terms(document, prefix::trail, occurrences_);
        occurrences_.clear();
        for (const std::string& chair : record.chairs) add_words(chair, Of::trail);
        add_terms(document, prefix::chair, occurrences_);
        occurrences_.clear();

        document.add_boolean_term(make_term(prefix::kind, record.kind));
        if (!record.group.empty()) document.add_boolean_term(make_term(prefix::group, record.group));
        if (!record.fact.empty()) document.add_boolean_term(make_term(prefix::fact, record.fact));
        if (record.date.size() >= 4) document.add_boolean_term(make_term(prefix::year, record.date.substr(0, 4)));
        if (is_named(record)) {
            add_key(document, prefix::name, name_key(record.title, stems_));
            for (const std::string& name : record.names) {
                add_key(document, prefix::name, name_key(name, stems_));
                add_key(document, prefix::name, name_key(spelled_end(record.title, name, stems_), stems_));
            }
        }
        if (record.kind == "group") {
            add_key(document, prefix::name, short_name_key(record.title, stems_));
            for (const std::string& topic : record.keywords) add_key(document, prefix::topic, name_key(topic, stems_));
        }
        add_number(document, facet_slot, facets.set);
        if (facets.group != 0) add_number(document, group_slot, facets.group);
        document.add_value(record_slot, pack_record(record));
        database_.add_document(document);
    }

    std::vector<WordCount> finish() {
        database_.commit();
        database_.close();
        std::vector<WordCount> words;
        for (const auto& [word, known] : known_) {
            if (known.count > 0) words.emplace_back(word, known.count);
        }
        std::sort(words.begin(), words.end());
        return words;
    }

private:
    struct Known {
        std::uint32_t stem = 0;  // Index into stem_list_.
        std::uint32_t count = 0;
        bool stop = false;
    };

    // Stop words of texts are not indexed (a seventh of the work and of the file); of titles they are, for groups
    // called "IT" or "WHO". Words of trails say nothing new, so the dictionary does not count them.
    enum class Of { text, title, trail };

    // Words become numbers of stems at once: sorting and counting them costs far less than Xapian's tree of strings.
    void add_words(std::string_view text, Of of) {
        WordReader reader(text);
        while (reader.next(word_)) {
            const auto [found, is_new] = known_.try_emplace(word_.text);
            Known& known = found->second;
            if (is_new) {
                known.stop = stems_.is_stop(word_.text);
                const auto stem =
                    stem_numbers_.try_emplace(stems_.of(word_.text), static_cast<std::uint32_t>(stem_list_.size()));
                if (stem.second) stem_list_.push_back(&stem.first->first);
                known.stem = stem.first->second;
            }
            if (known.stop && of == Of::text) continue;
            occurrences_.push_back(known.stem);
            if (of != Of::trail && !known.stop) ++known.count;
        }
    }

    void add_terms(Xapian::Document& document, const char* prefix, std::vector<std::uint32_t>& stems) {
        std::sort(stems.begin(), stems.end());
        for (std::size_t first = 0, next = 0; first < stems.size(); first = next) {
            while (next < stems.size() && stems[next] == stems[first]) ++next;
            document.add_term(prefix + *stem_list_[stems[first]], static_cast<Xapian::termcount>(next - first));
        }
    }

    static void add_key(Xapian::Document& document, const char* prefix, const std::string& key) {
        if (!key.empty()) document.add_boolean_term(make_term(prefix, key));
    }

    void add_number(Xapian::Document& document, Xapian::valueno slot, std::uint32_t number) {
        packed_.clear();
        pack_number(packed_, number);
        document.add_value(slot, packed_);
    }

    Xapian::WritableDatabase database_;
    Stems stems_;
    std::unordered_map<std::string, Known> known_;
    std::unordered_map<std::string, std::uint32_t> stem_numbers_;
    std::vector<const std::string*> stem_list_;
    std::vector<std::uint32_t> occurrences_;
    std::vector<std::uint32_t> titles_;
    Word word_;
    std::string packed_;
};

}  // namespace

std::vector<ShardRange> cut_shards(std::span<const Record> records) {
    std::size_t all = 0;
    for (const Record& record : records) all += size_of(record);
    const std::size_t least = least_shard_size(all);

    std::vector<ShardRange> shards;
    std::size_t begin = 0;
    std::size_t size = 0;
    for (std::size_t index = 0; index < records.size(); ++index) {
        const bool starts = index > begin && owner(records[index]) != owner(records[index - 1]);
        const bool chosen = starts && (size >= 6 * least || (size >= least && hash_of(owner(records[index])) % 8 == 0));
        if (chosen || index - begin == most_records) {
            shards.push_back({begin, index});
            begin = index;
            size = 0;
        }
        size += size_of(records[index]);
    }
    if (begin < records.size()) shards.push_back({begin, records.size()});
    return shards;
}

std::vector<WordCount> write_shard(std::span<const Record> records, std::span<const FacetNumbers> facets,
                                   const std::string& language, const std::string& path) {
    ShardWriter writer(path, language);
    for (std::size_t index = 0; index < records.size(); ++index) writer.add(records[index], facets[index]);
    return writer.finish();
}

}  // namespace remit::search
